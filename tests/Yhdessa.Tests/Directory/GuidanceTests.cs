using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Directory.SharingHouse;

namespace Yhdessa.Tests.Directory;

public sealed class GuidanceTests : IDisposable
{
    readonly House house = AHouse();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task A_new_organization_is_suggested_guided_and_its_next_step_followed()
    {
        await house.AnOrganization("Uusi ry");
        await house.AnOrganization("Toinen ry");
        var staff = house.Staff();
        (await staff.Words("/staff/onboarding")).ShouldContain("2 uutta järjestöä");

        var noted = await staff.Press("/staff/onboarding?organization=Uusi ry", "note-guidance", ("Wish.Topic", "own-page"), ("Wish.ByRole", "järjestökoordinaattori"), ("Wish.People", "3"), ("Wish.NextStep", "Katsotaan tapahtumat"), ("Wish.NextOn", "2027-03-20"));
        noted.StatusCode.ShouldBe(HttpStatusCode.Found, (await PageForm.Read(noted)).QuerySelector("#errors")?.TextContent);

        var words = await staff.Words("/staff/onboarding");
        words.ShouldContain("1 uusi järjestö");
        words.ShouldContain("Katsotaan tapahtumat");
        var id = (await house.In((DirectoryDb db) => db.Guidance.SingleAsync())).Id;
        await staff.Press("/staff/onboarding", $"step-{id}");
        (await house.In((DirectoryDb db) => db.Guidance.SingleAsync())).IsNextDone.ShouldBeTrue();
        var file = await staff.GetStringAsync(new Uri("/staff/onboarding/list.csv", UriKind.Relative));
        file.ShouldContain("Uusi ry;Lahti;Oman sivun käyttö;3;järjestökoordinaattori");
    }

    [Theory, OnEachDatabase]
    public async Task Guidance_is_counted_by_year_and_municipality(Provider on)
    {
        using var other = AHouse(on);
        var (lahti, hollola) = (await other.AnOrganization("Lahtelaiset ry"), await other.AnOrganization("Hollolalaiset ry", municipality: "098"));
        foreach (var (organization, day, people) in new (Id<Organization>, DateOnly, int?)[] { (lahti, new(2027, 1, 5), 3), (lahti, new(2027, 2, 5), 2), (hollola, new(2027, 2, 6), null), (lahti, new(2026, 5, 5), 9) })
            await other.Send(new NoteGuidance { OrganizationId = organization, On = day, ByRole = "koordinaattori", Topic = "other", People = people });

        (await other.Send(new GuidanceLog())).Counts.ShouldBe([new(2027, "398", 2, 1, 5), new(2027, "098", 1, 1, 0), new(2026, "398", 1, 1, 9)]);
        (await other.Send(new GuidanceLog(2026))).Total.ShouldBe(1);
        (await other.Send(new GuidanceLog(Municipality: "098"))).Total.ShouldBe(1);
    }

    [Fact]
    public async Task A_note_of_a_day_to_come_is_refused_and_one_by_mistake_is_taken_back_out_of_the_bin()
    {
        var organization = await house.AnOrganization("Uusi ry");
        NoteGuidance Note(DateOnly on) => new() { OrganizationId = organization, On = on, ByRole = "koordinaattori", Topic = "other" };
        (await Should.ThrowAsync<RuleBroken>(() => house.Send(Note(Today.AddDays(1))))).Code.ShouldBe("day-ahead");
        var id = await house.Send(Note(Today));
        var staff = house.Staff();

        (await staff.Press("/staff/onboarding", $"remove-{id}")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await staff.Words("/staff/onboarding")).ShouldContain("0 kirjausta");
        await staff.Press("/staff/onboarding", "take-back", ("id", id.ToString()));
        (await staff.Words("/staff/onboarding")).ShouldContain("1 kirjaus");
        (await house.As(Guid.CreateVersion7()).GetAsync(new Uri("/staff/onboarding", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
