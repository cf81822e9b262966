using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Hosting;
using Yhdessa.Directory;
using Yhdessa.Host.Health;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Directory;

/// <summary>A new organization's form is filled by its Y-tunnus from the open register, where the operator has turned that on.</summary>
public sealed class PrhTests
{
    const string page = "/staff/organizations/new";

    static House Asking(PrhSink register) => new(host => host.UseSetting("Prh:Address", register.Address.ToString()));

    static HttpClient Coordinator(House house) => house.As(Guid.CreateVersion7(), Roles.Coordinator);

    static async Task<(HttpStatusCode Status, IHtmlDocument Page)> Fetch(HttpClient me, string number, params (string Name, string Value)[] written)
    {
        var form = (await PageForm.Open(me, page, "enter")).With("Wish.BusinessId", number);
        foreach (var (name, value) in written) form.With(name, value);
        using var answer = await form.Send(me, "_act=prefill");
        return (answer.StatusCode, await PageForm.Read(answer));
    }

    static string? Value(IHtmlDocument page, string name) => page.QuerySelector($"[name='{name}']") switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlSelectElement select => select.Value,
        IHtmlTextAreaElement area => area.Value,
        _ => null,
    };

    [Fact]
    public async Task Nobody_is_asked_and_no_button_is_shown_until_the_operator_turns_it_on()
    {
        using var house = new House();
        var form = await Coordinator(house).Sees(page);

        form.QuerySelector("button[value=prefill]").ShouldBeNull();
        form.QuerySelectorAll("[name='Wish.BusinessId']").Length.ShouldBe(1);
        (await HealthParts.All.Single(p => p.Name == "prh").Look(house.Services, default)).ShouldBe((true, "off: no register of organizations is asked"));
    }

    [Fact]
    public async Task The_number_fills_what_is_empty_and_the_form_says_what_and_from_where()
    {
        await using var register = await PrhSink.Open();
        using var house = Asking(register);
        var (status, form) = await Fetch(Coordinator(house), "1234567-1");

        status.ShouldBe(HttpStatusCode.OK);
        form.QuerySelectorAll("[name='Wish.BusinessId']").Length.ShouldBe(1);
        new[] { "Wish.Names.Fi", "Wish.Kind", "Wish.HomeMunicipality", "Wish.Address.Street", "Wish.Address.PostalCode", "Wish.Address.City" }.Select(f => Value(form, f))
            .ShouldBe(["Kylän vesi ja ranta ry", "association", "398", "Rantatie 5 A", "15110", "Lahti"]);
        var said = form.QuerySelector("main [role=status]")!.TextContent;
        said.ShouldContain("Patentti- ja rekisterihallituksen YTJ-tiedoista");
        said.ShouldContain("Kotikunta");
        register.Asked.ShouldBe(["1234567-1"]);
        (await house.Stranger().Status("/organizations/kylan-vesi-ja-ranta-ry")).ShouldBe(HttpStatusCode.NotFound, "nothing is saved before she saves");
        (await HealthParts.All.Single(p => p.Name == "prh").Look(house.Services, default)).ShouldBe((true, "answers"));
    }

    [Fact]
    public async Task What_she_has_written_stays_and_an_address_is_never_made_of_two()
    {
        await using var register = await PrhSink.Open();
        using var house = Asking(register);
        var (_, form) = await Fetch(Coordinator(house), " 12345671 ", ("Wish.Names.Sv", "Byns vatten rf"), ("Wish.Kind", "civicGroup"), ("Wish.Address.Street", "Oma katu 1"), ("Wish.Summary.Fi", "Uimaranta."));

        new[] { "Wish.Names.Fi", "Wish.Names.Sv", "Wish.Kind", "Wish.Address.Street", "Wish.Address.PostalCode", "Wish.HomeMunicipality", "Wish.Summary.Fi" }.Select(f => Value(form, f))
            .ShouldBe(["", "Byns vatten rf", "civicGroup", "Oma katu 1", "", "398", "Uimaranta."]);
    }

    [Theory]
    [InlineData("1234567-2", "tarkistusnumero on 1, ei 2")]
    [InlineData("12345", "Y-tunnus")]
    [InlineData("", "")]
    public async Task A_number_that_cannot_be_is_told_at_the_field_and_nobody_is_asked(string number, string words)
    {
        await using var register = await PrhSink.Open();
        using var house = Asking(register);
        var (status, form) = await Fetch(Coordinator(house), number, ("Wish.Names.Fi", "Minun nimeni"));

        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        form.QuerySelector("[name='Wish.BusinessId']")!.GetAttribute("aria-invalid").ShouldBe("true");
        form.QuerySelector("main")!.TextContent.ShouldContain(words, Case.Insensitive);
        Value(form, "Wish.Names.Fi").ShouldBe("Minun nimeni");
        register.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_number_that_has_its_page_leads_there_and_nobody_is_asked()
    {
        await using var register = await PrhSink.Open();
        using var house = Asking(register);
        await house.Send(new EnterOrganization { Name = "Kylän vesi ry", Kind = "association", Identifiers = [new(Identifier.Business, "1234567-1")] });
        var (status, form) = await Fetch(Coordinator(house), "1234567-1");

        status.ShouldBe(HttpStatusCode.Conflict);
        form.QuerySelector("main a[href='organizations/kylan-vesi-ry']").ShouldNotBeNull();
        register.Asked.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(200, """{"totalResults":0,"companies":[]}""", "ei löydy YTJ:stä")]
    [InlineData(404, "{}", "ei löydy YTJ:stä")]
    [InlineData(429, "slow down", "kysytään nyt liian paljon")]
    [InlineData(500, """{"message":"oops"}""", "ei vastannut")]
    [InlineData(302, "", "ei vastannut")]
    [InlineData(200, """{"totalResults":1,"companies":[{"businessId":""", "ei vastannut")]
    [InlineData(200, "<html>", "ei vastannut")]
    [InlineData(200, "[]", "ei vastannut")]
    [InlineData(200, """{"companies":[7,null,{"businessId":"9999999-9"},{"businessId":{"value":"7654321-2"}}]}""", "ei löydy YTJ:stä")]
    [InlineData(200, """{"companies":[{"businessId":{"value":"1234567-1"},"names":7,"companyForms":[{"descriptions":{}}],"addresses":[[],{"postOffices":["x"]}]}]}""", "Mitään ei muutettu")]
    [InlineData(200, "huge", "ei vastannut")]
    public async Task Whatever_it_answers_the_form_is_as_she_typed_it_with_a_sentence(int status, string body, string words)
    {
        await using var register = await PrhSink.Open();
        using var house = Asking(register);
        register.Answer = http =>
        {
            if (status == 302) http.Response.Headers.Location = "/v3/companies?businessId=elsewhere";
            return PrhSink.Json(http, status, body == "huge" ? new string(' ', PrhRegister.MostBytes + 1) + PrhSink.Record : body);
        };
        var (answer, form) = await Fetch(Coordinator(house), "1234567-1", ("Wish.Names.Fi", "Minun nimeni"), ("Wish.Address.City", "Lahti"));

        answer.ShouldBe(HttpStatusCode.OK);
        form.QuerySelector("main [role=status]")!.TextContent.ShouldContain(words);
        new[] { "Wish.Names.Fi", "Wish.Address.City", "Wish.BusinessId" }.Select(f => Value(form, f)).ShouldBe(["Minun nimeni", "Lahti", "1234567-1"]);
        register.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_register_that_hangs_is_waited_for_three_seconds()
    {
        await using var register = await PrhSink.Open();
        using var house = Asking(register);
        register.Answer = http => Task.Delay(TimeSpan.FromSeconds(60), http.RequestAborted);
        var started = System.Diagnostics.Stopwatch.StartNew();
        var (status, form) = await Fetch(Coordinator(house), "1234567-1");

        status.ShouldBe(HttpStatusCode.OK);
        form.QuerySelector("main [role=status]")!.TextContent.ShouldContain("ei vastannut");
        started.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task What_hides_in_a_name_is_taken_away_and_a_form_that_tells_no_kind_leaves_it_open()
    {
        await using var register = await PrhSink.Open();
        using var house = Asking(register);
        register.Answer = http => PrhSink.Json(http, 200, PrhSink.Record.Replace("Kylän vesi ja ranta ry", "Kylän\\u202e vesi\\u0007 ry", StringComparison.Ordinal).Replace("Aatteellinen yhdistys", "Muu muoto", StringComparison.Ordinal).Replace("\"398\"", "\"091\"", StringComparison.Ordinal));
        var (_, form) = await Fetch(Coordinator(house), "1234567-1");

        new[] { "Wish.Names.Fi", "Wish.Kind", "Wish.HomeMunicipality" }.Select(f => Value(form, f)).ShouldBe(["Kylän vesi ry", "", ""]);
    }

    [Fact]
    public async Task Only_those_who_may_enter_organizations_make_the_house_ask()
    {
        await using var register = await PrhSink.Open();
        using var house = Asking(register);
        var form = await PageForm.Open(Coordinator(house), page, "enter");

        (await form.With("Wish.BusinessId", "1234567-1").Send(house.As(Guid.CreateVersion7()), "_act=prefill")).IsSuccessStatusCode.ShouldBeFalse();
        (await form.Send(house.Stranger(), "_act=prefill")).IsSuccessStatusCode.ShouldBeFalse();
        register.Asked.ShouldBeEmpty();
    }
}
