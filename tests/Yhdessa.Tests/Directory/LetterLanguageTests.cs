using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Host.Accounts;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Loop;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Directory.SharingHouse;

namespace Yhdessa.Tests.Directory;

/// <summary>A letter goes in its reader's language: her account's, else her organization's, else Finnish.</summary>
public sealed class LetterLanguageTests
{
    /// <summary>Written to by their own page's language, or to a person by her account (tested with the requests): not by the organization's.</summary>
    static readonly string[] others = ["directory.board-copy:", "directory.message-copy:", "directory.register:", "directory.join-asked:", "directory.join-accepted:", "directory.join-declined:", "directory.handover-told:", "directory.handover-done:", "directory.report:"];

    static Task<Id<Organization>> Told(House house, string name, string email, Translated names) =>
        house.Send(new EnterOrganization { Names = names, Kind = "association", Contacts = [new(null, "sihteeri", email, null, Visibility.Public)] });

    /// <summary>Every letter that the directory writes to an organization or to somebody's address, by its key.</summary>
    static async Task<List<QueuedLetter>> WrittenTo(string? account, Translated names)
    {
        using var house = AHouse();
        foreach (var email in (string[])["yksi@example.org", "valmius@example.org", "kutsuttu@example.org", "seuraaja@example.org"])
            if (account is not null) await house.Send(new InvitePerson(email, new([])) { Quietly = true, Name = "Aino Esimerkki", Language = account });
        var (one, other) = (await Told(house, "Yksi", "yksi@example.org", names), await Told(house, "Toinen", "toinen@example.org", new("Toinen ry")));
        var offer = await house.Send(Entry(one, BoardKind.Offer, "Äänentoisto juhlaan") with { Until = Today.AddDays(10) });
        await house.Send(Entry(other, BoardKind.Need, "Äänentoisto"));
        await house.Send(new AnswerEntry(offer, "Aino", "vastaaja@example.org", "Saisiko lainata?", "en"));
        await house.Send(new RemindOfEntries(Now));
        await house.Send(new WriteToOrganization(one, "Aino", "vastaaja@example.org", "Hei!", "en"));
        var (own, theirs) = (await house.Send(new StartNetwork { Names = new("Lainaverkko", "Lånenätverket"), CoordinatorId = one }), await house.Send(new StartNetwork { Names = new("Toinen verkko"), CoordinatorId = other }));
        foreach (var (network, organization, person) in new[] { (own, other, await house.OwnerOf(other, "toisen@example.org")), (theirs, one, await house.OwnerOf(one, "yhden@example.org")) })
            (await person.PostAsJsonAsync($"/api/v1/networks/{network}:join", new { organizationId = organization.Value })).EnsureSuccessStatusCode();
        await house.Send(new LeaveNetwork(theirs, one));
        var asset = await house.Send(new AddAsset { OrganizationId = one, What = "Lämmin tila", Email = "valmius@example.org" });
        foreach (var real in (bool[])[false, true]) await house.Send(new StartDrill("Vesi on poikki.", [asset.Value], real));
        await house.Send(new InviteToOrganization(one, "kutsuttu@example.org", "editor", account is null ? names.For("fi").Language : "fi"));
        await house.Send(new HandOver(one, "seuraaja@example.org", Today, FromPersonId: (await house.Rights(one)).Single().Key, Reason: "Hallitus vaihtui.", Language: account is null ? names.For("fi").Language : "fi"));
        var asked = Helsinki.At(new DateOnly(2028, FreshnessAsk.MonthOf(one), 10), new(12, 0)).ToUniversalTime();
        foreach (var day in (int[])[0, 31]) await house.Send(new AskOrganizations(asked.AddDays(day)));
        return await house.In((MailDb db) => db.Letters.AsNoTracking().Where(l => l.Key.Contains("directory.") && l.To != "toinen@example.org" && l.To != "toisen@example.org").ToListAsync());
    }

    [Theory]
    [InlineData("sv", "fi", "sv")]   // her account says more than the organization's name
    [InlineData("en", "sv", "en")]
    [InlineData(null, "sv", "sv")]
    [InlineData(null, "en", "en")]
    [InlineData(null, "fi", "fi")]
    public async Task Every_kind_of_letter_is_in_it(string? account, string record, string language)
    {
        var names = record switch { "sv" => new Translated(null, "Ett rf"), "en" => new Translated(null, null, "One"), _ => new Translated("Yksi ry") };
        var letters = (await WrittenTo(account, names)).Where(l => !others.Any(o => l.Key.StartsWith(o, StringComparison.Ordinal))).ToList();

        var kinds = EveryLetter.Kinds().Where(k => k.Contains("directory.", StringComparison.Ordinal)).Except(others).Append("directory.message:").ToList();
        kinds.Count.ShouldBeGreaterThan(9);
        foreach (var kind in kinds)
            letters.Where(l => l.Key.StartsWith(kind, StringComparison.Ordinal)).Select(l => l.Language).Distinct().ShouldBe([language], kind);
        foreach (var letter in letters) Buttons(language).ShouldContain(letter.Words?.Button?.Words ?? Buttons(language).First(), letter.Key);
    }

    /// <summary>Every word of ours in a language: a letter's button is one of them.</summary>
    static HashSet<string> Buttons(string language) =>
        [.. Architecture.TheHouse.Source("src", $"{language}.json").Where(f => f.Contains("Directory", StringComparison.Ordinal)).SelectMany(f => JsonDocument.Parse(File.ReadAllText(f)).RootElement.EnumerateObject().Where(p => p.Value.ValueKind is JsonValueKind.String).Select(p => p.Value.GetString()!))];

    [Fact]
    public async Task An_organization_that_says_it_works_in_swedish_alone_is_written_to_in_swedish()
    {
        using var house = AHouse();
        var id = await house.Send(new EnterOrganization { Name = "Byns folk rf", Kind = "association", Languages = ["sv", "ru"], Contacts = [new(null, "sekreterare", "byn@example.org", null, Visibility.Public)] });
        await house.Send(new WriteToOrganization(id, "Aino", "aino@example.org", "Hei!", "fi"));

        (await house.LettersOf("directory.message:")).Single().Language.ShouldBe("sv");
        (await house.LettersOf("directory.message-copy:")).Single().Language.ShouldBe("fi");
    }
}
