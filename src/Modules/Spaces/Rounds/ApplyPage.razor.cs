using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Yhdessa.Contracts.Directory;
using Yhdessa.Ui;

namespace Yhdessa.Spaces.Rounds;

/// <summary>Wishes are chosen from what is offered: a time in one space, or in any of those that are big enough.</summary>
public sealed partial class ApplyPage
{
    [Parameter] public Guid Id { get; set; }
    [SupplyParameterFromForm(FormName = "apply")] public Form Wish { get; set; } = null!;

    RoundRow round = null!;
    ApplicationRow? mine;
    IReadOnlyList<Choice> organizations = [];
    string? behalf;

    protected override async Task OnInitializedAsync()
    {
        round = await Ask(new RoundDetails((Id<SeasonalRound>)Id));
        if (CurrentUser.PersonId is not { } person) return;
        organizations = [.. (await Ask(new OrganizationsOf(person))).Select(o => new Choice(o.Id.ToString(), o.Name))];
        var asked = Wish?.Organization ?? Http.Request.Query["organization"].FirstOrDefault();
        await Behalf(asked);
        if (organizations.Count == 0) return;
        var own = (await Ask(new ApplicationList { Id = (Id<SeasonalRound>)Id, PageSize = 200 })).Items;
        mine = own.FirstOrDefault(a => asked is null ? organizations.Any(o => o.Value == a.OrganizationId.ToString()) : a.OrganizationId.ToString() == asked);
        Wish ??= mine is { } told ? Form.Of(told) : new() { Organization = organizations is [var only] ? only.Value : null };
        Wish.Fill();
    }

    /// <summary>A handler applies for one that asks the house to.</summary>
    async Task Behalf(string? asked)
    {
        if (!CurrentUser.Has(SpacesModule.Handle) || !Guid.TryParse(asked, out var id) || organizations.Any(o => o.Value == asked)) return;
        if ((await Ask(new OrganizationFacts([id]))).GetValueOrDefault(id) is not { } fact) return;
        behalf = fact.Name;
        organizations = [new(id.ToString(), fact.Name)];
    }

    IEnumerable<IGrouping<(DayOfWeek Weekday, TimeOnly From, TimeOnly To), SlotRow>> Times => round.Slots!.GroupBy(s => (s.Weekday, s.From, s.To));

    IReadOnlyList<Choice> Slots => [.. Times.SelectMany(time => time
        .Select(s => new Choice(Code(time.Key, s.SpaceId.ToString()), $"{RoundWords.Time(s, Say)} · {s.Space}"))
        .Concat(time.Count() > 1 ? [new Choice(Code(time.Key, "*"), $"{Words.Time(time.Key.Weekday, time.Key.From, time.Key.To, Say)} · {T["spaces.rounds.any-space"]}")] : []))];

    static string Code((DayOfWeek Weekday, TimeOnly From, TimeOnly To) time, string where) => string.Create(CultureInfo.InvariantCulture, $"{(int)time.Weekday}|{time.From:HH\\:mm}|{time.To:HH\\:mm}|{where}");

    Task Apply(EditContext form) => Send(form, new ApplyForSlots
    {
        Id = (Id<SeasonalRound>)Id,
        OrganizationId = Guid.TryParse(Wish.Organization, out var organization) ? organization : null,
        Wanted = Wish.Wanted ?? 0,
        GroupSize = Wish.GroupSize ?? 0,
        Activity = Wish.Activity,
        More = Wish.More,
        Wishes = [.. Chosen.Select(w => Asked(w.Item))],
        Draft = Wish.Draft,
    }, _ => $"/rounds/{Id}/apply?organization={Wish.Organization}", _ => T[Wish.Draft ? "spaces.rounds.draft-saved" : "spaces.rounds.sent"]);

    Task Withdraw(ApplicationRow own) => Send(null, new WithdrawApplication((Id<SeasonalApplication>)own.Id), $"/rounds/{Id}", T["spaces.rounds.withdrawn"]);

    IEnumerable<(int Index, WishForm Item)> Chosen => Wish.Wishes.Index().Where(w => !string.IsNullOrEmpty(w.Item.Slot));

    /// <summary>What was sent and is not among the offered is refused by the message, not here.</summary>
    SlotWish Asked(WishForm wish)
    {
        if (Times.FirstOrDefault(t => wish.Slot!.StartsWith(Code(t.Key, ""), StringComparison.Ordinal)) is not { } time) return new([Guid.Empty], DayOfWeek.Monday, new(0, 0), new(0, 1));
        var where = wish.Slot!.Split('|')[^1];
        Guid[] spaces = where == "*" ? [.. time.Where(s => !(Wish.GroupSize > s.Capacity)).Select(s => s.SpaceId)] : [Guid.TryParse(where, out var space) ? space : Guid.Empty];
        return new(spaces is [] ? [.. time.Select(s => s.SpaceId)] : spaces, time.Key.Weekday, time.Key.From, time.Key.To, wish.Secondary);
    }

    protected override string? FieldFor(string path)
    {
        if (path.Equals("organizationId", StringComparison.OrdinalIgnoreCase)) return "Organization";
        var number = path.StartsWith("wishes[", StringComparison.OrdinalIgnoreCase) && int.TryParse(path[7..].TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture, out var i) ? i : 0;
        return path.StartsWith("wishes", StringComparison.OrdinalIgnoreCase) ? string.Create(CultureInfo.InvariantCulture, $"Wish.Wishes[{Chosen.ElementAtOrDefault(number).Index}].Slot") : null;
    }

    public sealed class Form
    {
        public const int Rows = 8;

        public string? Organization { get; set; }
        public int? Wanted { get; set; } = 1;
        public int? GroupSize { get; set; }
        public string? Activity { get; set; }
        public string? More { get; set; }
        public List<WishForm> Wishes { get; set; } = [];
        public bool Draft { get; set; }

        internal static Form Of(ApplicationRow told) => new()
        {
            Organization = told.OrganizationId.ToString(),
            Wanted = told.Wanted,
            GroupSize = told.GroupSize,
            Activity = told.Activity,
            More = told.More,
            Wishes = [.. told.Wishes.Take(Rows).Select(w => new WishForm { Slot = Code((w.Weekday, w.From, w.To), w.SpaceIds is [var only] ? only.ToString() : "*"), Secondary = w.Secondary })],
        };

        internal void Fill()
        {
            while (Wishes.Count < Rows) Wishes.Add(new());
        }
    }

    public sealed class WishForm
    {
        public string? Slot { get; set; }
        public bool Secondary { get; set; }
    }
}
