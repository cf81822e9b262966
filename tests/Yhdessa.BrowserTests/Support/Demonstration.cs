using System.Text.Json;
using Yhdessa.Host.Accounts;
using Yhdessa.Kernel;

namespace Yhdessa.BrowserTests.Support;

/// <summary>One house with the demonstration for all tests: each reads it or books a time of its own, so it starts only once.</summary>
public sealed class Demonstration : IAsyncLifetime
{
    public House House { get; } = House.WithDemonstration();

    /// <summary>Keeps one association's page and books its rooms.</summary>
    public Manner Secretary { get; private set; } = null!;

    public static Manner Administrator => new(Roles: [Roles.Administrator], Person: Pages.Administrator);

    public async Task InitializeAsync()
    {
        await House.DeliverEvents();
        await Pages.Furnish(House);
        var person = await House.Send(new InvitePerson("sihteeri@example.org", new([])) { Name = "Silja Esimerkki", Quietly = true, Right = new(await AnAssociation(), "owner") });
        await House.DeliverEvents();   // her right reaches the directory
        Secretary = new(Roles: [], Person: person.Value);
    }

    async Task<Guid> AnAssociation()
    {
        using var reader = House.Stranger();
        using var answer = JsonDocument.Parse(await reader.GetStringAsync(new Uri("/api/v1/organizations?kind=association&pageSize=1", UriKind.Relative)));
        return answer.RootElement.GetProperty("items")[0].GetProperty("id").GetGuid();
    }

    public Task DisposeAsync()
    {
        House.Dispose();
        return Task.CompletedTask;
    }
}
