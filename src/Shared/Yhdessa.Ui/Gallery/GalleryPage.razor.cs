using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace Yhdessa.Ui;

/// <summary>Every part of the kit on one page, for those who build pages and for the tests that look at all of it.</summary>
public sealed partial class GalleryPage
{
    [SupplyParameterFromForm(FormName = "gallery")] Form Wish { get; set; } = null!;

    static readonly string[] answers = ["yes", "taken", "missing", "stale", "sign-in"];

    DateOnly Today => Helsinki.Today(Clock);

    protected override void OnInitialized() => Wish ??= new() { Day = Today, Time = new(12, 0), People = 10 };

    Task Try(EditContext form) => Send(form, new TryParts(Wish.Title, Wish.People, Wish.Email, Wish.Text.Value, Wish.Answer), _ => "/staff/look", name => T["ui.gallery.done", name]);
    void Confirmed() => Go("/staff/look", T["ui.gallery.confirmed"], new("/staff/look", "gallery-confirm"));
    void Act(BulkChoice choice) => Go("/staff/look", T["ui.gallery.chosen", choice.Act, choice.Chosen.Count]);

    static IReadOnlyList<Choice> Kinds => [new("a", "Ä"), new("b", "Ö"), new("c", "Å")];
    IReadOnlyList<Choice> Answers => [.. answers.Select(a => new Choice(a, T[$"ui.gallery.answer.{a}"]))];
    IReadOnlyList<Facet> Filters => [new("kind", T["ui.gallery.kind"], [new("a", "Ä", 19), new("b", "Ö", 5)])];

    IReadOnlyList<Thing> Things => [new(new(1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]), T["ui.gallery.sample"], Today, 12_300), new(new(2, 0, 0, [0, 0, 0, 0, 0, 0, 0, 2]), "=1+1", Today.AddDays(-3), 4)];
    IReadOnlyList<ListColumn<Thing>> Columns => [new(T["ui.gallery.name"], t => t.Name, "name"), new(T["ui.gallery.day"], t => t.Day, "day"), new(T["ui.gallery.people"], t => t.People, Right: true)];

    IReadOnlyList<CalendarColumn> Days =>
    [
        .. Enumerable.Range(0, 7).Select(i => Helsinki.Monday(Today).AddDays(i)).Select(day => new CalendarColumn(day, Say.DayShort(day),
        [
            new(At(day, 8), At(day, 11), SlotKind.Free, "", Here(("start", $"{day:yyyy-MM-dd}T08:00"))),
            new(At(day, 11), At(day, 13.25), SlotKind.Taken, T["ui.gallery.sample"]),
            new(At(day, 13.25), At(day, 13.75), SlotKind.Shut, ""),
            new(At(day, 13.75), At(day, 16), SlotKind.Mine, T["ui.gallery.sample"], "my"),
            new(At(day, 16), At(day, 20), SlotKind.Free, "", Here(("start", $"{day:yyyy-MM-dd}T16:00"))),
        ], Current: day == Today, DragTo: Here())),
    ];

    static DateTimeOffset At(DateOnly day, double hour) => Helsinki.At(day, TimeOnly.FromTimeSpan(TimeSpan.FromHours(hour)));

    public sealed record Thing(Guid Id, string Name, DateOnly Day, int People);

    public sealed class Form
    {
        public string? Title { get; set; }
        public int? People { get; set; }
        public DateOnly? Day { get; set; }
        public TimeOnly? Time { get; set; }
        public string? Email { get; set; }
        public string? Kind { get; set; }
        public string Answer { get; set; } = "yes";
        public List<string> Many { get; set; } = [];
        public TranslatedText Text { get; set; } = new();
        public bool Tick { get; set; }
    }
}
