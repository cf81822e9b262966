using System.Net;
using Yhdessa.Directory;
using Yhdessa.Directory.Exchange;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Directory.Exchange;

/// <summary>What is written into Lähellä.fi by hand, and when it has to be written again.</summary>
public sealed class LahellaTests : IDisposable
{
    const string Page = "/staff/organizations/lahella";

    readonly House house = new();
    readonly HttpClient coordinator;

    public LahellaTests() => coordinator = house.As(Guid.CreateVersion7(), Roles.Coordinator);

    public void Dispose() => house.Dispose();

    async Task<string> Words(string address) => (await PageForm.Read(await coordinator.GetAsync(new Uri(address, UriKind.Relative)))).Body!.TextContent;

    [Fact]
    public async Task A_steward_works_down_the_queue_to_Lahella_and_a_change_brings_an_organization_back()
    {
        var id = await house.Send(new EnterOrganization { Name = "Kerho ry", Kind = "association", HomeMunicipality = "398", Contacts = [new(null, "Toimisto", "kerho@example.org", null, Yhdessa.Directory.Visibility.Public), new("Aino Esimerkki", null, "aino@example.org", null, Yhdessa.Directory.Visibility.Staff)] });
        await house.DeliverEvents();
        (await Words(Page)).ShouldContain("Puuttuu: Lyhyt kuvaus, Kuvaus, Kohderyhmät, Teemat, Toimintamuodot.");
        var file = await coordinator.GetStringAsync(new Uri($"{Page}/kerho-ry.csv", UriKind.Relative));
        file.ShouldContain("Kerho ry;;;Lahti;;;kerho@example.org");
        file.ShouldNotContain("aino@example.org");

        (await (await PageForm.Open(coordinator, Page, $"done-{id}")).Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Words(Page)).ShouldContain("Jono on tyhjä");

        await house.Send(new ConfirmOrganization(id));   // a sign of life shows nothing new there
        await house.DeliverEvents();
        (await house.Send(new LahellaQueue())).Total.ShouldBe(0);
        await house.Send(new ChangeOrganization { Id = id, Names = new("Kerho ry"), Kind = "association", HomeMunicipality = "098" });
        await house.DeliverEvents();
        (await Words(Page)).ShouldContain("Muuttunut: Kunta, Julkinen sähköposti");

        (await (await PageForm.Open(coordinator, Page, $"done-{id}")).Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await (await PageForm.Open(coordinator, Page + "?which=done", $"back-{id}")).Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.Send(new LahellaQueue(LahellaQueue.Changed))).Rows.Single().Changed.Select(f => f.Name).ShouldBe(["municipality", "email"]);
    }

    [Fact]
    public async Task The_whole_queue_is_one_table_and_no_business_of_a_liaisons()
    {
        await house.Send(new GenerateOrganizations(12, 3));

        var lines = (await coordinator.GetStringAsync(new Uri($"{Page}.csv", UriKind.Relative))).TrimEnd().Split("\r\n");

        lines[0].TrimStart('\uFEFF').ShouldStartWith("Toimijan nimi;Lyhyt kuvaus;Kuvaus;Kunta;");
        (await house.Send(new LahellaQueue())).Total.ShouldBe(12);
        (await house.As(Guid.CreateVersion7(), Roles.Liaison).GetAsync(new Uri(Page, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
