using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Yhdessa.Ui;

namespace Yhdessa.Governance;

/// <summary>The action items' list as the staff's page shows it and as a file gives it.</summary>
static class ActionFile
{
    const int Most = 10_000;
    static readonly string[] sorts = ["due", "title", "openedOn"];

    public static ActionList Asked(IQueryCollection query) => new()
    {
        State = query["state"].FirstOrDefault() switch { "done" => ActionStatus.Done, "dropped" => ActionStatus.Dropped, "all" => null, _ => ActionStatus.Open },
        BodyId = Guid.TryParse(query["body"], out var body) ? body : null,
        Page = Address.PageIn(query["page"]),
        Sort = query["sort"].FirstOrDefault() is { } sort && sorts.Contains(sort.TrimStart('-')) ? new([(sort.TrimStart('-'), sort.StartsWith('-'))]) : null,
    };

    public static IReadOnlyList<ListColumn<ActionRow>> Columns(Texts t, RenderFragment<ActionRow>? link = null, RenderFragment<ActionRow>? state = null) =>
    [
        new(t["governance.action"], r => r.Title, "title", link),
        new(t["governance.body"], r => r.Body),
        new(t["governance.owner"], r => r.Owner),
        new(t["governance.due"], r => r.DueOn, "due"),
        new(t["governance.days-open"], r => r.DaysOpen, Right: true),
        new(t["governance.state"], r => t["governance.action.state." + GovernanceWords.State(r)], Shown: state),
        .. link is null ? [new ListColumn<ActionRow>(t["governance.action.closed-on"], r => r.ClosedOn), new ListColumn<ActionRow>(t["governance.note"], r => r.Note)] : Array.Empty<ListColumn<ActionRow>>(),
    ];

    public static async Task<IResult> Of(string format, HttpContext http, ISender sender, ICurrentUser user, Texts texts, CancellationToken ct)
    {
        if (!user.Has(GovernanceModule.KeepMeetings)) throw user.PersonId is null ? new SignInNeeded() : new Forbidden(GovernanceModule.KeepMeetings);
        return ListFile.Of(texts["governance.actions.title"], format, Columns(texts), await sender.All(Asked(http.Request.Query), ct, Most));
    }
}
