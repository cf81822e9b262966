using System.Collections.Concurrent;

namespace Yhdessa.Host.Accounts;

/// <summary>When a key was last used, to five minutes: a partner that asks a thousand times a minute must not write a thousand times.</summary>
sealed class KeyUse(IServiceScopeFactory scopes, TimeProvider clock)
{
    static readonly TimeSpan exactness = TimeSpan.FromMinutes(5);
    readonly ConcurrentDictionary<Guid, DateTimeOffset> noted = new();

    public async Task Note(PartnerKey key)
    {
        var now = clock.Now();
        var before = noted.GetValueOrDefault(key.Id, key.LastUsedAt ?? default);
        if (now - before < exactness) return;
        noted[key.Id] = now;
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ISender>().Send(new NoteKeyUse(key.Id, now));
    }
}

[OpenToAll]
sealed record NoteKeyUse(Id<PartnerKey> Key, DateTimeOffset At) : ICommand;

sealed class NoteKeyUseHandler(HostDb db) : IRequestHandler<NoteKeyUse>
{
    /// <summary>Past the aggregate: a use is no change of the key, and audit need not tell it.</summary>
    public Task Handle(NoteKeyUse use, CancellationToken ct) =>
        db.Keys.Where(k => k.Id == use.Key).ExecuteUpdateAsync(k => k.SetProperty(x => x.LastUsedAt, use.At), ct);
}
