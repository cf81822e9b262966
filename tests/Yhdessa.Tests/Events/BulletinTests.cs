using System.Net.Http.Json;
using Yhdessa.Contracts.Events;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Api;
using Yhdessa.Tests.Directory;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events;

/// <summary>What the screens tell in turn.</summary>
public sealed class BulletinTests
{
    static readonly Guid somewhere = Guid.CreateVersion7();

    static WriteBulletin Line(string text, int first = 4, int last = 10, int? place = null, Guid? house = null) =>
        new() { Text = new(text, En: text == "Kahvi" ? "Coffee" : null), FirstDay = new(2026, 3, first), LastDay = new(2026, 3, last), Place = place, HouseId = house };

    static async Task<IEnumerable<string>> Shown(House house, int day, string language = "fi", Guid? at = null) =>
        (await house.Send(new ScreenBulletins(at ?? somewhere, new(2026, 3, day), new(2026, 3, day), language))).Select(b => b.Text);

    [Theory, OnEachDatabase]
    public async Task A_line_is_told_on_its_days_in_its_house_in_the_order_of_the_round(Provider on)
    {
        using var house = await EventsHouse.WithOrganizations(on);
        await house.Send(Line("Kahvi", place: 20));
        await house.Send(Line("Ensin", place: 1));
        await house.Send(Line("Huomenna", first: 5));
        await house.Send(Line("Muualla", house: Guid.CreateVersion7()));
        var gone = await house.Send(Line("Poistettu"));
        await house.Send(new RemoveBulletin(gone));

        (await Shown(house, 4)).ShouldBe(["Ensin", "Kahvi"]);
        (await Shown(house, 5)).ShouldBe(["Ensin", "Kahvi", "Huomenna"]);
        (await Shown(house, 11)).ShouldBeEmpty();
        (await Shown(house, 4, "en")).ShouldBe(["Ensin", "Coffee"]);
        await house.Send(new TakeBackBulletin(gone));
        (await Shown(house, 4)).Count().ShouldBe(3);
        (await house.Send(new ForgetOldBulletins(new(2027, 4, 1, 0, 0, 0, TimeSpan.Zero)))).Done.ShouldBe(5);
    }

    [Fact]
    public async Task An_organization_has_a_turn_only_where_its_agreement_grants_one_and_is_told_why_not()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();

        using var refused = await editor.PostAsJsonAsync("/api/v1/bulletins", new { text = new { fi = "Meidän vuoro" }, organizationId = EventsHouse.Dila, firstDay = "2026-03-04", lastDay = "2026-03-05" });

        await refused.ShouldBeProblem(422);
        (await refused.Json()).GetProperty("errors")[0].Words("code").ShouldBe("no-screen-slot");
    }

    [Fact]
    public async Task Staff_write_change_and_remove_a_line_and_a_long_one_is_refused_beside_its_field()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        PageForm Filled(PageForm form, string text) => form.With("Wish.Text.Fi", text);

        using var tooLong = await Filled(await PageForm.Open(editor, "/staff/bulletins", "new-bulletin"), new string('x', 121)).Send(editor);
        ((int)tooLong.StatusCode).ShouldBe(422);
        using var added = await Filled(await PageForm.Open(editor, "/staff/bulletins", "new-bulletin"), "Ovi on auki").Send(editor);
        ((int)added.StatusCode).ShouldBeInRange(302, 303, await added.Content.ReadAsStringAsync());
        var id = (await house.Send(new BulletinList())).Items.Single().Id;
        using var changed = await Filled(await PageForm.Open(editor, $"/staff/bulletins/{id}", "edit-bulletin"), "Ovi on kiinni").Send(editor);
        (await editor.Words("/staff/bulletins")).ShouldContain("Ovi on kiinni");
        using var removed = await (await PageForm.Open(editor, $"/staff/bulletins/{id}", "remove-bulletin")).Send(editor);
        (await house.Send(new BulletinList())).Total.ShouldBe(0);
        ((int)(await editor.GetAsync(new Uri($"/staff/bulletins/{id}", UriKind.Relative))).StatusCode).ShouldBe(410);
        ((int)(await house.As(Guid.CreateVersion7()).GetAsync(new Uri("/staff/bulletins", UriKind.Relative))).StatusCode).ShouldBe(403);
    }
}
