namespace Yhdessa.Events;

/// <summary>Reads the forum's summary: its card, its stated figures and what its workshops came to.</summary>
static class SeasonForum
{
    public static EventCard Card(ForumRow forum, SeasonEvents season) => new(new(Name(forum)), EventKind.Forum, EventType.Forum, EventDate.Clock(forum.Start, forum.End), Helsinki.DateOf(forum.Start).Year)
    {
        Organizer = forum.OrganiserVerbatim,
        Municipality = season.Code(season.House.MunicipalityId),
        Place = forum.VenueVerbatim,
        HouseId = SeasonId.Of(season.House.Id),
        SpaceIds = [.. forum.VenueSpaceIds.Select(SeasonId.Of)],
        SeriesId = forum.SeriesId is { } series ? (Id<EventSeries>)SeasonId.Of(series) : null,
        Programme = new([.. forum.Programme.Select(t => new Topic(t.TopicVerbatim, t.Speakers))], forum.Coffee?.ToUniversalTime(), forum.FormatVerbatim),
        Feedback = forum.Feedback is { } told ? new([.. told.Best.Select(Said)], [.. told.Improvements.Select(Said)]) : null,
        Figures = [.. Figures(forum)],
        Source = new(forum.Source, forum.TitleVerbatim, Certainty: "exact"),
    };

    /// <summary>"Kumppanuusfoorumi 14.4.2026 klo 14-16": the day and the clock have fields of their own.</summary>
    static string Name(ForumRow forum) => forum.TitleVerbatim.Split(' ')[0];

    static Remark Said(ForumRow.RemarkRow row) => new(row.TextVerbatim, row.Mentions);

    /// <summary>The rate alone is computed, from the two numbers stated beside it.</summary>
    static IEnumerable<Figure> Figures(ForumRow forum)
    {
        yield return new(Figure.SignUps, forum.Signups, null, forum.Source, forum.SignupsVerbatim);
        if (forum.Feedback is not { } told) yield break;
        yield return new(Figure.Answers, told.Responses, null, forum.Source, told.TextVerbatim);
        yield return new(Figure.Mean, told.Mean, told.Responses, forum.Source, told.TextVerbatim);
        if (forum.Signups > 0) yield return new(Figure.AnswerRate, Math.Round((decimal)told.Responses / forum.Signups, 3), forum.Signups, forum.Source, null);
    }

    public static IEnumerable<Workshop> Workshops(ForumRow forum) => forum.Workshops.Select((row, i) =>
        new Workshop((Id<Workshop>)SeasonId.Of(row.Id), i + 1, forum.Programme.FirstOrDefault(t => t.Id == row.TopicId)?.TopicVerbatim ?? row.TopicId, row.MaterialTipsVerbatim).With(Outputs(row)));

    static IEnumerable<WorkshopOutput> Outputs(ForumRow.WorkshopRow row) => Said(row).Select((said, i) =>
        new WorkshopOutput((Id<WorkshopOutput>)SeasonId.Of($"{row.Id}/output/{i + 1}"), i + 1, said.Part, said.Heading, said.Text));

    static IEnumerable<(string Part, string? Heading, string Text)> Said(ForumRow.WorkshopRow row) =>
    [
        .. row.Sections.SelectMany(s => s.ItemsVerbatim.Select(text => ("item", (string?)s.HeadingVerbatim, text))),
        .. row.CoreMessageVerbatim.Select(text => ("coreMessage", (string?)null, text)),
        .. row.BiggestChallengeVerbatim is { } challenge ? [("challenge", (string?)null, challenge)] : Array.Empty<(string, string?, string)>(),
        .. row.BiggestNeedVerbatim is { } need ? [("need", (string?)null, need)] : Array.Empty<(string, string?, string)>(),
        .. row.InformationNeeds.SelectMany(n => n.WhatVerbatim.Select(text => ("what", (string?)n.HeadingVerbatim, text))
            .Concat(n.UseVerbatim.Select(text => ("use", (string?)n.HeadingVerbatim, text))).Concat(n.WhyVerbatim.Select(text => ("why", (string?)n.HeadingVerbatim, text)))),
    ];
}
