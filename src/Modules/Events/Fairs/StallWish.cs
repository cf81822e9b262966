namespace Yhdessa.Events.Fairs;

/// <summary>What an exhibitor fills in.</summary>
public sealed class StallWish
{
    public string? StallId { get; set; }
    public string? OrganizationId { get; set; }
    public string? Exhibitor { get; set; }
    public string? Name { get; set; }
    public string? Email { get; set; }
    public int? Tables { get; set; } = 1;
    public bool Power { get; set; }
    public bool RollUp { get; set; }
    public bool ScreenSlot { get; set; }
    public string? Words { get; set; }

    internal Id<Stall>? Stall => Guid.TryParse(StallId, out var id) ? (Id<Stall>)id : null;

    internal static StallWish Of(StallNeeds needs, Id<Stall>? stall) => new() { StallId = stall?.ToString(), Tables = needs.Tables, Power = needs.Power, RollUp = needs.RollUp, ScreenSlot = needs.ScreenSlot, Words = needs.Words };
}
