using Yhdessa.Contracts.Directory;
using Yhdessa.Contracts.Governance;
using Yhdessa.Contracts.Spaces;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>What the form lets choose from: places, spaces, series, bodies, and the organizations the writer may name.</summary>
[Requires(EventsModule.Tell)]
sealed record EventChoices(IReadOnlyList<Guid> Chosen) : IQuery<EventChoices.Answer>
{
    /// <param name="Towns">Municipalities with their former ones.</param>
    /// <param name="Spaces">Of our own houses.</param>
    public sealed record Answer(IReadOnlyList<Municipality> Towns, IReadOnlyList<SpaceNow> Spaces, IReadOnlyList<(Guid Id, Translated Name)> Series, IReadOnlyList<OrganizationFact> Organizations, IReadOnlyList<BodyFact> Bodies)
    {
        public IReadOnlyList<Choice> TargetGroups { get; init; } = [];
        public IReadOnlyList<Choice> Languages { get; init; } = [];

        /// <summary>Campaigns that an event can be a part of.</summary>
        public IReadOnlyList<Choice> Umbrellas { get; init; } = [];

        /// <summary>The whole that a former municipality belongs to.</summary>
        public IReadOnlyDictionary<string, string> Wholes => Towns.SelectMany(t => t.Subareas.Select(s => (s.Code, t))).ToDictionary(s => s.Code, s => s.t.Code);
    }
}

sealed class EventChoicesHandler(EventsDb db, ISender sender, ICurrentUser user) : IRequestHandler<EventChoices, EventChoices.Answer>
{
    public async Task<EventChoices.Answer> Handle(EventChoices ask, CancellationToken ct)
    {
        var series = await db.Series.AsNoTracking().OrderBy(s => s.Slug).Take(200).ToListAsync(ct);
        IReadOnlyList<OrganizationFact> own = user.PersonId is { } person ? await sender.Send(new OrganizationsOf(person), ct) : [];
        var more = ask.Chosen.Except(own.Select(o => o.Id)).ToList();
        var named = more.Count == 0 ? [] : (await sender.Send(new OrganizationFacts(more), ct)).Values.ToList();
        return new(await sender.Send(new Municipalities(), ct), await sender.Send(new FreeNow(), ct), [.. series.Select(s => (s.Id.Value, s.Name))], [.. own, .. named], [.. (await sender.Send(new BodyFacts(), ct)).Values])
        {
            TargetGroups = await Listed("target-groups", ct),
            Languages = await Listed("languages", ct),
            Umbrellas = await db.Umbrellas(ct),
        };
    }

    async Task<IReadOnlyList<Choice>> Listed(string list, CancellationToken ct) =>
        [.. (await sender.Send(new ClassificationWords(list, Texts.Language), ct)).Select(w => new Choice(w.Code, w.Words))];
}

/// <summary>The form's choices in words.</summary>
static class EventChoiceWords
{
    public static IReadOnlyList<Choice> Towns(this EventChoices.Answer all, string language) =>
        [.. all.Towns.SelectMany(m => m.Subareas.Select(s => new Choice(s.Code, "– " + s.Name)).Prepend(new(m.Code, language == "sv" ? m.Sv : m.Fi)))];

    /// <summary>Whole municipalities: a former one organizes nothing.</summary>
    public static IReadOnlyList<Choice> Hosts(this EventChoices.Answer all, string language) => [.. all.Towns.Select(m => new Choice(m.Code, language == "sv" ? m.Sv : m.Fi))];

    public static IReadOnlyList<Choice> SpaceChoices(this EventChoices.Answer all) => [.. all.Spaces.Select(s => new Choice(s.SpaceId.ToString(), $"{s.Name}, {s.House}"))];
    public static IReadOnlyList<Choice> SeriesChoices(this EventChoices.Answer all) => [.. all.Series.Select(s => new Choice(s.Id.ToString(), s.Name.ToString()))];
    public static IReadOnlyList<Choice> BodyChoices(this EventChoices.Answer all) => [.. all.Bodies.Select(b => new Choice(b.Id.ToString(), b.Name))];
    public static IReadOnlyList<Choice> OrganizationChoices(this EventChoices.Answer all) => [.. all.Organizations.DistinctBy(o => o.Id).Select(o => new Choice(o.Id.ToString(), o.Name))];

    public static IReadOnlyList<Choice> Of<T>(Texts t, string key) where T : struct, Enum => [.. Enum.GetValues<T>().Select(v => new Choice(v.Code(), t[key + v.Code()]))];
}
