using Yhdessa.Contracts.Events;

namespace Yhdessa.Events;

/// <summary>The lines of the screens as staff keep them: what is shown or will be, in the order of the round; or what lies in the bin.</summary>
[Requires(EventsModule.EditAny)]
sealed record BulletinList : ListQuery<BulletinAnswer>
{
    /// <summary>Those shown on this day or later; all when left out.</summary>
    public DateOnly? From { get; init; }
    [System.Text.Json.Serialization.JsonIgnore] public bool InBin { get; init; }
}

sealed record BulletinAnswer(Guid Id, Translated Text, DateOnly FirstDay, DateOnly LastDay, int Place, int Weight) : Versioned
{
    public Guid? HouseId { get; init; }
    public Guid? OrganizationId { get; init; }

    public static BulletinAnswer Of(Bulletin b) => new(b.Id, b.Text, b.FirstDay, b.LastDay, b.Place, b.Weight) { HouseId = b.HouseId, OrganizationId = b.OrganizationId, Revision = b.Revision };
}

sealed class BulletinListHandler(EventsDb db, ICurrentUser user) : IRequestHandler<BulletinList, Listed<BulletinAnswer>>
{
    static readonly Sorts<Bulletin> sorts = new() { ["place"] = b => b.Place, ["firstDay"] = b => b.FirstDay };

    public Task<Listed<BulletinAnswer>> Handle(BulletinList ask, CancellationToken ct)
    {
        user.MustBeTheHouse();
        var all = ask.InBin ? db.Bulletins.Where(b => b.DeletedAt != null) : db.Bulletins.Where(b => b.DeletedAt == null);
        if (ask.From is { } day) all = all.Where(b => b.LastDay >= day);
        return (ask with { Sort = ask.Sort ?? new([("place", false), ("firstDay", false)]) }).Answer(db, db.Bulletins, all, b => BulletinAnswer.Of(b), sorts, ct);
    }
}

[Requires(EventsModule.EditAny)]
sealed record OneBulletin(Id<Bulletin> Id) : IQuery<BulletinAnswer>;

sealed class OneBulletinHandler(EventsDb db, ICurrentUser user) : IRequestHandler<OneBulletin, BulletinAnswer>
{
    public async Task<BulletinAnswer> Handle(OneBulletin ask, CancellationToken ct)
    {
        user.MustBeTheHouse();
        var found = await db.Bulletins.AsNoTracking().SingleOrDefaultAsync(b => b.Id == ask.Id, ct) ?? throw new NotFound("bulletin");
        return found.DeletedAt is null ? BulletinAnswer.Of(found) : throw new Gone();
    }
}

sealed class AnswerScreenBulletins(EventsDb db, ScreenTurns turns) : IRequestHandler<ScreenBulletins, IReadOnlyList<BulletinLine>>
{
    /// <summary>An agreement that has ended meanwhile takes its turn with it.</summary>
    public async Task<IReadOnlyList<BulletinLine>> Handle(ScreenBulletins ask, CancellationToken ct)
    {
        var found = await db.Bulletins.AsNoTracking().Where(b => b.DeletedAt == null && b.FirstDay <= ask.To && b.LastDay >= ask.From && (b.HouseId == null || b.HouseId == ask.HouseId))
            .OrderBy(b => b.Place).ThenBy(b => b.FirstDay).ThenBy(b => b.Id).Take(Math.Clamp(ask.Most, 0, 50)).ToListAsync(ct);
        var without = new HashSet<Guid>();
        foreach (var organization in found.Select(b => b.OrganizationId).OfType<Guid>().Distinct())
            if (!await turns.Has(organization, ask.From, ct)) without.Add(organization);
        return [.. found.Where(b => b.OrganizationId is not { } whose || !without.Contains(whose)).Select(b => Line(b, ask.Language))];
    }

    static BulletinLine Line(Bulletin b, string language)
    {
        var (words, told) = b.Text.For(language);
        return new(words, told, b.FirstDay, b.LastDay, b.Weight);
    }
}
