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
    /// <summary>GET a list: filters, paging, sorting and sync are the query message's members. </summary>
    /// <param name="look">Where it tells of people: the message that writes down who looks, before the answer; null where this one sees nothing that is not for everybody.</param>
    public static IEndpointConventionBuilder MapList<TQuery, TRow>(this IEndpointRouteBuilder api, string path, Func<TQuery, ICurrentUser, IRequest?>? look = null) where TQuery : ListQuery<TRow> =>
        api.Map(HttpMethods.Get, path, new(typeof(TQuery)) { Row = typeof(TRow) }, async http => Answers.Page(http, await Send(http, await Asked(http, look))));

    /// <summary>GET one thing, or anything else that is no list. A <see cref="Versioned"/> answer gets its ETag.</summary>
    /// <param name="look">As of a list.</param>
    public static IEndpointConventionBuilder MapOne<TQuery, TAnswer>(this IEndpointRouteBuilder api, string path, Func<TQuery, ICurrentUser, IRequest?>? look = null) where TQuery : IRequest<TAnswer> =>
        api.Map(HttpMethods.Get, path, new(typeof(TQuery)) { Answer = typeof(TAnswer) }, async http => Answers.One(http, await Send(http, await Asked(http, look))));

    /// <summary>POST a question that is too long for an address ("/booking-series:preview"): changes nothing, answers 200.</summary>
    public static IEndpointConventionBuilder MapAsk<TQuery, TAnswer>(this IEndpointRouteBuilder api, string path) where TQuery : IQuery<TAnswer> =>
        api.Map(HttpMethods.Post, path, new(typeof(TQuery)) { Answer = typeof(TAnswer) }, async http => Answers.One(http, await Send(http, (TQuery)(await RequestBody.Read(http, typeof(TQuery), RequestBody.Json, null)).Command)));

    /// <summary>POST a new thing: the command is the body, its result the new id; answers 201 with the thing as <paramref name="show"/> tells it.</summary>
    public static IEndpointConventionBuilder MapCreate<TCommand, TId, TAnswer>(this IEndpointRouteBuilder api, string path, Func<TId, string> location, Func<TId, IRequest<TAnswer>> show) where TCommand : ICommand<TId>
    {
        return api.MapPost<TCommand>(path, new(typeof(TCommand)) { Answer = typeof(TAnswer), Status = 201 },
            async (http, command) => await Show(http, await Send(http, command)),
            (http, _, result) => Show(http, result.Deserialize<TId>(ApiJson.Options)!));

        async Task<IResult> Show(HttpContext http, TId id) => Answers.One(http, await Send(http, show(id)), 201, "/api/v1" + location(id));
    }

    /// <summary>POST a verb after a colon ("/bookings/{id}:approve"): answers 200 with the thing as it is afterwards.</summary>
    public static IEndpointConventionBuilder MapAct<TCommand, TAnswer>(this IEndpointRouteBuilder api, string path, Func<TCommand, IRequest<TAnswer>> show) where TCommand : IChange
    {
        return api.MapPost<TCommand>(path, new(typeof(TCommand)) { Answer = typeof(TAnswer) },
            async (http, command) =>
            {
                await Send(http, (object)command);
                return await Show(http, command);
            },
            (http, command, _) => Show(http, command));

        async Task<IResult> Show(HttpContext http, TCommand command) => Answers.One(http, await Send(http, show(command)));
    }

    /// <summary>
    /// PUT the whole thing or PATCH it by a merge patch; both need If-Match (the command's <c>int? Seen</c>) and answer with the thing.
    /// The fields of the answer that the command has too are what a patch is laid on, so the two must name and shape them alike.
    /// </summary>
    public static IEndpointConventionBuilder MapChange<TCommand, TAnswer>(this IEndpointRouteBuilder api, string path, Func<TCommand, IRequest<TAnswer>> show) where TCommand : IChange where TAnswer : Versioned
    {
        var both = api.MapGroup("");
        both.Map(HttpMethods.Put, path, new(typeof(TCommand)) { Answer = typeof(TAnswer) }, http => Change(http, RequestBody.Json, null));
        both.Map(HttpMethods.Patch, path, new(typeof(TCommand)) { Answer = typeof(TAnswer), IsPatch = true }, http => Change(http, RequestBody.Patch, () => Current(http)));
        return both;

        async Task<IResult> Change(HttpContext http, string[] accepted, Func<Task<JsonObject>>? onto)
        {
            var command = (TCommand)(await RequestBody.Read(http, typeof(TCommand), accepted, onto)).Command;
            await Send(http, (object)command);
            return Answers.One(http, await Send(http, show(command)));
        }

        async Task<JsonObject> Current(HttpContext http)
        {
            var now = await Send(http, show(RequestBody.Pathed<TCommand>(http)));
            if (Etags.Required(http) is { } seen && seen != now.Revision) throw new Stale();
            return JsonSerializer.SerializeToNode(now, ApiJson.Options)!.AsObject();
        }
    }

    /// <summary>DELETE: needs If-Match, answers 204, and 410 ever after.</summary>
    public static IEndpointConventionBuilder MapDelete<TCommand>(this IEndpointRouteBuilder api, string path) where TCommand : IChange =>
        api.Map(HttpMethods.Delete, path, new(typeof(TCommand)) { Status = 204 }, async http =>
        {
            await Send(http, (object)RequestBody.Pathed<TCommand>(http));
            return Results.NoContent();
        });

    /// <param name="again">Tells the answer once more from what the commit kept, when the answer itself was lost with the process.</param>
    static IEndpointConventionBuilder MapPost<TCommand>(this IEndpointRouteBuilder api, string path, ApiRoute route, Func<HttpContext, TCommand, Task<IResult>> answer, Func<HttpContext, TCommand, JsonElement, Task<IResult>> again) =>
        api.Map(HttpMethods.Post, path, route, async http =>
        {
            var body = await RequestBody.Read(http, typeof(TCommand), RequestBody.Json, null);
            var command = (TCommand)body.Command;
            return await KeyedPosts.Once(http, body.Hash, () => answer(http, command), result => again(http, command, result));
        });

    /// <summary>A plain delegate: the framework's own reading of handlers by reflection compiles each of them before the first answer, asked for or not.</summary>
    static IEndpointConventionBuilder Map(this IEndpointRouteBuilder api, string method, string path, ApiRoute route, Func<HttpContext, Task<IResult>> answer) =>
        api.MapMethods(path, [method], async http => await (await answer(http)).ExecuteAsync(http)).WithMetadata(route);

    static async Task<TQuery> Asked<TQuery>(HttpContext http, Func<TQuery, ICurrentUser, IRequest?>? look) where TQuery : notnull
    {
        var query = QueryMessage.Read<TQuery>(http);
        if (look?.Invoke(query, http.RequestServices.GetRequiredService<ICurrentUser>()) is { } seen) await Send(http, seen);
        return query;
    }

    static Task<T> Send<T>(HttpContext http, IRequest<T> message) => Sender(http).Send(message, http.RequestAborted);
    static Task Send(HttpContext http, IRequest message) => Sender(http).Send(message, http.RequestAborted);
    static Task<object?> Send(HttpContext http, object message) => Sender(http).Send(message, http.RequestAborted);
    static ISender Sender(HttpContext http) => http.RequestServices.GetRequiredService<ISender>();
}

/// <summary>What a route does, for OpenAPI: which message, and what comes back.</summary>
public sealed record ApiRoute(Type Message)
{
    public Type? Answer { get; init; }
    public Type? Row { get; init; }
    public int Status { get; init; } = 200;
    public bool IsPatch { get; init; }
}
