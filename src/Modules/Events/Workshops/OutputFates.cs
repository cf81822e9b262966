using Yhdessa.Contracts.Governance;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>Who has taken outputs on and what became of each: asked once for a whole page, and only when somebody has.</summary>
sealed record OutputFates(IReadOnlyDictionary<Guid, BodyFact> Bodies, IReadOnlyDictionary<Guid, MatterState> States)
{
    public static readonly OutputFates None = new(new Dictionary<Guid, BodyFact>(), new Dictionary<Guid, MatterState>());

    /// <summary>The day that the body has given, otherwise the workshop's own wish.</summary>
    public DateOnly? DueOn(WorkshopOutput o) => States.GetValueOrDefault(o.Id)?.DueOn ?? o.DueOn;

    /// <summary>Nobody has taken it on, or nobody has promised a day, and nothing has become of it either.</summary>
    public bool IsLacking(WorkshopOutput o) => o.OwnerBodyId is null || DueOn(o) is null && States.GetValueOrDefault(o.Id)?.State is not ("done" or "dropped");

    /// <summary>"12 tulosta, 3 päivättyä, 9 ilman päivää".</summary>
    public string Counts(Workshop workshop, Say say)
    {
        var dated = workshop.Outputs.Count(o => DueOn(o) is not null);
        var counted = new[] { (Key: "events.workshop.outputs", workshop.Outputs.Count), (Key: "events.outputs.dated", Count: dated), (Key: "events.outputs.undated", Count: workshop.Outputs.Count - dated) };
        return string.Join(", ", counted.Where(c => c.Count > 0).Select(c => say.Count(c.Key, c.Count)));
    }

    public static async Task<OutputFates> Of(IEnumerable<Workshop> workshops, ISender sender, CancellationToken ct)
    {
        var owned = workshops.SelectMany(w => w.Outputs).Where(o => o.OwnerBodyId is not null).Select(o => o.Id.Value).ToList();
        return owned.Count == 0 ? None : new(await sender.Send(new BodyFacts(), ct), await sender.Send(new MatterStates(owned), ct));
    }
}
