namespace Yhdessa.Partnerships.Types;

/// <summary>A type as the API and the pages show it.</summary>
sealed record PartnershipTypeAnswer(Guid Id, string Code, int Order, string Name, Translated Names, Translated Meaning, string Source) : Versioned
{
    /// <summary>What a source states of a year, beside the partners that are counted from the register.</summary>
    public IReadOnlyList<StatedAnswer> Stated { get; init; } = [];
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }

    public static PartnershipTypeAnswer Of(PartnershipType type, IEnumerable<StatedYear> stated) => new(type.Id, type.Code, type.Order, type.Names.For("fi").Words, type.Names, type.Meaning, type.Source)
    {
        Stated = [.. stated.Where(s => s.TypeId == type.Id).OrderByDescending(s => s.Year).Select(StatedAnswer.Of)],
        CreatedAt = type.CreatedAt,
        ModifiedAt = type.ModifiedAt,
        Revision = type.Revision,
    };
}

/// <summary>A year as its source states it: <paramref name="Verbatim"/> is the source's own lines.</summary>
sealed record StatedAnswer(int Year, int? BookedEvents, IReadOnlyList<string> Channels, IReadOnlyList<string> ServiceCategories, IReadOnlyList<string> Verbatim, string Source)
{
    public static StatedAnswer Of(StatedYear s) => new(s.Year, s.BookedEvents, s.Channels, s.ServiceCategories, s.Verbatim, s.Source);
}

[OpenToAll]
sealed record PartnershipTypeList : ListQuery<PartnershipTypeAnswer>;

sealed class PartnershipTypeListHandler(PartnershipsDb db) : IRequestHandler<PartnershipTypeList, Listed<PartnershipTypeAnswer>>
{
    public async Task<Listed<PartnershipTypeAnswer>> Handle(PartnershipTypeList ask, CancellationToken ct)
    {
        var all = await db.TypeAnswers(ct);
        return ask.IsSync
            ? await ask.Changes(db, db.Types, ids => Task.FromResult(all.Where(t => ids.Contains((Id<PartnershipType>)t.Id)).ToDictionary(t => (Id<PartnershipType>)t.Id)), ct)
            : ask.Answer(all);
    }
}

static class TypeReading
{
    public static async Task<IReadOnlyList<PartnershipTypeAnswer>> TypeAnswers(this PartnershipsDb db, CancellationToken ct)
    {
        var stated = await db.StatedYears.AsNoTracking().ToListAsync(ct);
        var types = await db.Types.AsNoTracking().Where(t => t.DeletedAt == null).OrderBy(t => t.Order).ToListAsync(ct);
        return [.. types.Select(t => PartnershipTypeAnswer.Of(t, stated))];
    }
}
