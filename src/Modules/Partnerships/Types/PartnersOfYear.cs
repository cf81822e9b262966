using Yhdessa.Partnerships.Register;

namespace Yhdessa.Partnerships.Types;

/// <summary>Partners by type in one year; without a year in the latest there is.</summary>
[OpenToAll]
sealed record PartnersOfYear(int? Year = null) : IQuery<PartnersOfYear.Answer>
{
    public sealed record Answer(int? Year, IReadOnlyList<int> Years, IReadOnlyList<TypeSection> Types);
}

sealed class PartnersOfYearHandler(PartnershipsDb db, PartnershipBook book) : IRequestHandler<PartnersOfYear, PartnersOfYear.Answer>
{
    public async Task<PartnersOfYear.Answer> Handle(PartnersOfYear ask, CancellationToken ct)
    {
        var (types, rows) = (await db.TypeAnswers(ct), await book.All(ct));
        var years = TypeSection.Years(types, rows);
        var year = ask.Year ?? (years.Count > 0 ? years[0] : null);
        return new(year, years, year is { } chosen ? [.. types.Select(t => TypeSection.Of(t, chosen, rows))] : []);
    }
}

/// <summary>One type with its partners, year by year.</summary>
[OpenToAll]
sealed record OnePartnershipType(string Code) : IQuery<OnePartnershipType.Answer>
{
    public sealed record Answer(PartnershipTypeAnswer Type, IReadOnlyList<TypeSection> Years, IReadOnlyList<PartnershipTypeAnswer> All);
}

sealed class OnePartnershipTypeHandler(PartnershipsDb db, PartnershipBook book) : IRequestHandler<OnePartnershipType, OnePartnershipType.Answer>
{
    public async Task<OnePartnershipType.Answer> Handle(OnePartnershipType ask, CancellationToken ct)
    {
        var types = await db.TypeAnswers(ct);
        var type = types.FirstOrDefault(t => t.Code == ask.Code) ?? throw new NotFound("partnership-type");
        PartnershipRow[] rows = [.. (await book.All(ct)).Where(r => r.Type == type.Code)];
        return new(type, [.. TypeSection.Years([type], rows).Select(year => TypeSection.Of(type, year, rows))], types);
    }
}

/// <summary>One type in one year: who are partners, how many wait for their page, what the source states.</summary>
sealed record TypeSection(PartnershipTypeAnswer Type, int Year, IReadOnlyList<PartnerLink> Partners, int Waiting, StatedAnswer? Stated)
{
    /// <summary>An organization under two names is one partner.</summary>
    public static TypeSection Of(PartnershipTypeAnswer type, int year, IEnumerable<PartnershipRow> rows)
    {
        PartnershipRow[] own = [.. rows.Where(r => r.Type == type.Code && r.Covers(year)).DistinctBy(r => r.OrganizationId)];
        return new(type, year, [.. own.Where(r => r.IsPublic).Select(r => r.Organization!)], own.Count(r => !r.IsPublic), type.Stated.FirstOrDefault(s => s.Year == year));
    }

    public static IReadOnlyList<int> Years(IEnumerable<PartnershipTypeAnswer> types, IEnumerable<PartnershipRow> rows) =>
        [.. rows.Where(r => r.IsPublic).SelectMany(r => Enumerable.Range(r.Year, r.LastYear - r.Year + 1)).Concat(types.SelectMany(t => t.Stated).Select(s => s.Year)).Distinct().OrderDescending()];
}
