using Yhdessa.Contracts.Directory;

namespace Yhdessa.Events;

/// <summary>By municipality: how many events of a year it has held or had, how many are only planned without a day, and which has had none.</summary>
/// <param name="Year">Null is this year.</param>
[Requires(EventsModule.SeeAll)]
sealed record Coverage(int? Year = null) : IQuery<Coverage.Answer>
{
    public sealed record Answer(int Year, IReadOnlyList<int> Years, IReadOnlyList<Row> Rows);

    /// <param name="There">With a day, held in the municipality.</param>
    /// <param name="Hosted">With a day, organized by it, wherever that was.</param>
    /// <param name="Dayless">Planned there or by it, the day not known.</param>
    /// <param name="State">"had", "planned" where nothing has a day, or "none".</param>
    public sealed record Row(string Municipality, string Name, int There, int Hosted, int Dayless, string State);
}

sealed class CoverageHandler(EventsDb db, ISender sender, TimeProvider clock) : IRequestHandler<Coverage, Coverage.Answer>
{
    public async Task<Coverage.Answer> Handle(Coverage ask, CancellationToken ct)
    {
        var told = db.Published.AsNoTracking().Where(e => e.Status != EventStatus.Cancelled && e.Precision != DatePrecision.OnDemand);
        var years = await told.Select(e => e.Year).Distinct().OrderByDescending(y => y).Take(50).ToListAsync(ct);
        var year = ask.Year ?? Helsinki.Today(clock).Year;
        var counts = await told.Where(e => e.Year == year).GroupBy(e => new { e.Municipality, e.HostMunicipality, IsDated = e.Precision == DatePrecision.Exact })
            .Select(g => new { g.Key.Municipality, g.Key.HostMunicipality, g.Key.IsDated, Count = g.Count() }).ToListAsync(ct);
        var language = Texts.Language;
        return new(year, [.. years.Append(year).Distinct().OrderDescending()], [.. (await sender.Send(new Municipalities(), ct)).Select(m => Row(m))]);

        Coverage.Row Row(Municipality m)
        {
            var there = counts.Where(c => c.IsDated && c.Municipality == m.Code).Sum(c => c.Count);
            var hosted = counts.Where(c => c.IsDated && c.HostMunicipality == m.Code).Sum(c => c.Count);
            var dayless = counts.Where(c => !c.IsDated && (c.Municipality == m.Code || c.HostMunicipality == m.Code)).Sum(c => c.Count);
            return new(m.Code, language == "sv" ? m.Sv : m.Fi, there, hosted, dayless, there + hosted > 0 ? "had" : dayless > 0 ? "planned" : "none");
        }
    }
}
