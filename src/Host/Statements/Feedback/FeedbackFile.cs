using Yhdessa.Ui;

namespace Yhdessa.Host.Statements.Feedback;

/// <summary>The whole queue, waiting and done, as a file for the staff.</summary>
static class FeedbackFile
{
    const int Everything = 100_000;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/staff/feedback.{format:regex(^(csv|xlsx)$)}", Download).ExcludeFromDescription();

    static async Task<IResult> Download(string format, ISender sender, Texts t, CancellationToken ct)
    {
        var waiting = await sender.Send(new FeedbackQueue(Done: false, 1, Everything), ct);
        var done = await sender.Send(new FeedbackQueue(Done: true, 1, Everything), ct);
        return ListFile.Of(t["feedback.staff.title"], format, Columns(t), waiting.Rows.Concat(done.Rows));
    }

    static ListColumn<FeedbackQueue.Row>[] Columns(Texts t) =>
    [
        new(t["feedback.column.topic"], f => t[f.Topic is FeedbackTopic.Accessibility ? "feedback.topic.accessibility" : "feedback.topic.service"]),
        new(t["feedback.column.text"], f => f.Text),
        new(t["feedback.column.email"], f => f.Email),
        new(t["feedback.column.language"], f => f.Language),
        new(t["feedback.column.received"], f => f.ReceivedAt),
        new(t["feedback.column.due"], f => f.DueOn),
        new(t["feedback.column.done"], f => f.DoneAt),
        new(t["feedback.column.answer"], f => f.Reply),
    ];
}
