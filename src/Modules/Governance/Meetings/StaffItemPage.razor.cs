using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Yhdessa.Ui;

namespace Yhdessa.Governance;

/// <summary>One § for those who keep the meeting: its words and notes, its decision, and corrections once it is published.</summary>
public sealed partial class StaffItemPage
{
    [Parameter] public Guid Id { get; set; }
    [SupplyParameterFromForm(FormName = "write-item")] public ItemForm Wish { get; set; } = null!;
    [SupplyParameterFromForm(FormName = "decide-item")] public DecideForm Verdict { get; set; } = null!;
    [SupplyParameterFromForm(FormName = "correct-item")] public CorrectForm Mend { get; set; } = null!;

    ItemAnswer item = null!;
    MeetingRow row = null!;
    ActionRow? action;
    IReadOnlyList<(string, string?, string?)>? staleWords;
    IReadOnlyList<Choice> kinds = [];

    Id<AgendaItem> Key => (Id<AgendaItem>)Id;
    string Address => $"/staff/agenda-items/{Id}";
    string Heading => $"§ {item.Number} {item.Title}";

    protected override async Task OnInitializedAsync()
    {
        await Ask(new MyBodies());   // who may not keep meetings stops here
        item = await Ask(new OneItem(Key));
        row = await Ask(new OneMeeting((Id<Meeting>)item.MeetingId));
        CurrentUser.MustKeepMeetingsOf(row.BodyId);
        action = item.Decision is { } made ? (await Ask(new ActionsOfMeeting((Id<Meeting>)row.Id))).FirstOrDefault(a => a.DecisionId == made.Id) : null;
        kinds = [new("decided", T["governance.decision.kind.decided"]), new("takenNoteOf", T["governance.decision.kind.takenNoteOf"])];
        Wish ??= new() { Title = item.Title, Text = item.Text, Notes = item.Notes, Seen = item.Revision };
        Verdict ??= new() { Seen = item.Revision, Text = item.Text };
        Mend ??= new() { Title = item.Title, Notes = item.Notes, Decision = item.Decision?.Text, Seen = item.Revision };
    }

    async Task Write(EditContext form)
    {
        await Send(form, new WriteItem(Key, Wish.Title ?? "", Wish.Text, Wish.Notes, Wish.Seen), Address, T["governance.item.saved"]);
        if (!IsStale) return;
        Wish.Seen = item.Revision;
        staleWords = [(T["governance.heading"], item.Title, Wish.Title), (T["governance.proposal"], item.Text, Wish.Text), (T["governance.notes"], item.Notes, Wish.Notes)];
    }

    Task Decide(EditContext form) => Send(form, new DecideItem(Key, Verdict.Text ?? "", Verdict.Kind == "takenNoteOf" ? DecisionKind.TakenNoteOf : DecisionKind.Decided, Verdict.Owner, null, Verdict.Email, Verdict.DueOn, Verdict.Seen), _ => $"/staff/meetings/{row.Id}", _ => T["governance.decided"]);

    Task Correct(EditContext form) => Send(form, new CorrectItem(Key, Mend.Title ?? "", Mend.Notes, Mend.Reason ?? "", Mend.Decision, Mend.Seen), $"/meetings/{row.Id}", T["governance.corrected"]);

    protected override string? FieldFor(string path) => path.Equals("ownerEmail", StringComparison.OrdinalIgnoreCase) ? "Email" : null;

    public sealed class ItemForm
    {
        public string? Title { get; set; }
        public string? Text { get; set; }
        public string? Notes { get; set; }
        public int? Seen { get; set; }
    }

    public sealed class DecideForm
    {
        public string? Kind { get; set; } = "decided";
        public string? Text { get; set; }
        public string? Owner { get; set; }
        public string? Email { get; set; }
        public DateOnly? DueOn { get; set; }
        public int? Seen { get; set; }
    }

    public sealed class CorrectForm
    {
        public string? Title { get; set; }
        public string? Notes { get; set; }
        public string? Decision { get; set; }
        public string? Reason { get; set; }
        public int? Seen { get; set; }
    }
}
