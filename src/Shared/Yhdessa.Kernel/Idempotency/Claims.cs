using System.Text.Json;

namespace Yhdessa.Kernel;

/// <summary>Claims keys, marks them and keeps their answers. Each step is a commit of its own but the mark, which is in the command's.</summary>
sealed class Claims(IServiceScopeFactory scopes, IDialect dialect, TimeProvider clock)
{
    /// <summary>A claim to run the command, or what is already known of an earlier run of it. 422 for another body, 409 while it runs.</summary>
    public async Task<(Guid? Lease, KeyedPost? Earlier)> Claim(string id, string bodyHash, CancellationToken ct)
    {
        while (true)
        {
            var now = clock.Now();
            var earlier = await In(db => db.Set<KeyedPost>().AsNoTracking().SingleOrDefaultAsync(k => k.Id == id, ct), ct, writes: false);
            var mine = new KeyedPost { Id = id, BodyHash = bodyHash, Lease = Guid.CreateVersion7(), LeasedUntil = now + KeyedPost.Leased, CreatedAt = now };
            if (earlier is null)
            {
                if (await Insert(mine, ct)) return (mine.Lease, null);
                continue;
            }
            var isForgotten = earlier.CreatedAt <= now - KeyedPost.Kept;
            if (!isForgotten && earlier.BodyHash != bodyHash) throw new RuleBroken("idempotency-mismatch");
            if (!isForgotten && earlier.State is not KeyedPostState.Running) return (null, earlier);
            if (!isForgotten && earlier.LeasedUntil > now) throw new Conflict("idempotency-running");
            if (await TakeOver(earlier, mine, ct)) return (mine.Lease, null);
        }
    }

    /// <summary>Part of the command's own transaction: if the claim was taken over meanwhile, the command is rolled back.</summary>
    public static async Task Mark(ModuleDb db, string id, Guid lease, object? result, CancellationToken ct)
    {
        var kept = result is null or Unit ? "null" : JsonSerializer.Serialize(result, result.GetType(), ApiJson.Options);
        var marked = await db.Set<KeyedPost>().Where(k => k.Id == id && k.Lease == lease)
            .ExecuteUpdateAsync(k => k.SetProperty(x => x.State, KeyedPostState.Committed).SetProperty(x => x.Result, kept), ct);
        if (marked == 0) throw new Conflict("idempotency-running");
    }

    public Task Keep(string id, Guid? lease, int status, string headers, string answer, CancellationToken ct) => In(db => db.Set<KeyedPost>()
        .Where(k => k.Id == id && (lease == null || k.Lease == lease))
        .ExecuteUpdateAsync(k => k.SetProperty(x => x.State, KeyedPostState.Answered).SetProperty(x => x.Status, status).SetProperty(x => x.Headers, headers).SetProperty(x => x.Answer, answer), ct), ct);

    /// <summary>Nothing came of it: the key is free again. A committed command is never released.</summary>
    public Task Release(string id, Guid lease, CancellationToken ct) =>
        In(db => db.Set<KeyedPost>().Where(k => k.Id == id && k.Lease == lease && k.State == KeyedPostState.Running).ExecuteDeleteAsync(ct), ct);

    async Task<bool> Insert(KeyedPost mine, CancellationToken ct)
    {
        try
        {
            await In(db =>
            {
                db.Add(mine);
                return db.SaveChangesAsync(ct);
            }, ct);
            return true;
        }
        catch (Exception why) when (dialect.LostRace(why))
        {
            return false;   // the same key came twice at once: the other was first
        }
    }

    async Task<bool> TakeOver(KeyedPost earlier, KeyedPost mine, CancellationToken ct) => await In(db => db.Set<KeyedPost>().Where(k => k.Id == mine.Id && k.Lease == earlier.Lease)
        .ExecuteUpdateAsync(k => k.SetProperty(x => x.BodyHash, mine.BodyHash).SetProperty(x => x.Lease, mine.Lease).SetProperty(x => x.LeasedUntil, mine.LeasedUntil)
            .SetProperty(x => x.CreatedAt, mine.CreatedAt).SetProperty(x => x.State, KeyedPostState.Running).SetProperty(x => x.Result, (string?)null), ct), ct) == 1;

    async Task<T> In<T>(Func<KernelDb, Task<T>> work, CancellationToken ct, bool writes = true)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var turn = writes ? await dialect.WriteTurn(ct) : null;
        return await work(scope.ServiceProvider.GetRequiredService<KernelDb>());
    }
}
