using System.Text.Json.Serialization;

namespace Yhdessa.Spaces.Showcases;

/// <summary>Places of showcase times in order of time, from today on unless asked otherwise; who has them is public.</summary>
[OpenToAll]
sealed record ShowcasePlaces : ListQuery<ShowcasePlaceRow>
{
    public Guid? ListId { get; init; }
    public Guid? OrganizationId { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }

    /// <summary>Only those that nobody has.</summary>
    public bool? Free { get; init; }
}

[OpenToAll]
sealed record OneShowcasePlace(Id<ShowcasePlace> Id) : IQuery<ShowcasePlaceRow>;

/// <summary>A place as everybody may see it.</summary>
/// <param name="Number">1 … of its day.</param>
/// <param name="Needs">What it has: "pöytä, sähkö".</param>
/// <param name="Blocked">Nobody has it, and the space is booked for something else.</param>
sealed record ShowcasePlaceRow(Guid Id, Guid ListId, Guid DayId, Guid SpaceId, string Space, DateTimeOffset Start, DateTimeOffset End, int Number, string? Needs, Guid? OrganizationId, bool Blocked)
{
    /// <summary>The holder's name.</summary>
    public string? Organization { get; init; }
    [JsonIgnore] public string? Slug { get; init; }
    [JsonIgnore] public bool IsFree => OrganizationId is null && !Blocked;
}

sealed class ShowcasePlacesHandler(SpacesDb db, ShowcaseBook book, TimeProvider clock) : IRequestHandler<ShowcasePlaces, Listed<ShowcasePlaceRow>>, IRequestHandler<OneShowcasePlace, ShowcasePlaceRow>
{
    IQueryable<Id<ShowcaseList>> Seen => (book.Handles ? db.Set<ShowcaseList>() : db.Set<ShowcaseList>().Where(l => l.IsOpen)).Select(l => l.Id);

    public async Task<Listed<ShowcasePlaceRow>> Handle(ShowcasePlaces ask, CancellationToken ct)
    {
        ask.CheckPaging();
        if (ask.IsSync) throw new BadInput("unknown-field", "modifiedAfter");
        if (ask.Sort is not null) throw new BadInput("unknown-field", "sort");
        var wanted = Found(Days(ask));
        if (ask.OrganizationId is { } organization) wanted = wanted.Where(f => f.Place.OrganizationId == organization);
        if (ask.Free is { } free) wanted = wanted.Where(f => (f.Place.OrganizationId == null && !f.Blocked) == free);
        var total = await wanted.CountAsync(ct);
        var items = await wanted.OrderBy(f => f.Day.Start).ThenBy(f => f.Space).ThenBy(f => f.Place.Number).Skip((ask.Page - 1) * ask.PageSize).Take(ask.PageSize).ToListAsync(ct);
        return new(await Named(items, ct), ask.Page, ask.PageSize, total);
    }

    public async Task<ShowcasePlaceRow> Handle(OneShowcasePlace ask, CancellationToken ct)
    {
        var days = db.Set<ShowcaseDay>().AsNoTracking().Where(d => Seen.Contains(d.ListId));
        return (await Named(await Found(days).Where(f => f.Place.Id == ask.Id).ToListAsync(ct), ct)).SingleOrDefault() ?? throw new NotFound("showcase-place");
    }

    IQueryable<ShowcaseDay> Days(ShowcasePlaces ask)
    {
        var start = Helsinki.Day(ask.From ?? Helsinki.Today(clock)).Start.ToUniversalTime();
        var days = db.Set<ShowcaseDay>().AsNoTracking().Where(d => Seen.Contains(d.ListId) && d.Start >= start);
        if (ask.ListId is { } list) days = days.Where(d => d.ListId == (Id<ShowcaseList>)list);
        if (ask.To is not { } to) return days;
        var end = Helsinki.Day(to).End.ToUniversalTime();
        return days.Where(d => d.Start < end);
    }

    IQueryable<FoundPlace> Found(IQueryable<ShowcaseDay> days) =>
        from day in days
        join space in db.Spaces.IgnoreQueryFilters() on day.SpaceId equals space.Id
        join place in db.Set<ShowcasePlace>() on day.Id equals place.DayId
        select new FoundPlace { Day = day, Place = place, Space = space.Name, Blocked = day.BookingId == null && db.Blocks.Any(b => b.SpaceId == day.SpaceId && b.Start < day.End && b.End > day.Start) };

    async Task<IReadOnlyList<ShowcasePlaceRow>> Named(List<FoundPlace> found, CancellationToken ct)
    {
        var facts = await book.Organizations(found.Select(f => f.Place.OrganizationId).OfType<Guid>(), ct);
        return [.. found.Select(f => f.Place.OrganizationId is { } id && facts.TryGetValue(id, out var fact) ? f.Row with { Organization = fact.Name, Slug = fact.Published ? fact.Slug : null } : f.Row)];
    }

    sealed class FoundPlace
    {
        public required ShowcaseDay Day { get; init; }
        public required ShowcasePlace Place { get; init; }
        public required string Space { get; init; }
        public required bool Blocked { get; init; }

        public ShowcasePlaceRow Row => new(Place.Id, Day.ListId, Day.Id, Day.SpaceId, Space, Day.Start, Day.End, Place.Number, Place.Needs.Length == 0 ? null : Place.Needs, Place.OrganizationId, Blocked);
    }
}
