using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Yhdessa.Ui;

namespace Yhdessa.Spaces.Advice;

/// <summary>A desk: what it is, and its free times.</summary>
public sealed partial class WriteDeskPage
{
    [Parameter] public Guid? Id { get; set; }
    [SupplyParameterFromForm(FormName = "write-desk")] public DeskForm Wish { get; set; } = null!;
    [SupplyParameterFromForm(FormName = "offer-times")] public HoursForm Hours { get; set; } = null!;

    AdviceDesks.Row? desk;
    AdviceWords words = null!;
    Listed<AdviceTimeRow> times = null!;
    IReadOnlyList<Choice> spaces = [];
    EditContext? form;

    Id<AdviceDesk> Desk => (Id<AdviceDesk>)(Id ?? Guid.Empty);
    string Address => $"/staff/advice/desks/{Id}";
    string Heading => desk?.Name ?? T["spaces.advice.desk.make"];
    IReadOnlyList<Choice> Weeks => [new("1", T["spaces.showcases.weeks.1"]), new("2", T["spaces.showcases.weeks.2"]), new("4", T["spaces.showcases.weeks.4"])];
    IReadOnlyList<ListColumn<AdviceTimeRow>> Columns => [new(T["spaces.column.when"], t => Say.Range(t.Start, t.End))];

    protected override async Task OnInitializedAsync()
    {
        var desks = await Ask(new AdviceDesks(Closed: true));
        desk = Id is { } id ? desks.FirstOrDefault(d => d.Id == id) ?? throw new NotFound("advice-desk") : null;
        words = await AdviceWords.Of(T, Language, Sender, Http.RequestAborted);
        spaces = [.. (await Ask(new SpaceList { PageSize = 200 })).Items.Select(s => new Choice(s.Id.ToString(), $"{s.Name}, {s.House}"))];
        if (desk is not null) times = await Ask(new AdviceTimes { DeskId = desk.Id, PageSize = 100, Page = PageAsked });
        Wish ??= desk is null ? new() : DeskForm.Of(desk);
        Hours ??= new();
    }

    Task Write(EditContext written)
    {
        form = written;
        return desk is null
            ? Send(written, Wish.Fill(new MakeAdviceDesk { Name = "", Topics = [], Municipality = "" }), id => $"/staff/advice/desks/{id}", _ => T["spaces.advice.desk.made"])
            : Send(written, Wish.Fill(new ChangeAdviceDesk { Name = "", Topics = [], Municipality = "", Id = Desk, Seen = Wish.Seen }), Address, T["spaces.advice.desk.saved"]);
    }

    Task Offer(EditContext offered)
    {
        form = offered;
        return Send(offered, new OfferAdviceTimes(Desk, Hours.Recurrence, Hours.First ?? default, Hours.From ?? default, Hours.To ?? default, Hours.Minutes ?? 0, Hours.Days), _ => Address, made => T["spaces.advice.offered", made]);
    }

    Task Withdraw(BulkChoice choice) => Send(null, new WithdrawAdviceTimes(Desk, choice.Chosen), Address, T["spaces.advice.withdrawn"]);

    Task Close() => Send(null, new CloseAdviceDesk(Desk), "/staff/advice", T["spaces.advice.desk.closed.note"], new Undo($"{Http.Request.PathBase}/staff/advice", "reopen-desk", new Dictionary<string, string> { ["id"] = Id.ToString()! }));

    Task Reopen() => Send(null, new CloseAdviceDesk(Desk, Closed: false), Address, T["spaces.advice.desk.reopened"]);

    protected override string? FieldFor(string path) => path.ToLowerInvariant() switch { "recurrence" => "Last", "spaceid" => "Space", _ => null };

    public sealed class DeskForm
    {
        public string? Name { get; set; }
        public string? Adviser { get; set; }
        public List<string> Topics { get; set; } = [];
        public string? Municipality { get; set; }
        public string? Space { get; set; }
        public string? Address { get; set; }
        public int? Seen { get; set; }

        internal T Fill<T>(T card) where T : AdviceDeskCard => (T)(card with { Name = Name?.Trim() ?? "", Adviser = Adviser.Told(), Topics = Topics, Municipality = Municipality ?? "", SpaceId = Guid.TryParse(Space, out var space) ? (Id<Space>)space : null, Address = Address.Told() });

        internal static DeskForm Of(AdviceDesks.Row d) => new() { Name = d.Name, Adviser = d.Adviser, Topics = [.. d.Topics], Municipality = d.Municipality, Space = d.SpaceId?.ToString(), Address = d.Address, Seen = d.Revision };
    }

    public sealed class HoursForm
    {
        public DateOnly? First { get; set; }
        public DateOnly? Last { get; set; }
        public TimeOnly? From { get; set; } = new(12, 0);
        public TimeOnly? To { get; set; } = new(15, 0);
        public string? Weeks { get; set; } = "1";
        public int? Minutes { get; set; } = 30;
        public string? DaysOut { get; set; }

        internal string Recurrence => RuleDays.Weekly(Weeks, Last ?? First ?? default);
        internal List<DateOnly> Days => SpaceLines.Days(DaysOut);
    }
}
