using Yhdessa.Contracts.Events;

namespace Yhdessa.Spaces.ForEvents;

/// <summary>Hears what spaces events need. A no is an answer like any other: it is told to the event, and nothing is half done.</summary>
sealed class BookForEvents(EventDesk desk) : INotificationHandler<EventSpaceWanted>, INotificationHandler<EventSpaceFreed>
{
    public async Task Handle(EventSpaceWanted wish, CancellationToken ct)
    {
        var kept = await desk.Of(wish.EventId, ct);
        if (!kept.IsNews(wish.Turn)) return;
        try
        {
            await desk.Book(kept, wish, ct);
        }
        catch (Refusal no)
        {
            kept.Refused(wish.Turn, no.Code);
        }
    }

    public async Task Handle(EventSpaceFreed told, CancellationToken ct)
    {
        var kept = await desk.Of(told.EventId, ct);
        if (kept.IsNews(told.Turn)) await desk.Free(kept, told.Turn, ct);
    }
}
