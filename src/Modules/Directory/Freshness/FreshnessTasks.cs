namespace Yhdessa.Directory;

/// <summary>Organizations whose facts need somebody's care, the oldest sign of life first. Without a reason: all of them but those that only stand outside every network.</summary>
[Requires(DirectoryModule.Review)]
sealed record FreshnessTasks(string? Reason = null, int Page = 1, int PageSize = 50) : IQuery<FreshnessTasks.Answer>
{
    /// <summary>What a letter, a look or a question has just shown; age alone waits in the list.</summary>
    public const string Now = "now";
    public const string Bounced = "bounced", BrokenLink = "brokenLink", Unanswered = "unanswered", Dormant = "dormant", Stale = "stale", NoNetwork = "noNetwork";
    public static readonly IReadOnlyList<string> Reasons = [Now, Bounced, BrokenLink, Unanswered, Dormant, Stale, NoNetwork];

    public sealed record Answer(IReadOnlyList<Row> Rows, int Total, IReadOnlyDictionary<string, int> Counts);

    /// <param name="Email">Whether the house can write to it.</param>
    /// <param name="Note">How it was last confirmed on its behalf.</param>
    public sealed record Row(Id<Organization> Id, string Slug, Translated Names, Freshness? Freshness, IReadOnlyList<string> Reasons, bool Email, string? Phone, string? Note);
}

/// <summary>How many organizations need care now, for the desk: what is only old would bury the rest.</summary>
[Requires(DirectoryModule.Review)]
sealed record FreshnessTaskCount : IQuery<int>;

sealed class FreshnessTasksHandler(DirectoryDb db, TimeProvider clock) : IRequestHandler<FreshnessTasks, FreshnessTasks.Answer>, IRequestHandler<FreshnessTaskCount, int>
{
    public async Task<FreshnessTasks.Answer> Handle(FreshnessTasks ask, CancellationToken ct)
    {
        var counts = new Dictionary<string, int>();
        foreach (var reason in FreshnessTasks.Reasons) counts[reason] = await Of(reason).CountAsync(ct);
        var wanted = ask.Reason is { } one ? Of(one) : Any();
        var total = ask.Reason is { } known ? counts[known] : await wanted.CountAsync(ct);
        var page = await wanted.AsNoTracking().OrderBy(o => o.ProofAt).ThenBy(o => o.Id).Skip((ask.Page - 1) * ask.PageSize).Take(ask.PageSize).ToListAsync(ct);
        return new(await Rows(page, ct), total, counts);
    }

    public Task<int> Handle(FreshnessTaskCount ask, CancellationToken ct) => Of(FreshnessTasks.Now).CountAsync(ct);

    async Task<IReadOnlyList<FreshnessTasks.Row>> Rows(IReadOnlyList<Organization> page, CancellationToken ct)
    {
        var (now, ids) = (clock.Now(), page.Select(o => o.Id).ToList());
        var late = await Late.Where(a => ids.Contains(a.OrganizationId)).Select(a => a.OrganizationId).ToListAsync(ct);
        var joined = await db.Members.Where(m => ids.Contains(m.OrganizationId)).Select(m => m.OrganizationId).Distinct().ToListAsync(ct);
        var notes = (await db.Proofs.AsNoTracking().Where(p => ids.Contains(p.OrganizationId) && p.Note != null).ToListAsync(ct)).ToLookup(p => p.OrganizationId, p => p.Note);
        return [.. page.Select(o => new FreshnessTasks.Row(o.Id, o.Slug, o.Names, o.FreshnessAt(now), [.. Reasons(o, late, joined, FreshnessLimits.At(now))], o.Reachable is not null, o.Contacts.FirstOrDefault(c => c is { Visibility: Visibility.Public, Phone: not null })?.Phone, notes[o.Id].FirstOrDefault()))];
    }

    static IEnumerable<string> Reasons(Organization o, List<Id<Organization>> late, List<Id<Organization>> joined, FreshnessLimits limits)
    {
        if (o.BouncedOn is not null) yield return FreshnessTasks.Bounced;
        if (o.LinkBrokenOn is not null) yield return FreshnessTasks.BrokenLink;
        if (late.Contains(o.Id)) yield return FreshnessTasks.Unanswered;
        if (o.ProofAt is { } proof && limits.StateOf(proof) is Freshness.Dormant or Freshness.Stale) yield return limits.StateOf(proof) is Freshness.Dormant ? FreshnessTasks.Dormant : FreshnessTasks.Stale;
        if (!joined.Contains(o.Id)) yield return FreshnessTasks.NoNetwork;
    }

    FreshnessLimits Limits => FreshnessLimits.At(clock.Now());

    /// <summary>Questions of sixty days ago, and of this year's round: next year's takes their place.</summary>
    IQueryable<FreshnessAsk> Late
    {
        get
        {
            var (late, lastYear) = (FreshnessAsk.LateBefore(clock.Now()), clock.Now().AddMonths(-FreshnessLimits.AgingAfter));
            return db.Asks.Where(a => a.AnsweredAt == null && a.AskedAt <= late && a.AskedAt > lastYear);
        }
    }

    IQueryable<Organization> Any()
    {
        var (stale, late) = (Limits.Stale, Late);
        return db.Published.Where(o => o.BouncedOn != null || o.LinkBrokenOn != null || o.ProofAt <= stale || late.Any(a => a.OrganizationId == o.Id));
    }

    IQueryable<Organization> Of(string reason)
    {
        var (stale, dormant, late) = (Limits.Stale, Limits.Dormant, Late);
        return reason switch
        {
            FreshnessTasks.Now => db.Published.Where(o => o.BouncedOn != null || o.LinkBrokenOn != null || late.Any(a => a.OrganizationId == o.Id)),
            FreshnessTasks.Bounced => db.Published.Where(o => o.BouncedOn != null),
            FreshnessTasks.BrokenLink => db.Published.Where(o => o.LinkBrokenOn != null),
            FreshnessTasks.Unanswered => db.Published.Where(o => late.Any(a => a.OrganizationId == o.Id)),
            FreshnessTasks.Dormant => db.Published.Where(o => o.ProofAt <= dormant),
            FreshnessTasks.Stale => db.Published.Where(o => o.ProofAt <= stale && o.ProofAt > dormant),
            _ => db.Published.Where(o => !db.Members.Any(m => m.OrganizationId == o.Id)),
        };
    }
}
