using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Kernel;

/// <summary>
/// How a module puts its messages on the API: one line each, and everything the contract asks of every resource comes with it (strict
/// reading, paging, ETag, If-Match, idempotency, problems, OpenAPI). A path's "{id}" fills the message's member Id; a member
/// <c>int? Seen</c> is filled from If-Match. Add <c>.WithSummary("…")</c> to each.
/// </summary>
public static class Routes
{
    /// <summary>GET a list: filters, paging, sorting and sync are the query message's members.</summary>
    public static RouteHandlerBuilder MapList<TQuery, TRow>(this IEndpointRouteBuilder api, string path) where TQuery : ListQuery<TRow> =>
        api.MapGet(path, async (HttpContext http, ISender sender, CancellationToken ct) => Answers.Page(http, await sender.Send(QueryMessage.Read<TQuery>(http), ct)))
            .WithMetadata(new ApiRoute(typeof(TQuery)) { Row = typeof(TRow) });

    /// <summary>GET one thing, or anything else that is no list. A <see cref="Versioned"/> answer gets its ETag.</summary>
    public static RouteHandlerBuilder MapOne<TQuery, TAnswer>(this IEndpointRouteBuilder api, string path) where TQuery : IRequest<TAnswer> =>
        api.MapGet(path, async (HttpContext http, ISender sender, CancellationToken ct) => Answers.One(http, await sender.Send(QueryMessage.Read<TQuery>(http), ct)))
            .WithMetadata(new ApiRoute(typeof(TQuery)) { Answer = typeof(TAnswer) });

    /// <summary>POST a new thing: the command is the body, its result the new id; answers 201 with the thing as <paramref name="show"/> tells it.</summary>
    public static RouteHandlerBuilder MapCreate<TCommand, TId, TAnswer>(this IEndpointRouteBuilder api, string path, Func<TId, string> location, Func<TId, IRequest<TAnswer>> show) where TCommand : ICommand<TId>
    {
        async Task<IResult> Show(HttpContext http, TId id) => Answers.One(http, await http.RequestServices.GetRequiredService<ISender>().Send(show(id), http.RequestAborted), 201, "/api/v1" + location(id));
        return api.MapPost(path, async (Body<TCommand> wish, HttpContext http, ISender sender, CancellationToken ct) => await Show(http, await sender.Send(wish.Value, ct)))
            .WithMetadata(new ApiRoute(typeof(TCommand)) { Answer = typeof(TAnswer), Status = 201 })
            .WithMetadata(new ShowAgain((http, result) => Show(http, result.Deserialize<TId>(ApiJson.Options)!)));
    }

    /// <summary>POST a verb after a colon ("/bookings/{id}:approve"): answers 200 with the thing as it is afterwards.</summary>
    public static RouteHandlerBuilder MapAct<TCommand, TAnswer>(this IEndpointRouteBuilder api, string path, Func<TCommand, IRequest<TAnswer>> show) where TCommand : IChange
    {
        return api.MapPost(path, async (Body<TCommand> wish, HttpContext http, ISender sender, CancellationToken ct) =>
            {
                await sender.Send((object)wish.Value, ct);
                return await Show(http, wish.Value);
            })
            .WithMetadata(new ApiRoute(typeof(TCommand)) { Answer = typeof(TAnswer) })
            .WithMetadata(new ShowAgain((http, _) => Show(http, (TCommand)http.Features.Get<ReadBody>()!.Command)));

        async Task<IResult> Show(HttpContext http, TCommand command) => Answers.One(http, await http.RequestServices.GetRequiredService<ISender>().Send(show(command), http.RequestAborted));
    }

    /// <summary>
    /// PUT the whole thing or PATCH it by a merge patch; both need If-Match (the command's <c>int? Seen</c>) and answer with the thing.
    /// The fields of the answer that the command has too are what a patch is laid on, so the two must name and shape them alike.
    /// </summary>
    public static IEndpointConventionBuilder MapChange<TCommand, TAnswer>(this IEndpointRouteBuilder api, string path, Func<TCommand, IRequest<TAnswer>> show) where TCommand : IChange where TAnswer : Versioned
    {
        var both = api.MapGroup("");
        both.MapPut(path, async (Body<TCommand> wish, HttpContext http, ISender sender, CancellationToken ct) => await Change(http, sender, wish.Value, ct))
            .WithMetadata(new ApiRoute(typeof(TCommand)) { Answer = typeof(TAnswer) });
        both.MapPatch(path, async (HttpContext http, ISender sender, CancellationToken ct) =>
            {
                var command = (TCommand)await RequestBody.Read(http, typeof(TCommand), RequestBody.Patch, async () => await Current(http, sender, ct));
                return await Change(http, sender, command, ct);
            })
            .WithMetadata(new ApiRoute(typeof(TCommand)) { Answer = typeof(TAnswer), IsPatch = true });
        return both;

        async Task<IResult> Change(HttpContext http, ISender sender, TCommand command, CancellationToken ct)
        {
            await sender.Send((object)command, ct);
            return Answers.One(http, await sender.Send(show(command), ct));
        }

        async Task<JsonObject> Current(HttpContext http, ISender sender, CancellationToken ct)
        {
            var now = await sender.Send(show(RequestBody.Pathed<TCommand>(http)), ct);
            if (Etags.Required(http) is { } seen && seen != now.Revision) throw new Stale();
            return JsonSerializer.SerializeToNode(now, ApiJson.Options)!.AsObject();
        }
    }

    /// <summary>DELETE: needs If-Match, answers 204, and 410 ever after.</summary>
    public static RouteHandlerBuilder MapDelete<TCommand>(this IEndpointRouteBuilder api, string path) where TCommand : IChange =>
        api.MapDelete(path, async (HttpContext http, ISender sender, CancellationToken ct) =>
            {
                await sender.Send((object)RequestBody.Pathed<TCommand>(http), ct);
                return Results.NoContent();
            })
            .WithMetadata(new ApiRoute(typeof(TCommand)) { Status = 204 });
}

/// <summary>What a route does, for OpenAPI: which message, and what comes back.</summary>
public sealed record ApiRoute(Type Message)
{
    public Type? Answer { get; init; }
    public Type? Row { get; init; }
    public int Status { get; init; } = 200;
    public bool IsPatch { get; init; }
}

/// <summary>Tells an answer once more from what the commit kept, when the answer itself was lost with the process.</summary>
sealed record ShowAgain(Func<HttpContext, JsonElement, Task<IResult>> Answer);
