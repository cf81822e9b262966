using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Host.Jobs;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Directory;

/// <summary>Anybody brings in a group: nobody sees it until the writer's address has answered, and then she looks after it.</summary>
public sealed class RegisterTests : IDisposable
{
    const string register = "/organizations/register", group = "/organizations/villasukkakerho", own = "neuloja@example.org";

    readonly House house = new();
    readonly HttpClient anyone;

    public RegisterTests() => anyone = house.Stranger();

    public void Dispose() => house.Dispose();

    Task<HttpResponseMessage> Tell(HttpClient? who = null, string name = "Villasukkakerho", string email = own, params (string, string)[] more) =>
        (who ?? house.Stranger()).Press(register, "register", [("Wish.Name", name), ("Wish.Kind", "civicGroup"), ("Wish.Summary", "Neulotaan yhdessä."), ("Wish.OwnEmail", email), .. more]);

    Task<int> Found(string words) => Count($"/organizations?q={Uri.EscapeDataString(words)}");
    async Task<int> Count(string path) => (await anyone.Sees(path)).QuerySelectorAll("#result ~ * .rows h3, .rows--plain h3").Length;

    [Fact]
    public async Task A_newcomer_brings_in_a_group_without_a_number_and_finds_it_by_an_inflected_word()
    {
        var sent = await Tell();
        sent.Headers.Location!.ToString().ShouldEndWith("/organizations/register?sent=1");
        (await anyone.Words(register + "?sent=1")).ShouldContain("Katso sähköpostisi");
        (await anyone.Status(group)).ShouldBe(HttpStatusCode.NotFound);
        (await Found("villasukkakerhossa")).ShouldBe(0);
        var link = await house.InvitationOf(own);
        (await anyone.Words(link)).ShouldContain("Sivu Villasukkakerho odottaa sinua.");
        (await anyone.Status(group)).ShouldBe(HttpStatusCode.NotFound);   // looking publishes nothing

        var she = await house.Accept(own);

        (await Found("villasukkakerhossa")).ShouldBe(1);
        (await she.Status(group + "/edit")).ShouldBe(HttpStatusCode.OK);
        (await anyone.Words(group)).ShouldNotContain(own);
        (await house.As(Guid.CreateVersion7(), Roles.Coordinator).Words("/staff/review")).ShouldContain("Uusi sivu");
    }

    [Fact]
    public async Task What_nobody_confirms_holds_nothing_and_is_forgotten_in_two_weeks()
    {
        await Tell();
        (await house.LettersOf("directory.register:")).Single().To.ShouldBe(own);
        (await anyone.GetStringAsync(new Uri("/api/v1/organizations?modifiedAfter=2020-01-01T00:00:00Z", UriKind.Relative))).ShouldNotContain("illasukka");

        await house.Send(new RunJob("retention", house.Clock.Now.AddDays(15)));

        (await house.In((DirectoryDb db) => db.Organizations.CountAsync())).ShouldBe(0);
        (await house.In((DirectoryDb db) => db.Invitations.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_there_already_is_asked_about_and_a_wrong_address_loses_nothing()
    {
        await Tell();
        await house.Accept(own);

        var twin = await PageForm.Read(await Tell(name: "Villasukka-kerho", email: "toinen@example.org"));
        twin.QuerySelector("#twins")!.TextContent.ShouldContain("Villasukkakerho");
        twin.QuerySelector("[name='Wish.OwnEmail']")!.GetAttribute("value").ShouldBe("toinen@example.org");
        var wrong = await PageForm.Read(await Tell(name: "Toinen kerho", email: "ei osoite"));
        wrong.QuerySelector(".err")!.TextContent.ShouldContain("sähköposti", Case.Insensitive);
        wrong.QuerySelector("[name='Wish.Name']")!.GetAttribute("value").ShouldBe("Toinen kerho");
    }

    [Fact]
    public async Task One_address_gets_three_letters_at_most_and_the_fourth_is_told_to_wait()
    {
        foreach (var name in (string[])["Aamukuoro", "Iltakuoro", "Perhokerho"]) (await Tell(name: name)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await Tell(name: "Shakkipiiri")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await Tell(name: "Shakkipiiri", email: "toinen@example.org")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Who_has_signed_in_needs_no_letter_and_looks_after_the_page_at_once()
    {
        var person = await house.Somebody("valmis@example.org");

        var done = await Tell(house.As(person));

        done.Headers.Location!.ToString().ShouldEndWith(group);
        (await house.LettersOf("directory.register:")).ShouldBeEmpty();
        (await house.As(person).Status(group + "/edit")).ShouldBe(HttpStatusCode.OK);
    }
}
