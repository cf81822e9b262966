using Yhdessa.Contracts.Governance;

namespace Yhdessa.Events;

/// <summary>Who has taken outputs on and what became of each: asked once for a whole page, and only when somebody has.</summary>
sealed record OutputFates(IReadOnlyDictionary<Guid, BodyFact> Bodies, IReadOnlyDictionary<Guid, MatterState> States)
{
    public static readonly OutputFates None = new(new Dictionary<Guid, BodyFact>(), new Dictionary<Guid, MatterState>());

    /// <summary>The day that the body has given, otherwise the workshop's own wish.</summary>
    public DateOnly? DueOn(WorkshopOutput o) => States.GetValueOrDefault(o.Id)?.DueOn ?? o.DueOn;

    /// <summary>Nobody has taken it on, or nobody has promised a day, and nothing has become of it either.</summary>
    public bool IsLacking(WorkshopOutput o) => o.OwnerBodyId is null || DueOn(o) is null && States.GetValueOrDefault(o.Id)?.State is not ("done" or "dropped");

    public static async Task<OutputFates> Of(IEnumerable<Workshop> workshops, ISender sender, CancellationToken ct)
    {
        var owned = workshops.SelectMany(w => w.Outputs).Where(o => o.OwnerBodyId is not null).Select(o => o.Id.Value).ToList();
        return owned.Count == 0 ? None : new(await sender.Send(new BodyFacts(), ct), await sender.Send(new MatterStates(owned), ct));
    }
}
