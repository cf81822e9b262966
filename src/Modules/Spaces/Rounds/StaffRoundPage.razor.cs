using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Http;
using Yhdessa.Ui;

namespace Yhdessa.Spaces.Rounds;

/// <summary>A round from draft to archive: each stage shows what can be done in it.</summary>
public sealed partial class StaffRoundPage
{
    static readonly DayOfWeek[] week = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    [Parameter] public Guid Id { get; set; }
    [SupplyParameterFromForm(FormName = "offer")] public OfferForm Wish { get; set; } = null!;

    RoundRow round = null!;
    RoundDesk.Answer desk = null!;
    IReadOnlyList<Choice> spaces = [];

    Id<SeasonalRound> Round => (Id<SeasonalRound>)Id;
    string Address => $"/staff/rounds/{Id}";
    DateOnly Today => Helsinki.Today(Clock);
    bool IsShared => round.Stage is RoundStage.Proposed or RoundStage.Published or RoundStage.Archived;
    IReadOnlyList<Choice> Weekdays => [.. week.Select(day => new Choice(day.ToString(), Say.Weekday(new DateOnly(2024, 1, 7).AddDays((int)day))))];

    protected override async Task OnInitializedAsync()
    {
        desk = await Ask(new RoundDesk(Round));
        round = await Ask(new RoundDetails(Round));
        spaces = [.. (await Ask(new SpaceList { HouseId = round.HouseId, Bookable = true, PageSize = 200 })).Items.Select(s => new Choice(s.Id.ToString(), s.Name))];
        Wish ??= new() { Weekdays = [.. week.Take(5).Select(d => d.ToString())] };
    }

    IReadOnlyList<ListColumn<DeskSlot>> SlotColumns =>
    [
        new(T["spaces.column.when"], s => RoundWords.Time(s.Slot, Say), Shown: Link), new(T["spaces.column.space"], s => s.Slot.Space), new(T["spaces.rounds.capacity"], s => s.Slot.Capacity, Right: true),
        new(T["spaces.rounds.promised"], s => s.Promised is { } to ? $"{to}: {s.PromisedWhy}" : null),
        new(T["spaces.rounds.holder"], s => IsShared ? s.Holder ?? T["spaces.rounds.slot.free"] : null), new(T["spaces.rounds.ground"], s => s.Ground is { } ground ? T[$"spaces.rounds.ground.{ground}", s.Wish] : null),
        .. round.Stage is RoundStage.Draft ? Array.Empty<ListColumn<DeskSlot>>() : [new ListColumn<DeskSlot>(T["spaces.rounds.wishers"], s => desk.Applications.Count(a => a.Wants(s.Slot)), Right: true)],
    ];

    IReadOnlyList<ListColumn<DeskApplication>> ApplicationColumns =>
    [
        new(T["spaces.column.organization"], a => a.Organization), new(T["spaces.rounds.what"], a => a.Row.Activity), new(T["spaces.rounds.group-size"], a => a.Row.GroupSize, Right: true),
        new(T["spaces.rounds.wishes"], a => a.Row.Wishes.Count, Right: true), new(T["spaces.rounds.hoped"], a => a.Row.Wanted, Right: true), new(T["spaces.rounds.got"], a => IsShared ? desk.Got(a.Row.Id) : null, Right: true),
        new(T["spaces.rounds.more"], a => a.Row.More),
        new(T["spaces.behalf.column"], a => a.Row.OnBehalfAt is { } at ? T["spaces.behalf.mark", Say.Date(at)] : null),
    ];

    Task Offer(EditContext form) => Send(form, new OfferSlots(Round, [.. Wish.Spaces.Select(s => Guid.TryParse(s, out var id) ? id : Guid.Empty)], [.. Wish.Weekdays.Select(d => d.As<DayOfWeek>() ?? DayOfWeek.Monday)],
        Wish.From ?? default, Wish.To ?? default, Wish.Minutes ?? 0), _ => Address, added => T["spaces.rounds.offered", added]);

    Task WithdrawChosen(BulkChoice choice) => Send(null, new WithdrawSlots(Round, choice.Chosen), Address, T["spaces.rounds.saved"]);

    Task Open() => Send(null, new OpenRound(Round, round.Revision), Address, T["spaces.rounds.opened"]);

    Task Remove() => Send(null, new RemoveRound(Round), "/staff/rounds", T["spaces.rounds.removed"], new Undo($"{Http.Request.PathBase}/staff/rounds", "take-back", new Dictionary<string, string> { ["id"] = Id.ToString() }));

    Task Allocate() => Send(null, new AllocateRound(Round, Http.Request.Form["startOver"] == "true"), Address, T["spaces.rounds.allocated"]);

    Task Publish() => Send(null, new PublishRound(Round, DateOnly.TryParseExact(Http.Request.Form["appealsUntil"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : default, round.Revision), Address, T["spaces.rounds.published"]);

    Task Archive() => Send(null, new ArchiveRound(Round, Http.Request.Form["comment"].FirstOrDefault()), Address, T["spaces.rounds.archived"]);

    Task Answer(DeskApplication application) => Send(null, new AnswerAppeal((Id<SeasonalApplication>)application.Row.Id, Http.Request.Form["accepted"] == "true", Http.Request.Form["answer"].FirstOrDefault() ?? ""), Address, T["spaces.rounds.answered"]);

    public sealed class OfferForm
    {
        public List<string> Spaces { get; set; } = [];
        public List<string> Weekdays { get; set; } = [];
        public TimeOnly? From { get; set; } = new(16, 0);
        public TimeOnly? To { get; set; } = new(20, 0);
        public int? Minutes { get; set; } = 120;
    }
}
