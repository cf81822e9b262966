using Yhdessa.Contracts.Directory;

namespace Yhdessa.Host.Pages;

/// <summary>What one record answers: every module's rules held against it. Told once, it is asked nowhere again.</summary>
[OpenToAll]
sealed record Checklist(string Organization) : IQuery<Checklist.Answer>
{
    public sealed record Answer(ProfileFacts Organization, IReadOnlyList<RuleList> Lists);
}

sealed class ChecklistHandler(Modules modules, ISender sender) : IRequestHandler<Checklist, Checklist.Answer>
{
    public async Task<Checklist.Answer> Handle(Checklist ask, CancellationToken ct)
    {
        var organization = await sender.Send(new OrganizationProfile(ask.Organization), ct);
        var lists = new List<RuleList>();
        foreach (var step in modules.All.SelectMany(m => m.Checks).OrderBy(s => s.Place)) lists.AddRange(await sender.Send(step.Check(ask.Organization), ct));
        return new(organization, lists);
    }
}
