using Yhdessa.Events.Materials;

namespace Yhdessa.Events;

/// <summary>How an event went: figures for everybody, people's own words for those who made it.</summary>
[OpenToAll]
sealed record EventReport(string Id) : IQuery<EventReport.Answer>
{
    /// <param name="SignUps">How many people had a place, or were stated to have signed up; absent when it took no sign-ups.</param>
    /// <param name="Came">How many came; absent when nobody counted.</param>
    /// <param name="N">How many answered.</param>
    /// <param name="Mean">Absent while so few have answered that it would tell of them.</param>
    /// <param name="AnswerRate">The answers' share of those who came, otherwise of those signed up, 0–1.</param>
    /// <param name="Stated">Whether a document says so; otherwise it is counted here.</param>
    public sealed record Answer(Guid EventId, Translated Name, string? Start, string? End, int? SignUps, int? Waiting, int? Came, int N, decimal? Mean, decimal? AnswerRate, bool Stated, IReadOnlyList<WorkshopOutputAnswer> WorkshopOutputs)
    {
        public string? Place { get; init; }
        public string? Organizer { get; init; }
        public Programme? Programme { get; init; }

        /// <summary>Its day by the clock.</summary>
        public IReadOnlyList<SessionAnswer> Timetable { get; init; } = [];

        /// <summary>How the feedback was asked, where a document tells it.</summary>
        public string? FeedbackHow { get; init; }

        /// <summary>Material that the workshops' people pointed each other to.</summary>
        public IReadOnlyList<WorkshopTips> Tips { get; init; } = [];
        public IReadOnlyList<MaterialRow> Materials { get; init; } = [];

        /// <summary>The outputs that have no owner, or no date, and of which nothing has become.</summary>
        public IReadOnlyList<Guid> Lacking { get; init; } = [];

        /// <summary>How many of the answers came without the phone's own mark; absent where a document states the count.</summary>
        public int? Unverified { get; init; }

        /// <summary>The parts of the programme that somebody has answered about.</summary>
        public IReadOnlyList<SessionScore> Sessions { get; init; } = [];

        /// <summary>What was best as counted themes: the document's own, or those that staff has found in the answers.</summary>
        public IReadOnlyList<Remark> BestThemes { get; init; } = [];
        public IReadOnlyList<Remark> IdeaThemes { get; init; } = [];

        /// <summary>What was best, in people's own words: for those who make the event or handle its sign-ups, and where a document tells it, for all.</summary>
        public IReadOnlyList<string>? Best { get; init; }
        public IReadOnlyList<string>? Ideas { get; init; }
    }
}

sealed record WorkshopTips(string Workshop, IReadOnlyList<string> Tips);

sealed class EventReportHandler(EventsDb db, ICurrentUser user, ISender sender) : IRequestHandler<EventReport, EventReport.Answer>
{
    const int MostWords = 500;

    public async Task<EventReport.Answer> Handle(EventReport ask, CancellationToken ct)
    {
        var e = await db.Events.AsNoTracking().AsSplitQuery().Include(x => x.Workshops).ThenInclude(w => w.Outputs).ToShow(ask.Id, ct);
        var counts = await db.CountsOf(e.Id, ct);
        var told = EventAnswer.Of(e).With(counts);
        var signUps = (int?)e.Figures.FirstOrDefault(f => f.Kind == Figure.SignUps)?.Value ?? (e.TakesSignUps ? counts.Confirmed : null);
        var outputs = e.Workshops.OrderBy(w => w.Number).SelectMany(w => w.Outputs.OrderBy(o => o.Number).Select(o => WorkshopOutputAnswer.Of(w, o)));
        var ((best, ideas), themes, fates) = (await Words(e, ct), await db.ThemesOf(e, ct), await OutputFates.Of(e.Workshops, sender, ct));
        return new(e.Id, e.Name, told.Start, told.End, signUps, told.Places?.Waiting, e.Attendance, told.Feedback?.N ?? 0, told.Feedback?.Mean, told.Feedback?.AnswerRate, told.Feedback?.Stated ?? false, [.. outputs])
        {
            Place = e.Place,
            Organizer = e.Organizer,
            Programme = e.Programme,
            Timetable = (await sender.Send(new SessionsOf(e.Id.ToString()) { PageSize = Session.MostOfEvent }, ct)).Items,
            FeedbackHow = e.Feedback?.How,
            Tips = [.. e.Workshops.Where(w => w.Tips.Count > 0).OrderBy(w => w.Number).Select(w => new WorkshopTips(w.Topic, w.Tips))],
            Materials = await sender.Send(new MaterialsOfEvent(e.Id), ct),
            Lacking = [.. e.Workshops.OrderBy(w => w.Number).SelectMany(w => w.Outputs.OrderBy(o => o.Number)).Where(fates.IsLacking).Select(o => o.Id.Value)],
            Unverified = told.Feedback?.Unverified,
            BestThemes = themes.Best,
            IdeaThemes = themes.Ideas,
            Sessions = await db.SessionScores(e.Id, ct),
            Best = best,
            Ideas = ideas,
        };
    }

    async Task<(IReadOnlyList<string>? Best, IReadOnlyList<string>? Ideas)> Words(Event e, CancellationToken ct)
    {
        if (e.Feedback is { } said) return ([.. said.Best.Select(r => r.Text)], [.. said.Ideas.Select(r => r.Text)]);
        if (!await ReadsWords(e, ct)) return (null, null);
        var words = await db.Feedback.AsNoTracking().Where(f => f.EventId == e.Id && (f.Best != null || f.Idea != null)).OrderByDescending(f => f.CreatedAt).Take(MostWords).Select(f => new { f.Best, f.Idea }).ToListAsync(ct);
        return ([.. words.Select(w => w.Best).OfType<string>()], [.. words.Select(w => w.Idea).OfType<string>()]);
    }

    /// <summary>Those who make the event; of programs only a key that may handle its sign-ups.</summary>
    async Task<bool> ReadsWords(Event e, CancellationToken ct) =>
        user.IsSystem || (user.KeyId is null ? await user.SeesWhoComes(e.OrganizationIds, e.HostMunicipality, ct) : user.Has(EventsModule.HandleRegistrations) && user.MayHandle(e));
}
