using Yhdessa.Contracts.Spaces;

namespace Yhdessa.Events;

/// <summary>How an event's wish for a space stands, for those who may edit it.</summary>
[Requires(EventsModule.Tell)]
sealed record SpaceOfEvent(Id<Event> Id) : IQuery<EventSpaceAnswer>;

/// <param name="State">"none" where no space has been asked for.</param>
/// <param name="Reason">Why not: a problem's code, or the words of who decided.</param>
sealed record EventSpaceAnswer(string State, Guid? SpaceId = null, string? Space = null, DateTimeOffset? Start = null, DateTimeOffset? End = null, Guid? BookingId = null, string? Reason = null, bool IsWanted = false)
{
    /// <summary>It is booked when the event has its day and both its clock times.</summary>
    public bool WaitsForTime { get; init; }

    /// <summary>What else there is while it was refused: the event told anew with one of these is held there.</summary>
    public IReadOnlyList<SpaceOffer> Alternatives { get; init; } = [];
}

sealed class SpaceOfEventHandler(EventsDb db, SpaceWishes wishes, ISender sender, ICurrentUser user) : IRequestHandler<SpaceOfEvent, EventSpaceAnswer>
{
    public async Task<EventSpaceAnswer> Handle(SpaceOfEvent ask, CancellationToken ct)
    {
        var e = await db.EventToEdit(ask.Id, seen: null, user, ct);
        if (await db.EventSpaces.AsNoTracking().SingleOrDefaultAsync(s => s.Id == ask.Id, ct) is not { } kept) return new("none");
        if (kept.State is SpaceState.Freed) return new("none", IsWanted: kept.IsWanted) { WaitsForTime = kept.IsWanted && e is { Status: not EventStatus.Cancelled } and not { Precision: DatePrecision.Exact, Start: not null, End: not null } };
        var name = (await sender.Send(new SpaceNames([kept.SpaceId]), ct)).GetValueOrDefault(kept.SpaceId)?.Name;
        return new(kept.State.Code(), kept.SpaceId, name, kept.Start, kept.End, kept.BookingId, kept.Reason, kept.IsWanted) { Alternatives = kept is { State: SpaceState.Refused, IsWanted: true } ? await Instead(e, kept, ct) : [] };
    }

    /// <summary>Nothing where it could be had by now: then asking once more is enough.</summary>
    async Task<IReadOnlyList<SpaceOffer>> Instead(Event e, EventSpace kept, CancellationToken ct)
    {
        var asker = await wishes.AskerOf(e, ct);
        try
        {
            await sender.Send(new SpaceTimeCheck(kept.Id, kept.SpaceId, kept.Start, kept.End, e.Capacity ?? 1, asker.Organization, asker.Person), ct);
            return [];
        }
        catch (Refusal no)
        {
            return no.SpaceOffers();
        }
    }
}
