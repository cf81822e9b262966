using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Host.Jobs;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Directory;

/// <summary>Once a year an organization is asked whether all is right: one letter, one button, two reminders, then a task for the house.</summary>
public sealed class YearlyMailTests
{
    [Theory, OnEachDatabase]
    public async Task It_is_asked_once_reminded_twice_and_then_stands_in_the_coordinators_list_whatever_runs_ten_times(Provider on)
    {
        using var house = new House(on);
        var id = await Enter(house);
        foreach (var (day, letters, late) in ((int, int, bool)[])[(-40, 0, false), (0, 1, false), (29, 1, false), (30, 2, false), (59, 2, false), (60, 3, true), (90, 3, true)])
        {
            house.Clock.Now = Month(id).AddDays(day);
            for (var n = 0; n < 10; n++) (await house.Send(new RunJob("freshness"))).Error.ShouldBeNull();
            (await Letters(house)).Count.ShouldBe(letters, $"day {day}");
            var list = await house.Send(new FreshnessTasks(FreshnessTasks.Unanswered));
            (list.Total == 1).ShouldBe(late, $"day {day}");
        }
        (await Letters(house)).ShouldAllBe(l => l.To == "sihteeri@example.org" && !l.Urgent);
        (await Letters(house)).Select(l => l.Words!.Subject).ShouldBe(["Ovatko tiedot oikein: Vuosiyhdistys ry?", "Muistutus: ovatko tiedot oikein: Vuosiyhdistys ry?", "Muistutus: ovatko tiedot oikein: Vuosiyhdistys ry?"]);
    }

    [Theory, OnEachDatabase]
    public async Task Its_link_shows_on_GET_and_the_button_says_once_that_all_is_right_with_the_years_figures(Provider on)
    {
        using var house = new House(on);
        var id = await Enter(house);
        house.Clock.Now = Month(id);
        await house.Send(new RunJob("freshness"));
        var letter = (await Letters(house)).Single();
        letter.Words!.Paragraphs.ShouldContain(p => p.Contains("Kotikunta: ei tiedossa", StringComparison.Ordinal));
        var (path, anyone) = (letter.Words.Button!.Path, house.Stranger());
        house.Clock.Now = Month(id).AddDays(20);

        var shown = await anyone.GetAsync(new Uri(path, UriKind.Relative));
        shown.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        (await PageForm.Read(shown)).Body!.TextContent.ShouldContain("Ovatko tiedot oikein: Vuosiyhdistys ry?");
        (await Told(house, id)).ProofBy.ShouldBe(Freshness.Entered);

        var form = await PageForm.Open(anyone, path, "answer");
        (await form.With("Figures.Volunteers", "-3").Send(anyone)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        form.With("Figures.Year", "2026").With("Figures.Volunteers", "25").With("Figures.BudgetBand", "10k-50k");
        (await form.Send(anyone)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await form.With("Figures.Volunteers", "99").Send(anyone)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var told = await Told(house, id);
        (told.ProofBy, told.ProofAt).ShouldBe((Freshness.Confirmed, house.Clock.Now));
        told.Figures.ShouldBe([new YearlyFigures(2026, 25, null, null, null, "10k-50k", "järjestön oma ilmoitus")]);
        (await house.In((DirectoryDb db) => db.Proofs.CountAsync(p => p.Kind == Freshness.Confirmed))).ShouldBe(1);
        house.Clock.Now = Month(id).AddDays(70);
        await house.Send(new RunJob("freshness"));
        (await Letters(house)).Count.ShouldBe(1, "who has answered is not reminded");
        house.Clock.Now = Month(id).AddDays(121);
        (await PageForm.Read(await anyone.GetAsync(new Uri(path, UriKind.Relative)))).Body!.TextContent.ShouldContain("Linkki on vanhentunut");
    }

    [Fact]
    public async Task What_is_wrong_goes_in_the_readers_own_words_to_the_review_queue()
    {
        using var house = new House();
        var id = await Enter(house);
        house.Clock.Now = Month(id);
        await house.Send(new RunJob("freshness"));
        var (path, anyone) = ((await Letters(house)).Single().Words!.Button!.Path, house.Stranger());

        var form = await PageForm.Open(anyone, path, "wrong");
        (await form.Send(anyone)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await form.With("Wrong.Text", "Osoite on muuttunut.").Send(anyone)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await house.Send(new ReviewQueue())).Reports.Single().Text.ShouldBe("Osoite on muuttunut.");
        (await Told(house, id)).ProofBy.ShouldBe(Freshness.Entered);
    }

    [Theory]
    [InlineData("sihteeri@example.org", MailMode.Folder, true)]
    [InlineData("sihteeri@example.org", MailMode.Smtp, false)]
    [InlineData("sihteeri@yhdistys.example", MailMode.Smtp, false)]
    [InlineData("sihteeri@yhdistys.fi", MailMode.Smtp, true)]
    [InlineData(null, MailMode.Folder, false)]
    public void A_made_up_organization_is_never_written_to_beyond_the_folder(string? address, MailMode mode, bool may) =>
        new FreshnessLetters(null!, null!, new MailSettings(mode, "", "", new("http://localhost"), "", 25, MailSecurity.None, null, null), null!, null!).MayGoTo(address).ShouldBe(may);

    static async Task<Guid> Enter(House house)
    {
        house.Clock.Now = Helsinki.At(new DateTime(2026, 3, 4, 12, 0, 0));
        return await house.Send(new EnterOrganization { Name = "Vuosiyhdistys ry", Kind = "association", Contacts = [new(null, "sihteeri", "sihteeri@example.org", null, Visibility.Public), new(null, "hallitus", "hallitus@example.org", null, Visibility.Staff)] });
    }

    /// <summary>The tenth of her own month, early enough in 2027 that sixty days later it is not asked for the next year.</summary>
    static DateTimeOffset Month(Guid id) => Helsinki.At(new DateTime(2027, FreshnessAsk.MonthOf((Id<Organization>)id), 10, 6, 0, 0)).ToUniversalTime();

    static Task<List<QueuedLetter>> Letters(House house) => house.In((MailDb db) => db.Letters.AsNoTracking().Where(l => l.Key.Contains("directory.freshness")).OrderBy(l => l.Id).ToListAsync());

    static Task<Organization> Told(House house, Guid id) => house.In((DirectoryDb db) => db.Organizations.AsNoTracking().SingleAsync(o => o.Id == (Id<Organization>)id));
}
