using System.Net.Http.Json;
using System.Text.Json;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using Season = Yhdessa.Tests.Directory.Season;

namespace Yhdessa.Tests.Events;

/// <summary>People who tell of events, and what they tell. The house's clock stands at Wednesday 4.3.2026 12.00.</summary>
static class EventsHouse
{
    public static readonly Guid Dila = SeasonId.Of("org-dila"), Mente = SeasonId.Of("org-mente");

    public static async Task<House> WithOrganizations(Provider? on = null)
    {
        var house = new House(on ?? TestDatabase.Usual);
        house.Clock.Now = Helsinki.At(new DateTime(2026, 3, 4, 12, 0, 0)).ToUniversalTime();
        await house.Send(new ImportSeason(Season.File));
        return house;
    }

    public static async Task<HttpClient> SecretaryOf(this House house, Guid organization)
    {
        var person = Guid.CreateVersion7();
        await house.In((DirectoryDb db) => Task.FromResult(db.Rights.Add(new OrganizationRight { PersonId = person, OrganizationId = (Id<Organization>)organization, Right = OrganizationRight.Owner })));
        return house.As(person);
    }

    public static HttpClient Editor(this House house) => house.As(Guid.CreateVersion7(), Roles.Editor);

    public static Dictionary<string, object?> Wish(string name = "Kevätmessut", params (string Field, object? Value)[] other)
    {
        var wish = new Dictionary<string, object?>
        {
            ["name"] = new { fi = name },
            ["type"] = "fair",
            ["datePrecision"] = "exact",
            ["start"] = "2026-04-10T09:00:00Z",
            ["end"] = "2026-04-10T12:00:00Z",
            ["municipality"] = "398",
            ["place"] = "Lahden kauppatori",
            ["organizationIds"] = new[] { Dila },
            ["publish"] = true,
        };
        foreach (var (field, value) in other)
            if (value is null) wish.Remove(field);
            else wish[field] = value;
        return wish;
    }

    public static Task<HttpResponseMessage> Make(this HttpClient client, object wish) => client.PostAsJsonAsync("/api/v1/events", wish);

    public static async Task<JsonElement> Made(this HttpClient client, object wish)
    {
        using var answer = await client.Make(wish);
        ((int)answer.StatusCode).ShouldBe(201, await answer.Content.ReadAsStringAsync());
        return await answer.Json();
    }

    public static async Task<JsonElement> Json(this HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.Clone();

    public static string Words(this JsonElement thing, string field) => thing.GetProperty(field).GetString()!;
    public static Guid Id(this JsonElement thing) => thing.GetProperty("id").GetGuid();

    public static Task<HttpResponseMessage> Act(this HttpClient client, Guid id, string verb, object? body = null) => client.PostAsJsonAsync($"/api/v1/events/{id}:{verb}", body ?? new { });

    /// <summary>A merge patch on the latest.</summary>
    public static async Task<HttpResponseMessage> Patch(this HttpClient client, Guid id, object patch)
    {
        using var now = await client.GetAsync(new Uri($"/api/v1/events/{id}", UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Patch, $"/api/v1/events/{id}") { Content = JsonContent.Create(patch) };
        request.Headers.TryAddWithoutValidation("If-Match", now.Headers.ETag!.ToString());
        return await client.SendAsync(request);
    }
}
