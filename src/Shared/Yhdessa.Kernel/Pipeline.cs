namespace Yhdessa.Kernel;

// Every message passes these, in this order, before its handler runs.

/// <summary>
/// One message of a request at a time: a page and its layout are rendered side by side and share the request's contexts, which take one
/// question at a time. What a handler asks in turn passes freely.
/// </summary>
sealed class OneAtATime<TRequest, TResponse>(MessageTurn turn) : IPipelineBehavior<TRequest, TResponse> where TRequest : notnull
{
    public async Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        if (turn.IsMine) return await next();
        await turn.Take(cancellationToken);
        try
        {
            return await turn.Within(next);
        }
        finally
        {
            turn.Give();
        }
    }
}

/// <summary>The turn of one scope. Whoever holds it passes it on to what he calls, and to nobody beside him.</summary>
sealed class MessageTurn : IDisposable
{
    readonly SemaphoreSlim free = new(1);
    readonly AsyncLocal<bool> mine = new();

    public bool IsMine => mine.Value;
    public Task Take(CancellationToken ct) => free.WaitAsync(ct);
    public void Give() => free.Release();
    public void Dispose() => free.Dispose();

    public async Task<T> Within<T>(RequestHandlerDelegate<T> next)
    {
        mine.Value = true;   // seen only below this call: an async method's changes end with it
        return await next();
    }
}

sealed class Authorize<TRequest, TResponse>(ICurrentUser user) : IPipelineBehavior<TRequest, TResponse> where TRequest : notnull
{
    static readonly string? required = typeof(TRequest).GetCustomAttribute<RequiresAttribute>()?.Permission;

    public Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        if (required is null || user.IsSystem || user.Has(required)) return next();
        throw user.PersonId is null && user.KeyId is null ? new SignInNeeded() : new Forbidden(required);
    }
}

sealed class Validate<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators) : IPipelineBehavior<TRequest, TResponse> where TRequest : notnull
{
    public async Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        foreach (var validator in validators)
            await validator.ValidateAndThrowAsync(request, cancellationToken);
        return await next();
    }
}

/// <summary>What takes long is thought out here, while others still write.</summary>
sealed class ThinkFirst<TRequest, TResponse>(IThink<TRequest> mind) : IPipelineBehavior<TRequest, TResponse> where TRequest : IThoughtOut
{
    public async Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        await mind.Think(request, cancellationToken);
        return await next();
    }
}

/// <summary>One commit per command, after the handler. A lost race is run again on fresh data until it is truly won or truly lost.</summary>
sealed class CommitOnce<TRequest, TResponse>(Modules modules, IDialect dialect, ModuleDbServices current, IServiceProvider services) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IChange
{
    /// <summary>Each lost race means that somebody else won one: so many in a row does not happen by itself.</summary>
    const int Patience = 30;

    public async Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        var db = modules.DbOf(typeof(TRequest), services);
        current.Message = typeof(TRequest).Name;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                using var turn = await dialect.WriteTurn(cancellationToken);
                await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
                var response = await next();
                await db.SaveChangesAsync(cancellationToken);
                if (current.BeforeCommit is { } also) await also(db, response, cancellationToken);
                if (current.DryRun) await transaction.RollbackAsync(cancellationToken);
                else await transaction.CommitAsync(cancellationToken);
                current.Answers.Forget();
                return response;
            }
            catch (Exception why) when (why is DbUpdateConcurrencyException || dialect.LostRace(why))
            {
                if (attempt == Patience) throw new Conflict("busy");
                db.ChangeTracker.Clear();
            }
        }
    }
}
