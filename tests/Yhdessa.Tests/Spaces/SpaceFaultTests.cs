using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Files;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Use;
using Yhdessa.Tests.Files;
using Yhdessa.Tests.Loop;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces;

/// <summary>What is broken, told by anybody, and how a space served.</summary>
public sealed class SpaceFaultTests : IDisposable
{
    readonly House house = new House().AtNow();

    public void Dispose() => house.Dispose();

    HttpClient Staff => house.As(Guid.CreateVersion7(), Roles.Coordinator);

    async Task<HttpResponseMessage> Report(Guid space, string words, byte[]? photo = null, string email = "")
    {
        var stranger = house.Stranger();
        var form = await PageForm.Open(stranger, $"/spaces/{space}/fault", "report-fault");
        using var sent = new MultipartFormDataContent { { new StringContent("report-fault"), "_handler" }, { new StringContent(form.Value("__RequestVerificationToken")!), "__RequestVerificationToken" }, { new StringContent(words), "words" }, { new StringContent(email), "email" } };
        if (photo is not null)
        {
            var part = new ByteArrayContent(photo);
            part.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
            sent.Add(part, "photo", "Aino Esimerkin puhelin.jpg");
        }
        return await stranger.PostAsync(form.Address, sent);
    }

    Task<SpaceFault> Fault() => house.In((SpacesDb db) => db.Faults.AsNoTracking().SingleAsync());

    static async Task<string> Text(HttpClient reader, string address) => await reader.GetStringAsync(new Uri(address, UriKind.Relative));

    [Fact]
    public async Task Anybody_tells_of_a_fault_with_a_picture_that_only_the_staff_see_without_what_the_phone_wrote_in_it()
    {
        var space = await house.ASpace();
        (await Text(house.Stranger(), $"/spaces/{space}")).ShouldContain($"spaces/{space}/fault");

        (await Report(space, "Hana vuotaa keittiössä.", MadePictures.Jpeg(6))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var photo = (await Fault()).PhotoId!.Value;
        (await Text(Staff, "/staff/faults")).ShouldSatisfyAllConditions(t => t.ShouldContain("Hana vuotaa"), t => t.ShouldContain($"files/{photo}"));
        (await Staff.GetAsync(new Uri($"/files/{photo}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await house.As(Guid.CreateVersion7()).GetAsync(new Uri($"/files/{photo}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await house.In((FilesDb db) => db.Files.AsNoTracking().SingleAsync())).ShouldSatisfyAllConditions(f => f.Name.ShouldBe("kuva.jpg"), f => f.StoredBy.ShouldBeNull());
    }

    [Fact]
    public async Task A_file_that_is_no_picture_and_a_report_without_words_are_refused_and_nothing_is_kept()
    {
        var space = await house.ASpace();

        (await Report(space, "Hana vuotaa.", "<html>"u8.ToArray())).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Report(space, " ")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Report(space, "Hana vuotaa.", email: "ei osoite")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await house.In((SpacesDb db) => db.Faults.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Who_left_an_address_is_told_once_when_it_is_mended_and_the_address_is_forgotten()
    {
        await Report(await house.ASpace(), "Lamppu on rikki.", email: "Aino@example.org");
        var id = (await Fault()).Id;
        await house.Send(new FixFault(id));
        (await house.Send(new TellMended(house.Clock.Now.AddMinutes(5)))).Done.ShouldBe(0, "a mark may be a slip");
        await house.Send(new ReopenFault(id));
        (await house.Send(new TellMended(house.Clock.Now.AddMinutes(15)))).Done.ShouldBe(0);

        await house.Send(new FixFault(id));
        (await house.Send(new TellMended(house.Clock.Now.AddMinutes(15)))).Done.ShouldBe(1);
        (await house.Send(new TellMended(house.Clock.Now.AddHours(2)))).Done.ShouldBe(0);

        (await house.In((SpacesDb db) => db.Set<QueuedLetter>().SingleAsync())).ShouldSatisfyAllConditions(l => l.Key.ShouldBe($"spaces.mended:{id}"), l => l.To.ShouldBe("aino@example.org"));
        (await Fault()).Email.ShouldBeNull();
    }

    [Fact]
    public async Task After_the_use_one_tap_scores_the_space_and_the_mean_is_told_only_of_enough_answers()
    {
        var space = await house.ASpace();
        for (var i = 0; i < 5; i++)
        {
            house.Clock.Now = Now;
            var id = await house.As(Guid.CreateVersion7()).Booked(new { spaceId = space, title = "Kokous", start = At(5 + i, 12), end = At(5 + i, 14), attendees = 5, contact = new { name = "Toimisto", email = $"toimisto{i}@example.org" } });
            house.Clock.Now = At(5 + i, 14, 30).ToUniversalTime();
            await house.Send(new AskOfUse(house.Clock.Now));
            var visit = $"/visit/{await DueLetters.Token(house, $"spaces.used:{id}")}";
            var stranger = house.Stranger();
            foreach (var score in (string[])["1", "4"])   // she may change her mind: one answer a booking
                (await (await PageForm.Open(stranger, visit, "space-feedback")).With("words", i == 0 ? "Valoisa huone." : "").Send(stranger, $"score={score}")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
            if (i == 3) (await Text(house.Stranger(), $"/spaces/{space}")).ShouldNotContain("Käyttäjien arvio");
        }

        (await Text(house.Stranger(), $"/spaces/{space}")).ShouldSatisfyAllConditions(t => t.ShouldContain("4/5 (n = 5"), t => t.ShouldNotContain("Valoisa huone."));
        (await Text(Staff, $"/staff/use?from=2026-03-01&to=2026-03-31&space={space}")).ShouldContain("4/5: Valoisa huone.");
        await Should.ThrowAsync<FluentValidation.ValidationException>(() => house.Send(new TellSpaceFeedback("x", 6)));
    }

    [Fact]
    public async Task Two_years_later_the_sentence_is_forgotten_and_the_score_stays()
    {
        var space = await house.ASpace();
        var feedback = new SpaceFeedback((Id<SpaceFeedback>)Guid.CreateVersion7(), (Id<Space>)space);
        feedback.Tell(3, "Kolea.");
        await house.In((SpacesDb db) => Task.FromResult(db.Add(feedback)));

        (await house.Send(new ForgetWordsOfUse(Now.AddDays(729)))).Done.ShouldBe(0);
        (await house.Send(new ForgetWordsOfUse(Now.AddDays(732)))).Done.ShouldBe(1);

        (await house.In((SpacesDb db) => db.Set<SpaceFeedback>().AsNoTracking().SingleAsync())).ShouldSatisfyAllConditions(f => f.Words.ShouldBeNull(), f => f.Score.ShouldBe(3));
    }
}
