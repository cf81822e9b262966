using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Events.Materials;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events.Materials;

/// <summary>Files and links of events: who sees them when, and what is never loaded.</summary>
public class MaterialTests
{
    static AddMaterial Told(string title, Guid? of = null, DateOnly? from = null) => new() { Title = new(title), Kind = MaterialKind.Link, Url = "https://example.org/a", EventId = of is { } id ? (Id<Event>)id : null, PublicFrom = from };

    static async Task<string> Page(HttpClient client, string address) => await client.GetStringAsync(new Uri(address, UriKind.Relative));

    [Fact]
    public async Task An_editor_adds_a_file_and_those_signed_up_open_it_before_everybody_does()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(new(5, 5));
        await house.Stranger().Signed(of, "a@example.org");
        var link = await house.LinkOf("a@example.org");
        var editor = house.As(Guid.CreateVersion7(), Roles.Editor);
        var form = await PageForm.Open(editor, $"/staff/materials/new?event={of}", "write-material");
        using var sent = new MultipartFormDataContent
        {
            { new StringContent("write-material"), "_handler" }, { new StringContent(form.Value("__RequestVerificationToken")!), "__RequestVerificationToken" }, { new StringContent("Illan kalvot"), "Wish.Title.Fi" },
            { new StringContent("document"), "Wish.Kind" }, { new StringContent("ccBy"), "Wish.Licence" }, { new StringContent(of.ToString()), "Wish.EventId" }, { new StringContent("2026-03-20"), "Wish.PublicFrom" },
            { new StringContent("show"), "_do" }, { new ByteArrayContent(Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")), "material-file", "kalvot.pdf" },
        };
        var answer = await editor.PostAsync(new Uri("/staff/materials/new", UriKind.Relative), sent);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        var id = (await house.In((EventsDb db) => db.Set<Material>().AsNoTracking().SingleAsync())).Id;

        (await Page(house.Stranger(), link)).ShouldContain("Illan kalvot");
        (await house.Stranger().GetAsync(new Uri($"{link}/materials/{id}", UriKind.Relative))).Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        (await house.Stranger().GetAsync(new Uri($"/registration/an-old-token/materials/{id}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await house.Stranger().GetAsync(new Uri($"/materials/{id}/file", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await house.Stranger().GetAsync(new Uri($"/materials/{id}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Page(house.Stranger(), "/materials")).ShouldNotContain("Illan kalvot");

        house.Clock.Now = At(20, 9).ToUniversalTime();
        (await Page(house.Stranger(), "/materials")).ShouldContain("Illan kalvot");
        var slug = await house.In((EventsDb db) => db.Events.Select(e => e.Slug).SingleAsync());
        (await Page(house.Stranger(), $"/events/{slug}")).ShouldContain("Illan kalvot");
        var file = await house.Stranger().GetAsync(new Uri($"/materials/{id}/file", UriKind.Relative));
        (file.StatusCode, file.Headers.GetValues("X-Content-Type-Options").Single()).ShouldBe((HttpStatusCode.OK, "nosniff"));
    }

    [Theory, OnEachDatabase]
    public async Task The_bank_counts_by_each_filter_and_filters_by_them(Provider on)
    {
        using var house = new House(on).AtNow();
        var today = Helsinki.DateOf(Now);
        await house.Send(Told("Opas", from: today) with { Language = "fi", Licence = Licence.CcBy, Plain = true });
        await house.Send(Told("Tallenne", from: today) with { Kind = MaterialKind.Recording, Captions = true, Language = "sv", Views = 84, ViewsOn = today });
        await house.Send(Told("Muistio", from: today) with { Language = "fi", Accessible = true });
        await house.Send(Told("Luonnos", from: today) with { Draft = true });

        var all = await Json(house, "");
        all.GetProperty("total").GetInt32().ShouldBe(3);
        Counts(all, "language").ShouldBe("fi 2, sv 1");
        Counts(all, "accessibility").ShouldBe("captions 1, plain 1, accessible 1");
        Counts(all, "licence").ShouldBe("unknown 2, ccBy 1");
        (await Json(house, "?accessibility=captions")).GetProperty("items")[0].GetProperty("views").GetInt32().ShouldBe(84);
        (await Json(house, "?language=fi&kind=link")).GetProperty("total").GetInt32().ShouldBe(2);
        (await house.Stranger().GetAsync(new Uri("/api/v1/materials?accessibility=shiny", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Json(house, "?q=tallenne")).GetProperty("total").GetInt32().ShouldBe(1);
    }

    static async Task<JsonElement> Json(House house, string query) => JsonDocument.Parse(await Page(house.Stranger(), "/api/v1/materials" + query)).RootElement.Clone();
    static string Counts(JsonElement list, string facet) => string.Join(", ", list.GetProperty("facets").GetProperty(facet).EnumerateArray().Select(c => $"{c.GetProperty("value").GetString()} {c.GetProperty("count").GetInt32()}"));

    [Fact]
    public async Task Another_sites_video_is_left_for_by_a_click_after_saying_so_and_nothing_of_it_is_in_the_page()
    {
        using var house = new House().AtNow();
        var id = await house.Send(Told("Tallenne", from: Helsinki.DateOf(Now)) with { Kind = MaterialKind.Recording, Url = "https://www.video.example.org/abc" });

        var page = await PageForm.Read(await house.Stranger().GetAsync(new Uri($"/materials/{id}", UriKind.Relative)));

        page.QuerySelectorAll("iframe, video, embed, object, [src*='video.example.org'], link[href*='video.example.org']").ShouldBeEmpty();
        var way = page.QuerySelector("details a[href^='https://www.video.example.org']")!;
        way.GetAttribute("rel")!.ShouldContain("noreferrer");
        page.QuerySelector("details.confirm summary")!.TextContent.ShouldContain("video.example.org");
        page.QuerySelector("details.confirm")!.HasAttribute("open").ShouldBeFalse();
    }

    [Fact]
    public async Task A_material_is_a_file_or_an_address_and_views_have_their_day()
    {
        using var house = new House().AtNow();
        (await Should.ThrowAsync<RuleBroken>(() => house.Send(Told("Tyhjä") with { Url = null }))).Code.ShouldBe("material-file-or-url");
        (await Should.ThrowAsync<RuleBroken>(() => house.Send(Told("Katsottu") with { Kind = MaterialKind.Recording, Views = 5 }))).Code.ShouldBe("views-without-day");
        await Should.ThrowAsync<FluentValidation.ValidationException>(() => house.Send(Told("Vaara") with { Url = "javascript:alert(1)" }));
    }

    [Fact]
    public async Task A_material_goes_to_the_bin_comes_back_and_after_thirty_days_there_is_gone()
    {
        using var house = new House().AtNow();
        var id = await house.Send(Told("Opas", from: Helsinki.DateOf(Now)));
        var editor = house.As(Guid.CreateVersion7(), Roles.Editor);
        (await editor.Press($"/staff/materials/{id}", "remove-material")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.Stranger().GetAsync(new Uri($"/materials/{id}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await editor.Press("/staff/materials", $"restore-{id.Value}")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Page(house.Stranger(), "/materials")).ShouldContain("Opas");

        await house.Send(new RemoveMaterial(id));
        await house.Send(new ForgetOldMaterials(house.Clock.Now.AddDays(31)));
        (await house.In((EventsDb db) => db.Set<Material>().CountAsync())).ShouldBe(0);
    }
}
