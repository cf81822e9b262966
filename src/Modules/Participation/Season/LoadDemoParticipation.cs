using Yhdessa.Contracts.Governance;
using Yhdessa.Participation.Initiatives;
using Yhdessa.Participation.Newsletters;
using Yhdessa.Participation.Surveys;
using Yhdessa.Participation.Volunteering;

namespace Yhdessa.Participation.Season;

/// <summary>A sent letter, a draft, a survey with seven answers, a task with two of five places, an initiative that waits for a look, one that waits for its body and one that was decided on. All marked, all made up.</summary>
[Requires(ParticipationModule.Keep)]
sealed record LoadDemoParticipation(DateTimeOffset Now) : ICommand<JobReport>;

sealed class LoadDemoParticipationHandler(ParticipationDb db, ISender sender, Texts texts) : IRequestHandler<LoadDemoParticipation, JobReport>
{
    public const string Mark = "esimerkki";

    /// <summary>What Governance's made-up matters come from.</summary>
    static readonly Guid queued = SeasonId.Of("esimerkki-aloite-jonossa"), decided = SeasonId.Of("esimerkki-aloite-ratkaistu");

    public async Task<JobReport> Handle(LoadDemoParticipation wish, CancellationToken ct)
    {
        if (await db.Tasks.AnyAsync(t => t.Mark == Mark, ct) || await db.Surveys.AnyAsync(s => s.Mark == Mark, ct)) return new(0, "demo participation");
        var matters = await sender.Send(new MatterStates([queued, decided]), ct);
        return new(Letters(wish.Now) + ASurvey(wish.Now) + ATask(wish.Now) + Initiatives(matters, wish.Now), "demo participation");
    }

    int Letters(DateTimeOffset now)
    {
        var sent = AnIssue("sent");
        sent.Schedule(now.AddDays(-6));
        sent.Sending(null, 0, isLast: true, now.AddDays(-6));
        db.Issues.AddRange(sent, AnIssue("draft"));
        return 2;
    }

    Issue AnIssue(string which)
    {
        var issue = new Issue(Id<Issue>.New(), NewsletterList.Weekly, null) { Mark = Mark };
        issue.Write(In($"participation.demo.letter.{which}"), In("participation.demo.letter.lead"));
        issue.Collect(Texts.Languages.ToDictionary(l => l, l => new IssueBody([new(texts.In(l, "participation.demo.letter.line"), null, null, "events")], [], [])));
        return issue;
    }

    int ASurvey(DateTimeOffset now)
    {
        var options = (Translated[])[new("Järjestö", "Organisation", "Organization"), new("Asukas", "Invånare", "Resident")];
        var survey = new Survey(Id<Survey>.New(), "esimerkkikysely", now.AddDays(-7), now.AddDays(14)) { Mark = Mark }.Ask(In("participation.demo.survey"), In("participation.demo.survey.lead"),
        [
            new("q1", QuestionKind.Scale, In("participation.demo.survey.q1"), []),
            new("q2", QuestionKind.Choice, In("participation.demo.survey.q2"), options, Groups: true),
            new("q3", QuestionKind.Text, In("participation.demo.survey.q3"), []),
        ]);
        db.Surveys.Add(survey);
        foreach (var (i, score) in ((string[])["5", "4", "4", "3", "5", "4", "2"]).Index())
            db.Responses.Add(survey.Answer(new Dictionary<string, string> { ["q1"] = score, ["q2"] = Question.NameOf(options[i % 3 == 0 ? 1 : 0]), ["q3"] = i == 0 ? "Lisää yhteisiä kahvihetkiä." : "" }, now.AddDays(-i % 6)));
        return 8;
    }

    int ATask(DateTimeOffset now)
    {
        var day = Helsinki.DateOf(now).AddDays(9);
        var task = VolunteerTask.Of(new("Kahvinkeitto järjestöillassa", "Keitetään kahvit, katetaan pöydät ja jutellaan vieraiden kanssa. Aiempaa kokemusta ei tarvita.", null, "398", "Fellmannia", Helsinki.At(day, new(16, 30)).ToUniversalTime(), Helsinki.At(day, new(20, 0)).ToUniversalTime(), 5), Mark);
        db.Tasks.Add(task);
        for (var place = 1; place <= 2; place++) db.SignUps.Add(new(Id<VolunteerSignUp>.New(), task.Id, place, $"Talkoolainen {place}", $"talkoolainen{place}@example.org", "fi"));
        return 3;
    }

    /// <summary>The made-up matters of a body's queue and meeting come from these, so they are published without telling it; without such matters there is no body to propose to.</summary>
    int Initiatives(IReadOnlyDictionary<Guid, MatterState> matters, DateTimeOffset now)
    {
        if (matters.Count == 0) return 0;
        var body = matters.Values.First().BodyId;
        db.Initiatives.Add(new(Id<Initiative>.New(), "Lainattavia pelejä ryhmille", "Järjestöt voisivat lainata lauta- ja pihapelejä kerhoihinsa yhdestä paikasta.", body, "398") { Mark = Mark });
        Shown(queued, "Yhteinen kalenteri talkoille", "Kaikki talkoot samaan kalenteriin, niin auttajat löytävät ne.", -12);
        Shown(decided, "Vapaaehtoisten kiitosilta", "Kiitetään vapaaehtoisia kerran vuodessa yhteisellä illalla.", -45);
        return 3;

        void Shown(Guid id, string title, string text, int days) => db.Initiatives.Add(new((Id<Initiative>)id, title, text, body, null) { Mark = Mark }).Entity.Show(now.AddDays(days));
    }

    Translated In(string key) => new(texts.In("fi", key), texts.In("sv", key), texts.In("en", key));
}

/// <summary>Takes what was made up away again, and the season's stated figures; what a real person has signed up for stays.</summary>
[Requires(ParticipationModule.Keep)]
sealed record RemoveDemoParticipation : ICommand<JobReport>;

sealed class RemoveDemoParticipationHandler(ParticipationDb db) : IRequestHandler<RemoveDemoParticipation, JobReport>
{
    const string mark = LoadDemoParticipationHandler.Mark;

    public async Task<JobReport> Handle(RemoveDemoParticipation wish, CancellationToken ct)
    {
        var tasks = await db.Tasks.Where(t => t.Mark == mark).ToListAsync(ct);
        var real = await db.SignUps.Where(s => s.Email == null || !s.Email.StartsWith("talkoolainen")).Select(s => s.TaskId).Distinct().ToListAsync(ct);
        var kept = tasks.Where(t => real.Contains(t.Id)).ToList();
        var surveys = await db.Surveys.Where(s => s.Mark == mark).ToListAsync(ct);
        var (issues, initiatives, stated) = (await db.Issues.Where(i => i.Mark == mark).ToListAsync(ct), await db.Initiatives.Where(i => i.Mark == mark).ToListAsync(ct), await db.StatedFacts.ToListAsync(ct));
        db.RemoveRange(tasks.Except(kept));
        db.RemoveRange(surveys);
        db.RemoveRange(issues);
        db.RemoveRange(initiatives);
        db.RemoveRange(stated);
        return new(tasks.Count - kept.Count + surveys.Count + issues.Count + initiatives.Count + stated.Count, "demo participation" + (kept.Count == 0 ? "" : $" (kept, because somebody has signed up: {string.Join(", ", kept.Select(t => t.Title))})"));
    }
}
