using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Yhdessa.Contracts.Directory;
using Yhdessa.Ui;

namespace Yhdessa.Governance;

/// <summary>A coordinator gives a seat to a holder from a day, and ends the holder's time.</summary>
public sealed partial class StaffSeatPage
{
    [Parameter] public Guid Id { get; set; }
    [SupplyParameterFromForm(FormName = "give-seat")] public GiveForm Wish { get; set; } = null!;
    [SupplyParameterFromForm(FormName = "end-seat")] public EndForm Ending { get; set; } = null!;

    SeatRow seat = null!;
    BodyAnswer body = null!;
    IReadOnlyList<SeatHistory.Line> history = [];
    IReadOnlyList<OrganizationFact> found = [];
    IReadOnlyList<NetworkFact> networks = [];
    string? query;

    protected override async Task OnInitializedAsync()
    {
        if (!CurrentUser.Has(GovernanceModule.GiveSeats)) throw CurrentUser.PersonId is null ? new SignInNeeded() : new Forbidden(GovernanceModule.GiveSeats);
        seat = await Ask(new OneSeat((Id<Seat>)Id));
        body = await Ask(new OneBody(seat.BodyId.ToString()));
        history = await Ask(new SeatHistory((Id<Body>)seat.BodyId, (Id<Seat>)Id));
        networks = [.. (await Ask(new NetworkFacts())).Values.OrderBy(n => n.Name, StringComparer.CurrentCulture).ThenBy(n => n.Kind, StringComparer.Ordinal)];
        query = Address.Of(Http).Words;
        if (query is not null) found = await Ask(new OrganizationSuggestions(query));
        Wish ??= new() { From = Helsinki.Today(Clock), Holder = found.Count > 0 ? $"organization:{found[0].Id}" : seat.BelongsTo is { } own ? $"{own.Kind}:{own.Id}" : null };
        Ending ??= new() { Until = Helsinki.Today(Clock) };
    }

    /// <summary>What the search found, then whose seat it is, then the networks.</summary>
    IReadOnlyList<Choice> Holders =>
    [
        .. found.Select(o => new Choice($"organization:{o.Id}", o.Name)),
        .. seat.BelongsTo is { Kind: "organization" } own && found.All(o => o.Id != own.Id) ? [new Choice($"organization:{own.Id}", own.Name)] : Array.Empty<Choice>(),
        .. networks.Select(n => new Choice($"network:{n.Id}", $"{n.Name} ({T["governance.network." + n.Kind]})")),
    ];

    Task Give(EditContext form) => Send(form, new GiveSeat((Id<Seat>)Id, Wish.From ?? default, Wish.Until, Chosen("organization:"), Chosen("network:"), seat.Revision), $"/staff/seats/{Id}", T["governance.given", seat.Name]);

    Task End(EditContext form) => Send(form, new EndSeat((Id<Seat>)Id, Ending.Until ?? default, seat.Revision), $"/staff/seats/{Id}", T["governance.ended", seat.Name]);

    Guid? Chosen(string kind) => Wish.Holder is { } chosen && chosen.StartsWith(kind, StringComparison.Ordinal) && Guid.TryParse(chosen[kind.Length..], out var id) ? id : null;

    protected override string? FieldFor(string path) => path.ToLowerInvariant() switch { "organizationid" or "networkid" => "Holder", _ => null };

    /// <summary>The holder is "organization:ID" or "network:ID".</summary>
    public sealed class GiveForm
    {
        public string? Holder { get; set; }
        public DateOnly? From { get; set; }
        public DateOnly? Until { get; set; }
    }

    public sealed class EndForm
    {
        public DateOnly? Until { get; set; }
    }
}
