using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Yhdessa.Host.Accounts;

/// <summary>A key that seals cookies and forms, kept in the database so that all hosts share it and a restart signs nobody out.</summary>
sealed class ProtectionKey(string name, string xml) : IUnaudited
{
    public string Name { get; private init; } = name;
    public string Xml { get; private init; } = xml;
}

/// <summary>Sent by the framework when it makes a new key, every 90 days.</summary>
[OpenToAll]
sealed record KeepProtectionKey(string Name, string Xml) : ICommand;

sealed class KeepProtectionKeyHandler(HostDb db) : IRequestHandler<KeepProtectionKey>
{
    public Task Handle(KeepProtectionKey key, CancellationToken ct)
    {
        db.ProtectionKeys.Add(new(key.Name, key.Xml));
        return Task.CompletedTask;
    }
}

/// <summary>The framework asks synchronously, at start and every 90 days.</summary>
sealed class ProtectionKeys(IServiceScopeFactory scopes) : IXmlRepository
{
    static readonly TimeSpan patience = TimeSpan.FromSeconds(5);

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<HostDb>().ProtectionKeys.AsNoTracking().Select(k => k.Xml).AsEnumerable().Select(XElement.Parse)];
    }

    /// <summary>
    /// On another thread: a page that is being drawn waits here, and what is awaited would want to go on in that page's turn. A command that is the first
    /// to need a new key holds the turn to write itself, and waiting for ever would be waiting for itself: it fails, the key is kept then, and the next try has it.
    /// </summary>
    public void StoreElement(XElement element, string friendlyName)
    {
        var kept = Task.Run(() => Keep(new(friendlyName, element.ToString(SaveOptions.DisableFormatting))));
        if (!kept.Wait(patience)) throw new TimeoutException("A new key to seal with waits for its turn to be written");
    }

    async Task Keep(KeepProtectionKey key)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ISender>().Send(key);
    }
}
