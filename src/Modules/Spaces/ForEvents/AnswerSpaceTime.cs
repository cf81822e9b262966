using Yhdessa.Contracts.Events;
using Yhdessa.Contracts.Spaces;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Levels;

namespace Yhdessa.Spaces.ForEvents;

/// <summary>Looks whether an event could be booked in, and takes nobody's turn: the booking itself comes a moment later and is held to the same.</summary>
sealed class AnswerSpaceTime(SpacesDb db, Timetable timetable, BookerRules rules, EventDesk events, TimeProvider clock) : IRequestHandler<SpaceTimeCheck, SpaceTimeFact>
{
    /// <summary>What the teller of an event can do nothing about in its form.</summary>
    static readonly string[] notHers = ["not-bookable", "hours-unknown", "terms-not-accepted", "purpose-needed", "identifier-needed", "organizations-only", "too-far-ahead"];

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
        await rules.MustSuit(space, new("", true, time, ask.People, null, null, "fi"), new(ask.OrganizationId, ask.PersonId, null), ct);
        if (SpaceRules.Broken(space, time, ask.People, clock.Now()).FirstOrDefault() is { } broken) throw broken;
    }

    async Task MustBeFree(Space space, SpaceTimeCheck ask, CancellationToken ct)
    {
        var time = new Slot(ask.Start, ask.End);
        var own = await db.Set<EventBooking>().AsNoTracking().Where(k => k.Id == ask.EventId).Select(k => k.BookingId).SingleOrDefaultAsync(ct);
        var taken = (await timetable.Taken(space, space.Held(time), ct)).Where(t => t.BookingId != own).ToList();
        if (taken.Count == 0) return;
        var others = await new Alternatives(db, timetable).For(space, time, ask.People, clock.Now(), ct);
        var clash = Clash.Of(space, time, taken, others);
        throw new Conflict(clash.Code, [.. clash.Args])
        {
            Field = "spaceId",
            Extensions = new Dictionary<string, object?> { ["conflicts"] = clash.Extensions["conflicts"], ["alternatives"] = (IReadOnlyList<SpaceOffer>)[.. others.Select(o => new SpaceOffer(o.SpaceId, o.SpaceName, o.Start, o.End))] },
        };
    }
}
