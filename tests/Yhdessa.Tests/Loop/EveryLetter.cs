using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Contracts.Governance;
using Yhdessa.Events;
using Yhdessa.Host.Accounts;
using Yhdessa.Host.Statements.Feedback;
using Yhdessa.Kernel;
using Yhdessa.Participation;
using Yhdessa.Participation.Initiatives;
using Yhdessa.Participation.Volunteering;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Tests.Architecture;
using Yhdessa.Tests.Directory;
using Yhdessa.Tests.Spaces;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Loop;

/// <summary>One letter of every kind that the house writes.</summary>
static class EveryLetter
{
    /// <summary>What an organization is written to, the sender's copy, the answer to a report and a key that is late: words alone, no address of ours in them.</summary>
    static readonly string[] withoutLink = ["directory.message.mail", "directory.message.copy", "directory.report.mail", "spaces.mail.key"];

    /// <summary>A kind by the text of its subject, and how the keys of its letters begin.</summary>
    static readonly Dictionary<string, string> named = new()
    {
        ["feedback.mail.received"] = "host.feedback-received:",
        ["feedback.mail.answer"] = "host.feedback-answered:",
        ["feedback.mail.due"] = "host.feedback-due:",
        ["feedback.mail.late"] = "host.feedback-late:",
        ["directory.freshness.mail.reminder"] = "reminder:directory.freshness-",
        ["directory.board.mail.ends"] = "reminder:directory.board-ends:",
        ["events.mail.deadline"] = "reminder:events.deadline:",
        ["events.mail.reminder"] = "reminder:events.day-before:",
        ["events.mail.moves"] = "reminder:events.output-moves:",
        ["events.mail.day-open"] = "reminder:events.day-open-",
        ["events.mail.task"] = "reminder:events.task-",
        ["governance.mail.reminder"] = "reminder:governance.meeting:",
        ["governance.mail.action"] = "reminder:governance.action-",
        ["partnerships.mail.ends"] = "reminder:partnerships.ends-",
        ["spaces.mail.entry"] = "spaces.access-",
        ["spaces.mail.promise"] = "reminder:spaces.promise-",
        ["spaces.rounds.mail.sent"] = "spaces.round-sent:",
        ["spaces.rounds.mail.closes"] = "reminder:spaces.round-closes-",
        ["spaces.rounds.mail.result"] = "spaces.round-result:",
        ["spaces.rounds.mail.appeal"] = "spaces.round-appeal:",
        ["spaces.rounds.mail.answer"] = "spaces.round-answer:",
        ["spaces.showcases.mail.reminder"] = "reminder:spaces.showcase-day-before:",
        ["spaces.advice.mail.reminder"] = "reminder:spaces.advice-day-before:",
        ["participation.mail.confirm"] = "participation.subscribe:",
        ["participation.mail.task.reminder"] = "reminder:participation.task-day-before:",
    };

    /// <summary>How the keys of every kind with a link begin, read from the texts, so that a new kind is missed here at once.</summary>
    public static IEnumerable<string> Kinds() => TheHouse.Source("src", "fi.json").SelectMany(f => JsonDocument.Parse(File.ReadAllText(f)).RootElement.EnumerateObject().Select(p => p.Name))
        .Where(key => key.EndsWith(".subject", StringComparison.Ordinal) && (key.Contains(".mail.", StringComparison.Ordinal) || key.Contains(".letter.", StringComparison.Ordinal) || key.StartsWith("directory.message.", StringComparison.Ordinal)))
        .Select(key => key[..^".subject".Length]).Except(withoutLink)
        .Select(key => named.GetValueOrDefault(key) ?? KeyOf(key)).Append("participation.newsletter:").Distinct();

    /// <summary>"events.mail.waiting" is "events.waiting:", "participation.mail.task.confirmed" is "participation.task-confirmed:".</summary>
    static string KeyOf(string text)
    {
        var parts = text.Split('.').Where(p => p is not ("mail" or "letter")).ToList();
        return $"{parts[0]}.{string.Join('-', parts.Skip(1))}:";
    }

    public static async Task Write(House house)
    {
        var (e, booking) = await DueLetters.Make(house, newsletterAt: null);
        await Initiatives(house);
        await Feedback(house);
        await Directory(house);
        await People(house);
        await Sharing(house);
        await StandingLetters.Write(house);
        await Yhdessa.Tests.Events.EventLettersOf.Write(house);
        await ShowcaseLettersOf.Write(house);
        await house.Send(new AskForLink("omistaja@example.org"));
        foreach (var job in (string[])["reminders", "newsletter"]) (await house.Send(new Yhdessa.Host.Jobs.RunJob(job))).Error.ShouldBeNull();
        await OfTheHouse(house);
        await ByLetter(house);
        await house.Send(new InviteSector((Id<Event>)e, Sector.Association));
        await ThatNeedAnotherTurn(house, e, booking);
    }

    /// <summary>A booking that waits for a house's handler, and a fact of its space that changes.</summary>
    static async Task OfTheHouse(House house)
    {
        var handler = await house.Somebody("kasittelija@example.org");
        var id = await house.ASpace("Käsiteltävä", c => c with { Terms = new(RequiresHandling: true) { PromisedDays = 1 } });
        await In<SpacesDb>(house, async (_, db) =>
        {
            foreach (var own in await db.Houses.Where(h => !h.IsPeer).ToListAsync()) own.Show(own.Card with { Handlers = [handler] });
        });
        var start = Helsinki.At(Helsinki.DateOf(house.Clock.Now).AddDays(2), new(12, 0));
        await house.As(handler).Booked(new { spaceId = id, title = "Kokous", start, end = start.AddHours(1), attendees = 5 });
        await house.DeliverEvents();
        await house.Send(new Yhdessa.Spaces.Entry.TellAccess((Id<Space>)id, Helsinki.DateOf(house.Clock.Now), Yhdessa.Spaces.Entry.AccessType.Key));
        await Spaces.SetupTests.EveryLetterOf(house, handler);
        await house.Send(new RemindHandlers(house.Clock.Now));
        await Spaces.Waiting.WaitingHouse.AnOffer(house, handler, await house.ASpace("Jonotettava"));
        await In<SpacesDb>(house, async (services, db) => await services.GetRequiredService<FactLetters>().Tell(await db.Spaces.SingleAsync(s => s.Id == (Id<Space>)id), ["indoorAir"], default));
    }

    /// <summary>Somebody without an account asks for a small room.</summary>
    static async Task ByLetter(House house)
    {
        var id = await house.ASpace("Pieni huone", c => c with { Terms = new() { ByLetter = true } });
        var start = Helsinki.At(Helsinki.DateOf(house.Clock.Now).AddDays(3), new(12, 0));
        await house.Send(new Yhdessa.Spaces.ByLetter.BookByLetter((Id<Space>)id, "Aino", "kirjeella@example.org", "Opiskelu", start, start.AddHours(1), 2));
        var fault = await house.Send(new Yhdessa.Spaces.Use.ReportFault((Id<Space>)id, "Lamppu on rikki.", Email: "kertoja@example.org"));
        await house.Send(new Yhdessa.Spaces.Use.FixFault(fault));
        await house.Send(new Yhdessa.Spaces.Use.TellMended(house.Clock.Now.AddHours(1)));
    }

    static async Task Initiatives(House house)
    {
        async Task<Id<Initiative>> Proposed(bool confirmed)
        {
            var id = await house.Send(new ProposeInitiative("Yhteinen kalenteri", "Talkoot samaan kalenteriin.", DueLetters.Board, null, "Aino", "aloite@example.org"));
            if (confirmed) await house.Send(new ConfirmInitiative(await DueLetters.Token(house, $"participation.initiative-confirm:{id}")));
            return id;
        }
        var (published, declined) = (await Proposed(true), await Proposed(true));
        await Proposed(false);
        await house.Send(new PublishInitiative(published));
        await house.Send(new DeclineInitiative(declined, "Tekstissä on henkilötietoja."));
        await In<ParticipationDb>(house, async (services, db) => await services.GetRequiredService<InitiativeLetters>().Decided(await db.Initiatives.SingleAsync(i => i.Id == published),
            new DecisionMade(Guid.CreateVersion7(), DueLetters.Board, "Järjestöneuvottelukunta", Guid.CreateVersion7(), "Kalenteri", "Tehdään.", published, DueLetters.Today, null), default));
    }

    /// <summary>An organization is asked in its own month, and reminded a month later.</summary>
    static async Task Directory(House house)
    {
        var id = await house.Send(new Yhdessa.Directory.EnterOrganization { Name = "Vuosiyhdistys ry", Kind = "association", Contacts = [new(null, "sihteeri", "yhdistys@example.org", null, Yhdessa.Directory.Visibility.Public)] });
        var asked = Helsinki.At(new DateOnly(2027, Yhdessa.Directory.FreshnessAsk.MonthOf(id), 10), new(12, 0)).ToUniversalTime();
        foreach (var day in (int[])[0, 31]) await house.Send(new Yhdessa.Directory.AskOrganizations(asked.AddDays(day)));
    }

    /// <summary>Who looks after an organization's page: asked by mail, asking herself, handing it over, and the house on an owner's behalf.</summary>
    static async Task People(House house)
    {
        var (owner, asker) = (await house.Somebody("haltija@example.org"), await house.Somebody("pyytaja@example.org"));
        var (id, handed) = (await house.Village((owner, "owner")), await house.Send(new Yhdessa.Directory.EnterOrganization { Name = "Luovutettu ry", Kind = "association" }));
        await house.Give(handed, owner, "owner");
        (await house.As(owner).Press("/organizations/kylan-vaki-ry/people", "invite", ("Invite.Email", "kutsuttu@example.org"), ("Invite.Right", "editor"))).StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect);
        (await house.Stranger().Press("/organizations/register", "register", ("Wish.Name", "Ilmoitettu kerho"), ("Wish.Kind", "civicGroup"), ("Wish.OwnEmail", "ilmoittaja@example.org"))).StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect);
        foreach (var answer in (string[])["no", "yes"])
        {
            (await house.As(asker).Press("/organizations/kylan-vaki-ry", "join", ("Join.Line", "Sihteeri"))).StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect);
            var request = await house.In((Yhdessa.Directory.DirectoryDb db) => db.JoinRequests.AsNoTracking().SingleAsync(j => j.ClosedAt == null));
            (await house.As(owner).Press("/organizations/kylan-vaki-ry/people", $"answer-{request.Id}", ("right", "viewer"), ("act", answer))).StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect);
        }
        await house.Send(new Yhdessa.Directory.HandOver(id, "seuraaja@example.org", DueLetters.Today, FromPersonId: owner, Reason: "Hallitus vaihtui."));
        await house.Send(new Yhdessa.Directory.HandOver(handed, "toinen@example.org", DueLetters.Today, FromPersonId: owner, Reason: "Hallitus vaihtui."));
        await house.Accept("toinen@example.org");
    }

    /// <summary>An offer that ends soon and meets a need, an answer to it, a drill and a call in earnest.</summary>
    static async Task Sharing(House house)
    {
        Task<Id<Yhdessa.Directory.Organization>> Named(string name) => house.Send(new Yhdessa.Directory.EnterOrganization { Name = name, Kind = "association", Contacts = [new(null, "sihteeri", "lainaajat@example.org", null, Yhdessa.Directory.Visibility.Public)] });
        var (one, other) = (await Named("Lainaajat ry"), await Named("Tarvitsijat ry"));
        Yhdessa.Directory.PostEntry Entry(Guid organization, Yhdessa.Directory.BoardKind kind) => new() { OrganizationId = organization, Kind = kind, Title = "Äänentoisto juhlaan", Text = "Sovitaan.", Until = Helsinki.DateOf(house.Clock.Now).AddDays(10) };
        var offer = await house.Send(Entry(one, Yhdessa.Directory.BoardKind.Offer));
        await house.Send(Entry(other, Yhdessa.Directory.BoardKind.Need));
        await house.Send(new Yhdessa.Directory.AnswerEntry(offer, "Aino", "vastaaja@example.org", "Saisiko lainata?"));
        var (network, person) = (await house.Send(new Yhdessa.Directory.StartNetwork { Names = new("Lainaverkko"), CoordinatorId = one }), await house.Somebody("verkko@example.org"));
        await house.Give(other, person, "owner");
        (await house.As(person).PostAsJsonAsync($"/api/v1/networks/{network}:join", new { organizationId = other.Value })).EnsureSuccessStatusCode();
        await house.Send(new Yhdessa.Directory.LeaveNetwork(network, other));
        var asset = await house.Send(new Yhdessa.Directory.AddAsset { OrganizationId = one, What = "Lämmin tila", Email = "valmius@example.org" });
        foreach (var real in (bool[])[false, true]) await house.Send(new Yhdessa.Directory.StartDrill("Vesi on poikki.", [asset.Value], real));
    }

    static async Task Feedback(House house)
    {
        await house.Send(new InvitePerson("koordinaattori@example.org", new([Roles.Coordinator])) { Quietly = true });
        for (var n = 0; n < 2; n++) await house.Send(new GiveFeedback(FeedbackTopic.Accessibility, "Kontrasti on heikko.", $"palaute{n}@example.org"));
        var all = await house.In((HostDb db) => db.Set<ServiceFeedback>().AsNoTracking().ToListAsync());
        await house.Send(new AnswerFeedback(all[0].Id, "Korjasimme sen."));
        await house.Send(new RemindOfFeedback(Helsinki.At(all[1].DueOn, new(12, 0))));
        await house.Send(new RemindOfFeedback(Helsinki.At(all[1].DueOn.AddDays(2), new(12, 0))));
    }

    /// <summary>What else can become of the same booking, sign-up, event and task.</summary>
    static async Task ThatNeedAnotherTurn(House house, Guid eventId, Guid bookingId)
    {
        await In<SpacesDb>(house, async (services, db) =>
        {
            var booking = await db.Bookings.SingleAsync(b => b.Id == (Id<Booking>)bookingId);
            foreach (var what in (string[])["requested", "denied", "cancelled", "used"]) await services.GetRequiredService<BookingLetters>().Post(booking, what, default);
        });
        await In<EventsDb>(house, async (services, db) =>
        {
            var e = await db.Events.SingleAsync(x => x.Id == (Id<Event>)eventId);
            var registration = await db.Registrations.FirstAsync(r => r.EventId == e.Id);
            foreach (var what in (string[])["promoted", "offered", "lapsed", "cancelled", "calledOff"]) await services.GetRequiredService<RegistrationLetters>().Post(registration, e, what, default);
            await services.GetRequiredService<DeadlineLetters>().Post(new(e.Id, "maaraaika@example.org", "fi", house.Clock.Now), e, house.Clock.Now.AddDays(1), default);
            await services.GetRequiredService<ThanksLetters>().Post(registration, e, "https://example.org/aineistot", default);
            foreach (var what in (string[])["moved", "postponed", "resumed"]) await services.GetRequiredService<EventLetters>().Post(e, what, default);
            foreach (var what in (string[])["published", "sent-back"]) await services.GetRequiredService<ProposalLetters>().Post(e, what, default);
            db.Add(new OutputMove(e.Record(e.WorkshopOn("Kalenteri"), "Yhteinen kalenteri").Id, e.Id, DueLetters.Today, "decided"));
            var trust = new TrustedOrganization(Id<TrustedOrganization>.New(), e.OrganizationIds[0], "Tuttu", house.Clock.Now);
            foreach (var what in (string[])["given", "ended"]) await services.GetRequiredService<TrustLetters>().Post(trust, what, trust.Reason, default);
        });
        await house.Send(new TellOutputMoves(house.Clock.Now));
        await EventExtraLetters.Write(house, eventId);
        await In<ParticipationDb>(house, async (services, db) =>
            await services.GetRequiredService<VolunteerLetters>().Post(await db.Tasks.SingleAsync(), await db.SignUps.SingleAsync(), "called-off", default));
    }

    static async Task In<TDb>(House house, Func<IServiceProvider, TDb, Task> work) where TDb : DbContext
    {
        await using var scope = house.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDb>();
        await work(scope.ServiceProvider, db);
        await db.SaveChangesAsync();
    }
}
