namespace Yhdessa.Kernel;

// Every message passes these three, in this order, before its handler runs.

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
