using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Events;

/// <summary>How many have come through an event's door, without a name.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record DoorCount(Id<Event> Id) : IQuery<DoorCount.Answer>
{
    /// <param name="IsOpen">People can be marked now.</param>
    /// <param name="Expected">How many have a place.</param>
    /// <param name="Came">How many of them have come.</param>
    /// <param name="Tally">How many have come without a sign-up.</param>
    public sealed record Answer(Guid EventId, bool IsOpen, int Expected, int Came, int Tally);
}

sealed class DoorCountHandler(ISender sender) : IRequestHandler<DoorCount, DoorCount.Answer>
{
    public async Task<DoorCount.Answer> Handle(DoorCount ask, CancellationToken ct)
    {
        var door = await sender.Send(new DoorList(ask.Id), ct);
        return new(ask.Id, door.IsOpen, door.Expected, door.Came, door.Tally);
    }
}

static class DoorApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapOne<DoorList, DoorList.Answer>("/events/{id}/check-in", look: (list, _) => new LookAtRegistrations(list.Id.ToString())).WithSummary("Who is expected at an event's door and who has come; looking is written down");
        api.MapOne<DoorCount, DoorCount.Answer>("/events/{id}/check-in/count").WithSummary("How many are expected at an event's door, how many of them have come, and how many without a sign-up");
        api.MapAct<TakeTaps, DoorCount.Answer>("/events/{id}:check-in", c => new DoorCount(c.Id)).WithSummary("Mark who came, take a mark back, or count one more or one less without a sign-up: each tap with an id of its own, so that the same one sent again counts once");
    }
}
