using Yhdessa.Contracts.Directory;
using Yhdessa.Contracts.Partnerships;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Use;

/// <summary>How the spaces were used in a period, from the bookings that stand; with one of the cuts chosen, the bookings behind that number alone.</summary>
/// <param name="From">First day, Europe/Helsinki.</param>
/// <param name="To">Last day; at most a year after the first.</param>
[Requires(SpacesModule.Handle)]
sealed record UseOfSpaces(DateOnly From, DateOnly To, UseCut Cut) : IQuery<UseFigures>
{
    public const int MostDays = 366;
}

/// <summary>Which bookings a number counts. Of a type or a theme "–" are those of nobody who has one.</summary>
/// <param name="Weekday">0 Sunday … 6 Saturday, with the hour of the wall clock.</param>
sealed record UseCut(Guid? Space = null, string? Type = null, string? Theme = null, DayOfWeek? Weekday = null, int? Hour = null)
{
    /// <summary>The kind of the organization, by the contract's code.</summary>
    public string? Kind { get; init; }

    /// <summary>"all", those of which it was "told" how many came, those that were "missed", or those with "free" hours.</summary>
    public string? Only { get; init; }

    public const string None = "–";

    public bool IsWhole => this == new UseCut();

    public bool Takes(UsedTime used) =>
        (Space is null || used.Space == Space) && (Kind is null || (used.Kind ?? None) == Kind) && OnlyTakes(used) && Fits(Type, used.Types) && Fits(Theme, used.Themes)
        && (Weekday is null || used.Hours().Any(h => h.Weekday == Weekday && h.Hour == Hour));

    bool OnlyTakes(UsedTime used) => Only switch { "told" => used.Came is not null, "missed" => used.Missed, "free" => used.FreeHours > 0, _ => true };

    static bool Fits(string? wanted, IReadOnlyList<string> has) => wanted is null || (wanted == None ? has.Count == 0 : has.Contains(wanted));
}

/// <summary>One booking as the figures see it.</summary>
sealed record UsedTime(Guid Booking, Guid Space, Guid? Organization, DateTimeOffset Start, DateTimeOffset End, decimal FreeHours, int Planned, int? Came, IReadOnlyList<string> Types, IReadOnlyList<string> Themes)
{
    /// <summary>Nobody came.</summary>
    public bool Missed { get; init; }
    public string? Kind { get; init; }

    /// <summary>What an hour cost by the list on that day.</summary>
    public decimal? HourPrice { get; init; }

    /// <summary>Euros that its free hours are worth.</summary>
    public decimal? Value => FreeHours * HourPrice;

    public decimal Length => (decimal)(End - Start).TotalMinutes / 60;

    /// <summary>The hours of the wall clock that it touches, each with the share of it (0–1).</summary>
    public IEnumerable<(DayOfWeek Weekday, int Hour, decimal Share)> Hours()
    {
        for (var at = Start; at < End;)
        {
            var local = Helsinki.Local(at);
            var next = at.AddMinutes(60 - local.Minute).AddSeconds(-local.Second);
            yield return (local.DayOfWeek, local.Hour, (decimal)((next < End ? next : End) - at).TotalHours);
            at = next;
        }
    }
}

sealed class UseOfSpacesHandler(SpacesDb db, HourPrices prices, ISender sender) : IRequestHandler<UseOfSpaces, UseFigures>
{
    public async Task<UseFigures> Handle(UseOfSpaces ask, CancellationToken ct)
    {
        Rule.RequireOf("to", ask.To >= ask.From, "ends-before-it-begins");
        Rule.RequireOf("to", ask.To.DayNumber - ask.From.DayNumber < UseOfSpaces.MostDays, "period-too-long", UseOfSpaces.MostDays);
        var (times, facts) = await Times(ask, ct);
        var spaces = await db.Spaces.AsNoTracking().IgnoreQueryFilters().ToListAsync(ct);
        var use = UseFigures.Of([.. times.Where(ask.Cut.Takes)], spaces, await Let(ask, ct), ask.From, ask.To);
        return use with { Organizations = facts.ToDictionary(f => f.Key, f => f.Value.Name) };
    }

    async Task<ILookup<Id<Space>, Slot>> Let(UseOfSpaces ask, CancellationToken ct)
    {
        var (start, end) = (Helsinki.Day(ask.From).Start.ToUniversalTime(), Helsinki.Day(ask.To).End.ToUniversalTime());
        var blocks = await db.Blocks.AsNoTracking().Where(b => b.LeaseId != null && b.Start < end && b.End > start).Select(b => new { b.SpaceId, b.Start, b.End }).ToListAsync(ct);
        return blocks.ToLookup(b => b.SpaceId, b => new Slot(b.Start, b.End));
    }

    async Task<(List<UsedTime> Times, IReadOnlyDictionary<Guid, OrganizationFact> Facts)> Times(UseOfSpaces ask, CancellationToken ct)
    {
        var (start, end) = (Helsinki.Day(ask.From).Start.ToUniversalTime(), Helsinki.Day(ask.To).End.ToUniversalTime());
        var rows = await db.Bookings.AsNoTracking().Where(b => (b.Status == BookingStatus.Confirmed || b.Status == BookingStatus.NoShow) && b.Start >= start && b.Start < end).OrderBy(b => b.Start)
            .Select(b => new { b.Id, b.SpaceId, b.OrganizationId, b.Start, b.End, b.Terms, b.Attendees, b.Attendance, b.Status }).ToListAsync(ct);
        Guid[] organizations = [.. rows.Select(r => r.OrganizationId).OfType<Guid>().Distinct()];
        var themes = await sender.Send(new OrganizationThemes(organizations), ct);
        var types = new Dictionary<int, IReadOnlyDictionary<Guid, IReadOnlyList<string>>>();
        for (var year = ask.From.Year; year <= ask.To.Year; year++) types[year] = await sender.Send(new PartnerTypes(year), ct);
        var (facts, book) = (await sender.Send(new OrganizationFacts(organizations), ct), await prices.All(ct));
        return ([.. rows.Select(r => new UsedTime(r.Id.Value, r.SpaceId.Value, r.OrganizationId, r.Start, r.End, UseValue.FreeOf(r.Terms, (decimal)(r.End - r.Start).TotalHours), r.Attendees, r.Attendance,
            Told(types[Helsinki.DateOf(r.Start).Year], r.OrganizationId), Told(themes, r.OrganizationId))
        {
            Missed = r.Status is BookingStatus.NoShow,
            Kind = r.OrganizationId is { } of ? facts.GetValueOrDefault(of)?.Kind : null,
            HourPrice = book.At(r.SpaceId, Helsinki.DateOf(r.Start), r.Terms),
        })], facts);
    }

    static IReadOnlyList<string> Told(IReadOnlyDictionary<Guid, IReadOnlyList<string>> of, Guid? organization) => organization is { } id ? of.GetValueOrDefault(id, []) : [];
}
