using System.Net;
using System.Net.Http.Json;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Advice;
using Yhdessa.Tests.Loop;
using Yhdessa.Tests.Partnerships;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Spaces.Advice;

/// <summary>A desk in Lahti with times on Wednesdays 12–14 from 11.3.2026 on; the clock stands at 4.3. at noon.</summary>
static class AdviceHouse
{
    public static async Task<(Guid Desk, Guid[] Times)> ADesk(this House house, string municipality = "398", int weeks = 2, params string[] topics)
    {
        var desk = await house.Send(new MakeAdviceDesk { Name = "Neuvontapiste", Adviser = "Järjestöneuvoja", Topics = topics.Length > 0 ? topics : ["grants", "digital"], Address = "Kirjasto", Municipality = municipality });
        (await house.Send(new OfferAdviceTimes(desk, $"FREQ=WEEKLY;COUNT={weeks}", new(2026, 3, 11), new(12, 0), new(14, 0), 30))).ShouldBe(4 * weeks);
        return (desk, [.. (await house.Stranger().Get($"/advice-times?deskId={desk}&pageSize=200")).GetProperty("items").EnumerateArray().Select(t => t.GetProperty("id").GetGuid())]);
    }

    public static Task<HttpResponseMessage> AskFor(this House house, Guid time, string email = "aino@example.org", string topic = "grants") =>
        house.Stranger().PostAsJsonAsync($"/api/v1/advice-times/{time}/bookings", new { name = "Aino Esimerkki", email, topic, words = "Miten haen avustusta?" });

    public static async Task<Guid> Asked(this House house, Guid time, string email = "aino@example.org")
    {
        var answer = await house.AskFor(time, email);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return (await answer.Body()).GetProperty("id").GetGuid();
    }

    /// <summary>Her own page, by the newest letter that asks to confirm.</summary>
    public static async Task<string> Mine(this House house, string kind = "confirm") => $"/advice/mine/{await DueLetters.Token(house, $"spaces.advice-{kind}:")}";

    public static async Task<HttpStatusCode> Press(this House house, string address, string form, params (string Name, string Value)[] fields)
    {
        var stranger = house.Stranger();
        var sent = await PageForm.Open(stranger, address, form);
        foreach (var (name, value) in fields) sent = sent.With(name, value);
        return (await sent.Send(stranger)).StatusCode;
    }
}
