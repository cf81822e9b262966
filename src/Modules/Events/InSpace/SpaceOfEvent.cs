using Yhdessa.Contracts.Spaces;

namespace Yhdessa.Events;

/// <summary>How an event's wish for a space stands, for those who may edit it.</summary>
[Requires(EventsModule.Tell)]
sealed record SpaceOfEvent(Id<Event> Id) : IQuery<EventSpaceAnswer>;

/// <param name="State">"none" where no space has been asked for.</param>
/// <param name="Reason">Why not: a problem's code, or the words of who decided.</param>
sealed record EventSpaceAnswer(string State, Guid? SpaceId = null, string? Space = null, DateTimeOffset? Start = null, DateTimeOffset? End = null, Guid? BookingId = null, string? Reason = null, bool IsWanted = false);

sealed class SpaceOfEventHandler(EventsDb db, ISender sender, ICurrentUser user) : IRequestHandler<SpaceOfEvent, EventSpaceAnswer>
{
    public async Task<EventSpaceAnswer> Handle(SpaceOfEvent ask, CancellationToken ct)
    {
        await db.EventToEdit(ask.Id, seen: null, user, ct);
        if (await db.EventSpaces.AsNoTracking().SingleOrDefaultAsync(s => s.Id == ask.Id, ct) is not { } kept || kept is { State: SpaceState.Freed }) return new("none");
        var name = (await sender.Send(new SpaceNames([kept.SpaceId]), ct)).GetValueOrDefault(kept.SpaceId)?.Name;
        return new(EventWish.Code(kept.State), kept.SpaceId, name, kept.Start, kept.End, kept.BookingId, kept.Reason, kept.IsWanted);
    }
}
