using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Events;

/// <summary>The parts of a programme one by one: changed, taken away and taken back by whoever may edit the event.</summary>
static class ProgrammeApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapChange<ChangeSession, SessionAnswer>("/sessions/{id}", c => new OneSession(c.Id)).WithSummary("Tell of a part of a programme anew");
        api.MapDelete<RemoveSession>("/sessions/{id}").WithSummary("Put a part of a programme into the bin");
        api.MapAct<TakeBackSession, SessionAnswer>("/sessions/{id}:restore", c => new OneSession(c.Id)).WithSummary("Take a part of a programme back from the bin");
    }
}
