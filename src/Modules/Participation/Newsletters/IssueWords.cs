using Yhdessa.Ui;

namespace Yhdessa.Participation.Newsletters;

static class IssueWords
{
    public static string State(Texts t, IssueState state) => t[$"participation.issue.state.{state}"];

    public static string Color(IssueState state) => state switch { IssueState.Sent => "ok", IssueState.Scheduled => "info", IssueState.Paused => "warn", _ => "off" };

    public static string When(Texts t, Say say, IssueState state, DateTimeOffset? sendAt, DateTimeOffset? sentAt, int recipients) => (state, sendAt, sentAt) switch
    {
        (IssueState.Sent, _, { } sent) => t["participation.issue.sent", say.Moment(sent), say.Number(recipients)],
        (IssueState.Scheduled, { } at, _) => t["participation.issue.scheduled", say.Moment(at)],
        (IssueState.Paused, _, _) => t["participation.issue.paused"],
        _ => t["participation.issue.draft"],
    };
}
