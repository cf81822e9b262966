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
        Programme = new([.. forum.Programme.Select(t => TopicOf(forum, t))], forum.FormatVerbatim) { OnShow = ForumRest.Of(forum)?.OnShow, Makers = ForumRest.Of(forum)?.Makers ?? [] },
        Feedback = forum.Feedback is { } told ? new([.. told.Best.Select(Said)], [.. told.Improvements.Select(Said)]) { How = ForumRest.Of(forum)?.FeedbackHow } : null,
        Figures = [.. Figures(forum)],
        Source = new(forum.Source, forum.TitleVerbatim, Certainty: "exact"),
    };

    /// <summary>"Kumppanuusfoorumi 14.4.2026 klo 14-16": the day and the clock have fields of their own.</summary>
    static string Name(ForumRow forum) => forum.TitleVerbatim.Split(' ')[0];

    static Topic TopicOf(ForumRow forum, ForumRow.TopicRow told)
    {
        var rest = forum.Workshops.FirstOrDefault(w => w.TopicId == told.Id) is { } workshop ? ForumRest.Of(forum)?.Workshop(workshop.Id) : null;
        return new(told.TopicVerbatim, told.Speakers) { Asked = rest?.Asked, Because = rest?.Because };
    }

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
        new Workshop((Id<Workshop>)SeasonId.Of(row.Id), i + 1, forum.Programme.FirstOrDefault(t => t.Id == row.TopicId)?.TopicVerbatim ?? row.TopicId, ForumRest.Of(forum)?.Workshop(row.Id)?.Tips ?? row.MaterialTipsVerbatim).With(Outputs(row, ForumRest.Of(forum)?.Workshop(row.Id))));

    /// <summary>Each is known by its place in the season file; what the file left out has ids of its own, so that no owner moves to another's words.</summary>
    static IEnumerable<WorkshopOutput> Outputs(ForumRow.WorkshopRow row, ForumRest.WorkshopRest? rest)
    {
        var told = Said(row).Select((said, i) => (Id: $"{row.Id}/output/{i + 1}", said.Part, said.Heading, said.Text)).ToList();
        foreach (var need in row.InformationNeeds)
            if (rest?.Before?.GetValueOrDefault(need.Id) is { } before)
                told.InsertRange(told.FindIndex(o => o.Heading == need.HeadingVerbatim), before.Select((text, i) => ($"{row.Id}/{need.Id}/{i + 1}", "item", (string?)need.HeadingVerbatim, text)));
        return told.Select((o, i) => new WorkshopOutput((Id<WorkshopOutput>)SeasonId.Of(o.Id), i + 1, o.Part, o.Heading, o.Text));
    }

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
