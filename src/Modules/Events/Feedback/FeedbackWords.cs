using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>How feedback's figures are said: never without how many have answered.</summary>
static class FeedbackWords
{
    /// <summary>"8 vastausta, joista 1 varmentamaton".</summary>
    public static string N(Texts t, Say say, EventAnswer.FeedbackFigures told) =>
        told.Unverified is { } some and > 0 ? t["events.feedback.n-unverified", say.Count("events.feedback.answers", told.N), say.Number(some)] : say.Count("events.feedback.answers", told.N);

    /// <summary>"37 % paikalla olleista tai ilmoittautuneista", or that nobody knows.</summary>
    public static string Rate(Texts t, Say say, EventAnswer.FeedbackFigures told) =>
        told.AnswerRate is { } rate ? t["events.feedback.rate", say.Percent(rate)] : t["events.feedback.rate.unknown"];
}
