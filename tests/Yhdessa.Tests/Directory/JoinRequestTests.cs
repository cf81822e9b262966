using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Directory;

/// <summary>"I belong to this organization": to its owners, or to the house where there are none.</summary>
public sealed class JoinRequestTests
{
    const string page = "/organizations/kylan-vaki-ry";

    static Task<HttpResponseMessage> Ask(HttpClient me) => me.Press(page, "join", ("Join.Line", "Sihteeri vuodesta 2025"));

    [Fact]
    public async Task A_request_goes_to_the_owners_by_mail_who_answer_with_a_right_and_the_asker_is_told()
    {
        using var house = new House();
        var (owner, asker) = (await house.Somebody("omistaja@example.org"), await house.Somebody("pyytaja@example.org", "Pirjo Pyytäjä"));
        var id = await house.Village((owner, "owner"));

        (await Ask(house.As(asker))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await house.LettersOf("directory.join-asked:")).Single().To.ShouldBe("omistaja@example.org");
        (await house.Send(new ReviewQueue())).Asking.ShouldBeEmpty();
        (await house.As(asker).Words(page)).ShouldContain("Olet pyytänyt oikeutta tähän sivuun");
        (await house.As(owner).Words(page + "/people")).ShouldContain("Sihteeri vuodesta 2025");
        var request = await house.In((DirectoryDb db) => db.JoinRequests.AsNoTracking().SingleAsync());
        (await house.As(owner).Press(page + "/people", $"answer-{request.Id}", ("right", "editor"), ("act", "yes"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await house.Rights(id))[asker].ShouldBe("editor");
        (await house.LettersOf("directory.join-accepted:")).Single().To.ShouldBe("pyytaja@example.org");
        (await house.In((DirectoryDb db) => db.JoinRequests.AsNoTracking().SingleAsync())).Line.ShouldBeNull();
    }

    [Fact]
    public async Task Where_there_is_no_owner_or_none_answers_in_two_weeks_the_house_answers_with_a_word()
    {
        using var house = new House();
        house.Clock.Now = Helsinki.At(new DateTime(2026, 3, 4, 12, 0, 0));
        var (coordinator, asker) = (house.As(Guid.CreateVersion7(), Roles.Coordinator), await house.Somebody("pyytaja@example.org", "Pirjo Pyytäjä"));
        var id = await house.Village();
        await Ask(house.As(asker));

        (await coordinator.Sees("/staff/review")).QuerySelector("a[href='organizations/kylan-vaki-ry/people']").ShouldNotBeNull();
        await house.Give(id, await house.Somebody("omistaja@example.org"), "owner");
        (await house.Send(new WaitingForReview())).ShouldBe(0);
        house.Clock.Advance(TimeSpan.FromDays(15));
        (await house.Send(new WaitingForReview())).ShouldBe(1);
        var request = await house.In((DirectoryDb db) => db.JoinRequests.AsNoTracking().SingleAsync());
        (await coordinator.Press(page + "/people", $"answer-{request.Id}", ("word", "Emme tunne sinua vielä."), ("act", "no"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await house.LettersOf("directory.join-declined:")).Single().Words!.Paragraphs.ShouldContain("Emme tunne sinua vielä.");
        (await house.Rights(id)).ContainsKey(asker).ShouldBeFalse();
    }

    [Theory, OnEachDatabase]
    public async Task One_person_has_one_open_request_to_one_organization(Provider on)
    {
        using var house = new House(on);
        var asker = await house.Somebody("pyytaja@example.org");
        await house.Village();
        var me = house.As(asker);
        var form = (await PageForm.Open(me, page, "join")).With("Join.Line", "Sihteeri");

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => form.Send(me)));

        answers.Count(a => a.StatusCode == HttpStatusCode.Redirect).ShouldBe(1);
        (await house.In((DirectoryDb db) => db.JoinRequests.CountAsync())).ShouldBe(1);
        var twice = async () => await house.In(async (DirectoryDb db) => db.JoinRequests.Add(new JoinRequest(Id<JoinRequest>.New(), (await db.Organizations.SingleAsync()).Id, asker, null)));
        await twice.ShouldThrowAsync<DbUpdateException>();
    }
}
