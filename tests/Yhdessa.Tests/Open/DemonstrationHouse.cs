using System.Net;
using System.Text.Json;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Open;

/// <summary>The demonstration once for all that only read it.</summary>
public sealed class DemonstrationHouse : IDisposable
{
    public House House { get; } = House.WithDemonstration();

    public async Task<HttpResponseMessage> Ask(string path)
    {
        var answer = await House.Stranger().GetAsync(new Uri(path, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return answer;
    }

    public async Task<string> Text(string path) => await (await Ask(path)).Content.ReadAsStringAsync();

    public async Task<JsonElement> Json(string path) => JsonDocument.Parse(await Text(path)).RootElement.Clone();

    public async Task<Guid> HouseId() => (await Json("/api/v1/spaces")).GetProperty("items")[0].GetProperty("houseId").GetGuid();

    public void Dispose() => House.Dispose();
}
