namespace Yhdessa.Events;

/// <summary>Which of these organizations the asking person speaks for and the house trusts.</summary>
[Requires(EventsModule.Tell)]
sealed record TrustedOfMine(IReadOnlyCollection<Guid> Organizations) : IQuery<IReadOnlyCollection<Guid>>;

sealed class TrustedOfMineHandler(EventsDb db, ICurrentUser user) : IRequestHandler<TrustedOfMine, IReadOnlyCollection<Guid>>
{
    public async Task<IReadOnlyCollection<Guid>> Handle(TrustedOfMine ask, CancellationToken ct)
    {
        if (ask.Organizations.Count == 0) return [];
        var (asked, mine) = (ask.Organizations.ToList(), new List<Guid>());
        foreach (var organization in await db.Trusted.Where(t => t.EndedAt == null && asked.Contains(t.OrganizationId)).Select(t => t.OrganizationId).ToListAsync(ct))
            if (await user.ActsFor(organization, ct)) mine.Add(organization);
        return mine;
    }
}
