using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Search;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Search;

/// <summary>A query in any form finds every form: with Voikko, which ./test installs, and by the rules alone.</summary>
public class WordFormTests
{
    static House With(string voikko, Provider? on = null) => new(on ?? TestDatabase.Usual, host => host.UseSetting("Search:Voikko", voikko));

    static async Task<bool> Finds(House house, string written, string asked, string language = "fi")
    {
        var text = language switch { "sv" => new Translated(null, written), "en" => new Translated(null, null, written), _ => new Translated(written) };
        await house.Send(new EnterOrganization { Names = new("Yksi ry"), Kind = "association", Description = text });
        return await Total(house, asked) == 1;
    }

    static async Task<int> Total(House house, string asked)
    {
        using var stranger = house.Stranger();
        var answer = JsonNode.Parse(await stranger.GetStringAsync(new Uri($"/api/v1/organizations?q={Uri.EscapeDataString(asked)}", UriKind.Relative)))!;
        return (int)answer["total"]!;
    }

    [Theory]
    [InlineData("lasten", "lapsi"), InlineData("lapsia", "lapsi"), InlineData("lapsille", "lasten"), InlineData("lapsi", "lapsilla")]
    [InlineData("Hollola", "Hollolan"), InlineData("Hollolassa", "hollola"), InlineData("Lahteen", "Lahden")]
    [InlineData("öisin", "yö"), InlineData("yöllä", "öisin"), InlineData("öitä", "yö")]
    [InlineData("työttömille", "työtön"), InlineData("asukkaita", "asukas"), InlineData("ruoan", "ruoka"), InlineData("käsitöitä", "käsityö")]
    [InlineData("vertaistukiryhmä", "vertaistuki"), InlineData("vertaistukea ja ryhmiä", "vertaistukiryhmä"), InlineData("Martta-yhdistykset", "marttayhdistys"), InlineData("marttayhdistys", "martta-yhdistys")]
    [InlineData("mielenterveystyötä tehdään työssä", "mielenterveys"), InlineData("mielenterveys ja työ", "mielenterveystyö")]
    [InlineData("mielenterveyden edistäminen", "mielenterveyttä")]
    public async Task Any_form_finds_any_form_whichever_engine_there_is(string written, string asked)
    {
        foreach (var voikko in new[] { "Auto", "Off" })
        {
            using var house = With(voikko);
            // Without a dictionary the parts of a compound are known from the index itself.
            if (voikko == "Off") await house.Send(new EnterOrganization { Names = new("Ryhmä ry"), Kind = "association" });
            (await Finds(house, written, asked)).ShouldBeTrue($"\"{asked}\" should find \"{written}\" (Search__Voikko={voikko})");
        }
    }

    [Theory]
    [InlineData("tuki", "vertaistukiryhmä"), InlineData("ryhmässä", "vertaistukiryhmä"), InlineData("terveystyö", "mielenterveystyön")]
    public async Task With_Voikko_a_compound_is_found_by_any_of_its_parts(string asked, string written)
    {
        using var house = With("Auto");
        (await Finds(house, written, asked)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("sv", "grupper för barnen", "barn"), InlineData("sv", "verksamhet i föreningarna", "förening"), InlineData("sv", "en ensam flicka", "flickor")]
    [InlineData("en", "groups for families", "family"), InlineData("en", "volunteering", "volunteers"), InlineData("en", "choir singing", "choirs")]
    public async Task Swedish_and_English_texts_are_found_by_their_own_forms(string language, string written, string asked)
    {
        using var house = With("Auto");
        (await Finds(house, written, asked, language)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_Finnish_text_is_not_read_as_Swedish()
    {
        using var house = With("Auto");
        (await Finds(house, "keräämme lastia", "laster", "fi")).ShouldBeFalse();   // Swedish "laster" and "lastia" would share a stem
    }

    [Fact]
    public async Task Dots_are_letters_of_their_own_but_who_lacks_them_finds_too()
    {
        using var house = With("Auto");
        await house.Send(new EnterOrganization { Names = new("Näyttämö ry"), Kind = "association" });
        await house.Send(new EnterOrganization { Names = new("Säde ry"), Kind = "association" });
        await house.Send(new EnterOrganization { Names = new("Kevään sade ja tuuli"), Kind = "association" });

        (await Total(house, "nayttamon")).ShouldBe(1);
        (await Total(house, "sade")).ShouldBe(1);   // rain is not a ray
        (await Total(house, "säde")).ShouldBe(1);
    }

    [Fact]
    public async Task The_last_word_may_be_unfinished_when_it_is_no_word_yet()
    {
        using var house = With("Auto");
        await house.Send(new EnterOrganization { Names = new("Kuorolaulajat ry"), Kind = "association" });

        (await Total(house, "kuorola")).ShouldBe(1);
        (await Total(house, "kuorola ry")).ShouldBe(1);
        (await Total(house, "kuorolx")).ShouldBe(0);
    }

    [Theory, OnEachDatabase]
    public async Task When_the_engine_changes_every_word_is_looked_at_anew_behind_the_open_house(Provider on)
    {
        using var house = With("Off", on);
        await house.Send(new EnterOrganization { Names = new("Yksi ry"), Kind = "association", Description = new("vertaistukiryhmä", "grupper för barnen") });
        await house.Services.GetRequiredService<WordKeeper>().KeepUp(default);
        (await Total(house, "tuki")).ShouldBe(0);

        using var anew = House.Beside(house);   // its own setting is Auto: Voikko has come
        var keeper = anew.Services.GetRequiredService<WordKeeper>();
        keeper.UsesVoikko.ShouldBeTrue("libvoikko1 and voikko-fi are installed by ./test");
        (await keeper.IsUpToDate(default)).ShouldBeFalse();
        (await Total(anew, "vertaistukiryhmä")).ShouldBe(1, "what is not looked at yet is still found as it is written");
        (await keeper.KeepUp(default)).ShouldBeGreaterThan(0);

        (await Total(anew, "tuki")).ShouldBe(1);
        (await Total(anew, "barn")).ShouldBe(1, "Swedish words stay Swedish");
        (await keeper.KeepUp(default)).ShouldBe(0);
    }

    [Theory]
    [InlineData("Auto", "Voikko"), InlineData("Off", "rules (Search__Voikko=Off)")]
    public async Task Check_says_which_engine_is_in_use(string voikko, string said)
    {
        using var house = With(voikko);
        await house.Services.GetRequiredService<WordKeeper>().KeepUp(default);
        var part = Yhdessa.Host.Health.HealthParts.All.Single(p => p.Name == "word-forms");

        (await Yhdessa.Host.Health.HealthParts.Look(part, house.Services, default)).Said.ShouldContain(said);
    }

    [Theory, OnEachDatabase]
    public async Task A_changed_text_is_found_by_its_new_words_alone_and_forgotten_words_leave_in_the_night(Provider on)
    {
        using var house = new House(on);
        var id = await house.Send(new EnterOrganization { Names = new("Yksi ry"), Kind = "association", Description = new("shakkia") });
        await house.Send(new ChangeOrganization { Id = id, Names = new("Yksi ry"), Kind = "association", Description = new("purjehdusta") });
        await house.Send(new TidySearch(house.Clock.Now()));

        (await Total(house, "shakki")).ShouldBe(0);
        (await Total(house, "purjehdus")).ShouldBe(1);
        (await house.In((SearchDb db) => db.Forms.AnyAsync(f => f.Word == "shakkia"))).ShouldBeFalse();
        (await house.In((SearchDb db) => db.Forms.AnyAsync(f => f.Word == "purjehdusta"))).ShouldBeTrue();
    }

    [Theory, OnEachDatabase]
    public async Task Twenty_who_bring_the_same_words_at_once_all_get_through(Provider on)
    {
        using var house = new House(on);
        string[] names = ["Aalto", "Beetlehem", "Cembalo", "Diakonia", "Emäntä", "Fanfaari", "Graniitti", "Hirvenpää", "Ilmatar", "Jousimies", "Kaarna", "Lumpeet", "Myrsky", "Närhet", "Omenapuu", "Piparkakku", "Riihi", "Suvivirsi", "Tähtitorni", "Urkurit"];
        await Task.WhenAll(Enumerable.Range(0, names.Length).Select(n => house.Send(new EnterOrganization { Names = new(names[n]), Kind = "association", Description = new("vertaistukea lapsille ja nuorille Hollolassa") })));

        (await Total(house, "lapsi Hollola")).ShouldBe(20);
    }
}
