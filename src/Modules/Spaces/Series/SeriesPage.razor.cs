using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Yhdessa.Contracts.Directory;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Ui;

namespace Yhdessa.Spaces.Series;

/// <summary>A series with all its dates, for its booker and for who handles bookings: what became of each, and what can be done to one, some or all.</summary>
public sealed partial class SeriesPage
{
    [Parameter] public Guid Id { get; set; }
    [SupplyParameterFromForm(FormName = "change-series")] public Form Wish { get; set; } = null!;

    SeriesRow series = null!;
    string? organization;
    IReadOnlyList<Choice> rooms = [];
    IReadOnlyList<string> hindered = [];
    readonly List<string> failed = [];
    bool changing;

    Id<BookingSeries> Own => (Id<BookingSeries>)Id;
    bool Handles => CurrentUser.Has(SpacesModule.Handle);
    string Rhythm => SeriesWords.Rhythm(series.Recurrence, series.First, series.StartTime, series.EndTime, Say);
    int Booked => series.Occurrences.Count(o => o.Status is SeriesDateStatus.Confirmed or SeriesDateStatus.RequiresHandling);
    int Waiting => series.Occurrences.Count(o => o.Status is SeriesDateStatus.RequiresHandling && o.End > Clock.GetUtcNow());
    int Missed => series.Occurrences.Count(o => o.Status is SeriesDateStatus.Missed);
    bool CanRetry => series.Occurrences.Any(o => o is { Status: SeriesDateStatus.Missed, Reason: not "chosen" } && o.Start > Clock.GetUtcNow());
    IReadOnlyList<SeriesDateRow> Ahead => [.. series.Occurrences.Where(o => o.Status is SeriesDateStatus.Confirmed or SeriesDateStatus.RequiresHandling).Where(o => o.Start > Clock.GetUtcNow())];
    IReadOnlyList<Choice> Days => [.. Ahead.Select(o => new Choice($"{o.Date:yyyy-MM-dd}", Say.Range(o.Start, o.End)))];
    IReadOnlyList<Choice> Scopes => [new("This", T["spaces.series.scope.this"]), new("Following", T["spaces.series.scope.following"]), new("All", T["spaces.series.scope.all"])];

    protected override async Task OnInitializedAsync()
    {
        series = await Ask(new SeriesDetails(Own));
        if (series.OrganizationId is { } id) organization = (await Ask(new OrganizationFacts([id]))).GetValueOrDefault(id)?.Name;
        rooms = [.. (await Ask(new SpaceList { PageSize = SpaceList.MostOnPage })).Items.Where(s => s.Bookable).Select(s => new Choice(s.Id.ToString(), $"{s.Name}, {s.House}"))];
        Wish ??= new() { Date = Http.Request.Query["date"].FirstOrDefault() };
    }

    IReadOnlyList<ListColumn<SeriesDateRow>> Columns =>
    [
        new(T["spaces.column.when"], o => Say.Range(o.Start, o.End), Shown: When),
        new(T["spaces.column.space"], o => o.SpaceId == series.SpaceId ? null : o.Space),
        new(T["spaces.column.status"], Status, Shown: State),
        new(T["spaces.series.column.why"], Why),
    ];

    static string Key(SeriesDateStatus status) => status switch { SeriesDateStatus.RequiresHandling => "spaces.status.requiresHandling", SeriesDateStatus.Confirmed => "spaces.status.confirmed", SeriesDateStatus.Denied => "spaces.status.denied", SeriesDateStatus.Cancelled => "spaces.status.cancelled", SeriesDateStatus.NoShow => "spaces.status.noShow", _ => "spaces.series.status.missed" };

    string Status(SeriesDateRow date) => T[Key(date.Status)];

    string? Why(SeriesDateRow date) => date is { Status: SeriesDateStatus.Missed, Reason: { } reason } ? SeriesWords.Reason(reason, T, Language) : date.Reason;

    Task Approve() => Send(null, new ApproveSeries(Own), $"/my/series/{Id}", T["spaces.series.approved", Waiting]);

    Task Deny() => Send(null, new DenySeries(Own, Sent("reason") ?? ""), $"/my/series/{Id}", T["spaces.series.denied", Waiting]);

    Task Retry() => Tried(null, new RetrySeries(Own), T["spaces.series.retried"]);

    Task Restore() => Tried(null, new RestoreSeries(Own, Guid.TryParse(Sent("act"), out var act) ? act : null), T["spaces.series.restored"]);

    Task Cancel() => Send(null, new CancelSeries(Own, Sent("scope").As<SeriesScope>() ?? SeriesScope.This, Day(Sent("date")), Sent("reason")), _ => $"/my/series/{Id}", _ => T["spaces.series.cancelled"],
        act => new Undo($"{Http.Request.PathBase}/my/series/{Id}", "restore-series", new Dictionary<string, string> { ["act"] = act.ToString() }));

    /// <summary>Some dates only, each on its own: the rest go on waiting.</summary>
    async Task Decide(BulkChoice choice)
    {
        foreach (var id in choice.Chosen)
        {
            IBaseRequest message = choice.Act == "deny" ? new DenyBooking((Id<Booking>)id, Sent("reason") ?? "") : new ApproveBooking((Id<Booking>)id);
            if (!await Try(null, () => Sender.Send((object)message, Http.RequestAborted))) failed.AddRange(Problems.Except(failed));
        }
        if (choice.Chosen.Count == 0) failed.Add(T["spaces.inbox.choose"]);
        else if (failed.Count == 0) Go($"/my/series/{Id}", T[choice.Act == "deny" ? "spaces.inbox.denied" : "spaces.inbox.approved", choice.Chosen.Count]);
        else series = await Ask(new SeriesDetails(Own));
    }

    Task Change(EditContext form)
    {
        changing = true;
        return Tried(form, new ChangeSeries(Own, Wish.Scope.As<SeriesScope>() ?? SeriesScope.This, Day(Wish.Date), Wish.NewDate, Wish.StartTime, Wish.EndTime, Guid.TryParse(Wish.SpaceId, out var room) ? (Id<Space>)room : null,
        Wish.Title.Told(), null, Wish.Attendees, null, Wish.Keep ? OnConflict.Skip : OnConflict.Fail), T["spaces.series.changed"]);
    }

    /// <summary>A refusal tells every date that stands in the way, not the first alone.</summary>
    async Task Tried(EditContext? form, IBaseRequest message, string done)
    {
        await Send(form, message, $"/my/series/{Id}", done);
        hindered = [.. (Refused?.Extensions.GetValueOrDefault("occurrences") as IReadOnlyList<DatePreview> ?? []).Where(d => !d.IsFree).Select(d => $"{Say.Range(d.Start, d.End)}: {SeriesWords.Reason(d.Reason!, T, Language)}")];
    }

    static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    string? Sent(string name) => Http.Request.Form[name].FirstOrDefault().Told();

    public sealed class Form
    {
        public string? Scope { get; set; } = "All";
        public string? Date { get; set; }
        public DateOnly? NewDate { get; set; }
        public TimeOnly? StartTime { get; set; }
        public TimeOnly? EndTime { get; set; }
        public string? SpaceId { get; set; }
        public string? Title { get; set; }
        public int? Attendees { get; set; }
        public bool Keep { get; set; }
    }
}
