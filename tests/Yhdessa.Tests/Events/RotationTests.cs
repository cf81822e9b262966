using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events;

/// <summary>Workshops that everybody goes through, a group at a time.</summary>
public class RotationTests
{
    public static TheoryData<int> Sizes => [.. Enumerable.Range(Rotation.Fewest, Rotation.Most - Rotation.Fewest + 1)];

    [Theory, MemberData(nameof(Sizes))]
    public void Every_group_is_once_in_every_workshop_and_never_two_at_once_in_one(int groups)
    {
        int[] all = [.. Enumerable.Range(1, groups)];

        foreach (var group in all) all.Select(round => GroupPlan.WorkshopOf(group, round, groups)).ShouldBe(all, ignoreOrder: true);
        foreach (var round in all) all.Select(group => GroupPlan.WorkshopOf(group, round, groups)).ShouldBe(all, ignoreOrder: true);
    }

    [Theory, MemberData(nameof(Sizes))]
    public void Groups_are_balanced_parties_stay_together_and_the_same_people_get_the_same_groups(int groups)
    {
        foreach (var seed in Enumerable.Range(1, 40))
        {
            var random = new Random(seed * 100 + groups);
            var parties = Enumerable.Range(0, random.Next(groups, 120)).Select(key => (Key: key, People: random.Next(1, random.Next(2, 8)))).ToList();

            var shared = GroupPlan.Share(parties, groups);

            shared.Count.ShouldBe(parties.Count, "each party is in one group, whole");
            var sizes = Enumerable.Range(1, groups).Select(g => parties.Where(p => shared[p.Key] == g).Sum(p => p.People)).ToList();
            (sizes.Max() - sizes.Min()).ShouldBeLessThanOrEqualTo(parties.Max(p => p.People), $"seed {seed}: {string.Join(' ', sizes)}");
            if (parties.Count(p => p.People == 1) >= groups * parties.Max(p => p.People)) (sizes.Max() - sizes.Min()).ShouldBeLessThanOrEqualTo(1, $"seed {seed}");
            GroupPlan.Share(parties, groups).ShouldBe(shared);
        }
    }

    [Theory, OnEachDatabase]
    public async Task Staff_makes_the_groups_moves_one_and_a_newcomer_joins_without_moving_the_others(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await house.AnEvent(new(40));
        foreach (var (n, size) in new[] { 3, 1, 2, 1, 1, 4, 1 }.Index()) await house.Stranger().Signed(of, $"tulija{n}@example.org", size);
        var (editor, page) = (house.Editor(), $"/staff/events/{of}/groups");
        async Task<Dictionary<Guid, int>> Groups() => await house.In((EventsDb db) => db.Set<GroupSeat>().AsNoTracking().ToDictionaryAsync(s => s.RegistrationId.Value, s => s.GroupNumber));

        (await editor.Press(page, "make-groups", ("Wish.Workshops", "Vain yksi"), ("Wish.Minutes", "30"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await editor.Press(page, "make-groups", ("Wish.Workshops", "Varautuminen\r\nJärjestötieto\r\nOsallisuus"), ("Wish.Start", "2026-03-10T14:15"), ("Wish.Minutes", "25"), ("Wish.BreakMinutes", "5"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var made = await Groups();
        var people = await house.In((EventsDb db) => db.Registrations.AsNoTracking().ToDictionaryAsync(r => r.Id.Value, r => r.GroupSize));
        made.GroupBy(m => m.Value).Select(g => g.Sum(m => people[m.Key])).Order().ShouldBe([4, 4, 5]);

        var moved = made.First(m => m.Value == 1).Key;
        (await editor.Press(page, "move-to-group", ($"group-{moved}", "2"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await house.Stranger().Signed(of, "uusi@example.org");
        (await editor.Press(page, "make-groups", ("Wish.Minutes", "25"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var after = await Groups();
        after.Count.ShouldBe(made.Count + 1);
        after.Where(a => made.ContainsKey(a.Key)).ShouldAllBe(a => a.Value == (a.Key == moved ? 2 : made[a.Key]));
        var open = (await PageForm.Read(await house.Stranger().GetAsync(new Uri($"/events/ilta-{of}", UriKind.Relative)))).QuerySelectorAll("section[aria-labelledby=rotation] tbody tr").Select(r => r.TextContent).ToList();
        open.Count.ShouldBe(3);
        (await PageForm.Read(await house.Stranger().GetAsync(new Uri(await house.LinkOf("uusi@example.org"), UriKind.Relative)))).QuerySelector("#my-group")!.TextContent.ShouldBe($"Kuljet ryhmässä {after.Single(a => !made.ContainsKey(a.Key)).Value}");
        var badges = await PageForm.Read(await editor.GetAsync(new Uri($"/staff/events/{of}/badges", UriKind.Relative)));
        badges.QuerySelectorAll(".badges > li").Length.ShouldBe(people.Values.Sum() + 1, "a badge for everybody");
        badges.QuerySelectorAll(".badges > li ol").ShouldAllBe(o => o.Children.Length == 3);
        (await house.In((EventsDb db) => db.Set<AuditEntry>().CountAsync(a => a.What == "LookAtRegistrations"))).ShouldBeGreaterThan(0);
    }
}
