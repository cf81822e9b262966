using Microsoft.Extensions.DependencyInjection;

namespace Yhdessa.Directory;

/// <summary>Looks whether organizations' websites answer. No command: what was seen is noted in a commit of its own, when the network is done with.</summary>
[Requires(DirectoryModule.Import)]
sealed record CheckLinks(DateTimeOffset Now) : IRequest<JobReport>;

sealed class CheckLinksHandler(LinkRound round) : IRequestHandler<CheckLinks, JobReport>
{
    public async Task<JobReport> Handle(CheckLinks wish, CancellationToken ct) => new(await round.Go(wish.Now, ct), "websites looked at");
}

/// <summary>How a website answered the last time.</summary>
sealed class LinkCheck : IUnaudited
{
    public Id<Organization> OrganizationId { get; init; }
    public DateTimeOffset CheckedAt { get; set; }

    /// <summary>How many times in a row it has not answered.</summary>
    public int Failures { get; set; }
}

/// <summary>The websites that have waited longest for a look.</summary>
[Requires(DirectoryModule.Import)]
sealed record LinksToCheck(int Most) : IQuery<IReadOnlyList<LinksToCheck.Link>>
{
    public sealed record Link(Id<Organization> Id, string Website);
}

sealed class LinksToCheckHandler(DirectoryDb db) : IRequestHandler<LinksToCheck, IReadOnlyList<LinksToCheck.Link>>
{
    public async Task<IReadOnlyList<LinksToCheck.Link>> Handle(LinksToCheck ask, CancellationToken ct) =>
        await db.Published.Where(o => o.Website != null)
            .OrderBy(o => db.LinkChecks.Any(c => c.OrganizationId == o.Id))
            .ThenBy(o => db.LinkChecks.Where(c => c.OrganizationId == o.Id).Select(c => (DateTimeOffset?)c.CheckedAt).FirstOrDefault()).ThenBy(o => o.Id)
            .Take(ask.Most).Select(o => new LinksToCheck.Link(o.Id, o.Website!)).ToListAsync(ct);
}

/// <summary>What a round saw.</summary>
[Requires(DirectoryModule.Import)]
sealed record NoteLinks(IReadOnlyList<NoteLinks.Seen> All, DateTimeOffset Now) : ICommand
{
    public sealed record Seen(Id<Organization> Id, string Website, SiteAnswer Answer);
}

sealed class NoteLinksHandler(DirectoryDb db) : IRequestHandler<NoteLinks>
{
    /// <summary>A site that rests for a night is not broken; one that says it is gone is.</summary>
    const int Patience = 2;

    public async Task Handle(NoteLinks wish, CancellationToken ct)
    {
        var ids = wish.All.Select(s => s.Id).ToList();
        var organizations = await db.Organizations.Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, ct);
        var checks = await db.LinkChecks.Where(c => ids.Contains(c.OrganizationId)).ToDictionaryAsync(c => c.OrganizationId, ct);
        foreach (var seen in wish.All)
        {
            if (!organizations.TryGetValue(seen.Id, out var organization) || organization.Website != seen.Website) continue;   // changed meanwhile
            if (!checks.TryGetValue(seen.Id, out var check)) db.LinkChecks.Add(check = new LinkCheck { OrganizationId = seen.Id });
            (check.CheckedAt, check.Failures) = (wish.Now, seen.Answer is SiteAnswer.Answers ? 0 : check.Failures + 1);
            var isBroken = seen.Answer is SiteAnswer.Gone || check.Failures >= Patience;
            if (isBroken && organization.LinkBrokenOn is null) await db.Note(seen.Id, Proof.LinkBroken, $"address:{Proof.KeyOf(seen.Website)}", Helsinki.DateOf(wish.Now), ct);
            if (isBroken || check.Failures == 0) organization.LinkAnswers(!isBroken, Helsinki.DateOf(wish.Now));
        }
    }
}

/// <summary>One round: a few hundred sites, one after the other, within an hour.</summary>
sealed class LinkRound(IServiceScopeFactory scopes, Websites websites, TimeProvider clock)
{
    const int MostSites = 200;
    static readonly TimeSpan longest = TimeSpan.FromMinutes(40);

    public async Task<int> Go(DateTimeOffset now, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var sender = scope.ServiceProvider.GetRequiredService<ISender>();
        var (begun, seen) = (clock.GetTimestamp(), new List<NoteLinks.Seen>());
        foreach (var link in await sender.Send(new LinksToCheck(MostSites), ct))
        {
            if (clock.GetElapsedTime(begun) > longest) break;   // the rest come first the next time
            seen.Add(new(link.Id, link.Website, await websites.Look(link.Website, ct)));
        }
        await sender.Send(new NoteLinks(seen, now), ct);
        return seen.Count;
    }
}
