using System.Globalization;

namespace Yhdessa.Events;

/// <summary>How sign-ups are run, while it is filled in.</summary>
public sealed class PlanForm
{
    public int? OfferHours { get; set; }

    /// <summary>"7, 1".</summary>
    public string? ReminderDays { get; set; }
    public bool AsksDiet { get; set; }
    public bool AsksAccess { get; set; }

    /// <summary>In the order of the sectors.</summary>
    public List<int?> Targets { get; set => field = value ?? []; } = [];
    public bool Thanks { get; set; }
    public string? MaterialsUrl { get; set; }
    public string? ExternalUrl { get; set; }
    public DateTime? ExternalUntil { get; set; }

    internal static IReadOnlyList<Sector> Sectors { get; } = Enum.GetValues<Sector>();

    internal PlanForm Fit()
    {
        while (Targets.Count < Sectors.Count) Targets.Add(null);
        return this;
    }

    internal static PlanForm Of(PlanCard card) => new()
    {
        OfferHours = card.OfferHours,
        ReminderDays = string.Join(", ", card.ReminderDays),
        AsksDiet = card.AsksDiet,
        AsksAccess = card.AsksAccess,
        Targets = [.. Sectors.Select(s => card.Targets.FirstOrDefault(t => t.Sector == s)?.People)],
        Thanks = card.Thanks,
        MaterialsUrl = card.MaterialsUrl,
        ExternalUrl = card.ExternalUrl,
        ExternalUntil = card.ExternalUntil is { } until ? Helsinki.Local(until).DateTime : null,
    };

    internal PlanCard Card => new()
    {
        OfferHours = OfferHours,
        ReminderDays = [.. (ReminderDays ?? "").Split([',', ';', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(d => int.TryParse(d, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : 0)],
        AsksDiet = AsksDiet,
        AsksAccess = AsksAccess,
        Targets = [.. Sectors.Zip(Targets).Where(t => t.Second is not null and not 0).Select(t => new SectorTarget(t.First, t.Second!.Value))],
        Thanks = Thanks,
        MaterialsUrl = MaterialsUrl.Told(),
        ExternalUrl = ExternalUrl.Told(),
        ExternalUntil = ExternalUntil is { } until ? Helsinki.At(until) : null,
    };
}
