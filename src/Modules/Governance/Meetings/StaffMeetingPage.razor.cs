using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Yhdessa.Ui;

namespace Yhdessa.Governance;

/// <summary>Those who keep a body's meetings make the agenda, call the meeting, tell who came and publish the notes.</summary>
public sealed partial class StaffMeetingPage
{
    [Parameter] public Guid Id { get; set; }
    [SupplyParameterFromForm(FormName = "change-meeting")] public PlanMeetingPage.MeetingForm Wish { get; set; } = null!;
    [SupplyParameterFromForm(FormName = "add-item")] public ItemForm Item { get; set; } = null!;

    MeetingAnswer meeting = null!;
    MeetingRow row = null!;
    IReadOnlyList<MatterRow> queue = [];

    Id<Meeting> Key => (Id<Meeting>)Id;
    string Address => $"/staff/meetings/{Id}";
    string Name => GovernanceWords.Name(row, Say);
    bool Open => row.State is not MeetingStatus.Held;

    protected override async Task OnInitializedAsync()
    {
        queue = (await Ask(new AgendaQueue { PageSize = 1 })).Items;   // who may not keep meetings stops here
        meeting = await Ask(new OneMeeting(Key));
        row = meeting;
        CurrentUser.MustKeepMeetingsOf(row.BodyId);
        queue = (await Ask(new AgendaQueue { BodyId = row.BodyId, PageSize = 20 })).Items;
        Item ??= new();
        Wish ??= new() { Day = row.Day, Start = Helsinki.Wall(row.Start), End = Helsinki.Wall(row.End), Place = row.Place, Closed = !row.Public, Seen = row.Revision };
    }

    Task Arrange()
    {
        var sent = Http.Request.Form;
        if (Guid.TryParse(sent["off"], out var off)) return Send(null, new DropItem((Id<AgendaItem>)off), Address, T["governance.agenda.taken-off"]);
        var up = Guid.TryParse(sent["up"], out var item);
        return up || Guid.TryParse(sent["down"], out item) ? Send(null, new MoveItem((Id<AgendaItem>)item, up), Address) : Task.CompletedTask;
    }

    Task Add(EditContext form) => Send(form, new AddItem(Key, Item.Title, Item.Text), _ => Address, _ => T["governance.agenda.added"]);

    Task Take() => Guid.TryParse(Http.Request.Form["matter"], out var matter) ? Send(null, new AddItem(Key, MatterId: (Id<Matter>)matter), _ => Address, _ => T["governance.agenda.added"]) : Task.CompletedTask;

    Task Seat()
    {
        var told = from a in meeting.Attendance
                   let presence = Http.Request.Form[$"seat-{a.SeatId}"].FirstOrDefault().As<Presence>()
                   where presence is not null
                   select new SeatPresence((Id<Seat>)a.SeatId, presence.Value);
        return Send(null, new RecordPresence(Key, [.. told]), Address, T["governance.attendance.saved"]);
    }

    Task Call() => Send(null, new CallMeeting(Key), Address, T["governance.meeting.was-called"]);

    Task Hold() => Send(null, new HoldMeeting(Key, int.TryParse(Http.Request.Form["came"], NumberStyles.None, CultureInfo.InvariantCulture, out var came) ? came : null), $"/meetings/{Id}", T["governance.meeting.was-held"]);

    Task Remove() => Send(null, new RemoveMeeting(Key), "/staff/meetings", T["governance.meeting.removed"], new Undo($"{Http.Request.PathBase}/staff/meetings", "take-back-meeting", new Dictionary<string, string> { ["id"] = Id.ToString() }));

    Task Change(EditContext form) => Send(form, new ChangeMeeting(Key, Wish.From, Wish.To, Wish.Place, !Wish.Closed, Wish.Seen), Address, T["governance.meeting.changed"]);

    public sealed class ItemForm
    {
        public string? Title { get; set; }
        public string? Text { get; set; }
    }
}
