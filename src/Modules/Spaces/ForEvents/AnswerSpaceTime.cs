using Yhdessa.Contracts.Events;
using Yhdessa.Contracts.Spaces;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Levels;

namespace Yhdessa.Spaces.ForEvents;

/// <summary>Looks whether an event could be booked in, and takes nobody's turn: the booking itself comes a moment later and is held to the same.</summary>
sealed class AnswerSpaceTime(SpacesDb db, Timetable timetable, BookerRules rules, EventDesk events, TimeProvider clock) : IRequestHandler<SpaceTimeCheck, SpaceTimeFact>
{
    /// <summary>What the teller of an event can do nothing about in its form.</summary>
    static readonly string[] notHers = ["not-bookable", "hours-unknown", "identifier-needed", "organizations-only", "too-far-ahead"];

    /// <summary>Another space or another time mends these as it mends a clash.</summary>
    static readonly string[] elsewhere = ["outside-opening-hours", "too-many-people"];

    public async Task<SpaceTimeFact> Handle(SpaceTimeCheck ask, CancellationToken ct)
    {
        if (await db.Spaces.AsNoTracking().SingleOrDefaultAsync(s => s.Id == (Id<Space>)ask.SpaceId, ct) is not { } space) return new("unknown-space");
        var wish = new EventSpaceWanted(ask.EventId, 0, ask.SpaceId, ask.Start, ask.End, "", false, ask.People, ask.OrganizationId, ask.PersonId, null, "fi");
        if (await events.OwnAt(wish, ct) is not null) return new(WhyNot: null);
        try
        {
            await MustSuit(space, ask, ct);
        }
        catch (Refusal no) when (notHers.Contains(no.Code))
        {
            return new(no.Code);
        }
        await MustBeFree(space, ask, ct);
        return new(WhyNot: null);
    }

    async Task MustSuit(Space space, SpaceTimeCheck ask, CancellationToken ct)
    {
        var time = new Slot(ask.Start, ask.End);
        var wish = new BookingWish("", true, time, ask.People, Purpose: "event", null, "fi") { AcceptedTerms = ask.AcceptedTerms ?? await Accepted(space, ask, ct) };   // what it is for, the event itself tells
        await rules.MustSuit(space, wish, new(ask.OrganizationId, ask.PersonId, null), ct);
        if (SpaceRules.Broken(space, time, ask.People, clock.Now()).FirstOrDefault() is not { } broken) return;
        if (!elsewhere.Contains(broken.Code)) throw broken;
        throw new RuleBroken(broken.Code, broken.Args) { Field = broken.Field, Extensions = new Dictionary<string, object?> { ["alternatives"] = await Offers(space, ask, ct) } };
    }

    /// <summary>What was accepted when the event's own booking of the space was made holds for it still.</summary>
    Task<string?> Accepted(Space space, SpaceTimeCheck ask, CancellationToken ct)
    {
        var (id, eventId) = (space.Id, ask.EventId);
        return db.Bookings.AsNoTracking().Where(b => b.SpaceId == id && db.Set<EventBooking>().Any(k => k.Id == eventId && k.BookingId == b.Id)).Select(b => b.AcceptedTerms).SingleOrDefaultAsync(ct);
    }

    async Task<IReadOnlyList<SpaceOffer>> Offers(Space space, SpaceTimeCheck ask, CancellationToken ct) => Offers(await Others(space, ask, ct));
    static IReadOnlyList<SpaceOffer> Offers(IEnumerable<Alternative> others) => [.. others.Select(o => new SpaceOffer(o.SpaceId, o.SpaceName, o.Start, o.End))];
    Task<IReadOnlyList<Alternative>> Others(Space space, SpaceTimeCheck ask, CancellationToken ct) => new Alternatives(db, timetable).For(space, new Slot(ask.Start, ask.End), ask.People, clock.Now(), ct);

    async Task MustBeFree(Space space, SpaceTimeCheck ask, CancellationToken ct)
    {
        var time = new Slot(ask.Start, ask.End);
        var own = await db.Set<EventBooking>().AsNoTracking().Where(k => k.Id == ask.EventId).Select(k => k.BookingId).SingleOrDefaultAsync(ct);
        var taken = (await timetable.Taken(space, space.Held(time), ct)).Where(t => t.BookingId != own).ToList();
        if (taken.Count == 0) return;
        var others = await Others(space, ask, ct);
        var clash = Clash.Of(space, time, taken, others);
        throw new Conflict(clash.Code, [.. clash.Args])
        {
            Field = "spaceId",
            Extensions = new Dictionary<string, object?> { ["conflicts"] = clash.Extensions["conflicts"], ["alternatives"] = Offers(others) },
        };
    }
}
