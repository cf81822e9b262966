using Yhdessa.Contracts.Directory;

namespace Yhdessa.Events;

/// <summary>Whom the house trusts to publish by themselves, and whom it has trusted: the newest first.</summary>
[Requires(EventsModule.EditAny)]
sealed record TrustList : ListQuery<TrustAnswer>
{
    /// <summary>Only those that hold now, or only those that have ended.</summary>
    public bool? Holds { get; init; }
}

sealed record TrustAnswer(Guid Id, Guid OrganizationId, string Reason, DateTimeOffset GivenAt) : Versioned
{
    public DateTimeOffset? EndedAt { get; init; }
    public string? EndReason { get; init; }

    public static TrustAnswer Of(TrustedOrganization t) => new(t.Id, t.OrganizationId, t.Reason, t.GivenAt) { EndedAt = t.EndedAt, EndReason = t.EndReason, Revision = t.Revision };
}

sealed class TrustListHandler(EventsDb db, ICurrentUser user) : IRequestHandler<TrustList, Listed<TrustAnswer>>
{
    static readonly Sorts<TrustedOrganization> sorts = new() { ["givenAt"] = t => t.GivenAt };

    public async Task<Listed<TrustAnswer>> Handle(TrustList ask, CancellationToken ct)
    {
        user.MustBeTheHouse();
        var all = db.Trusted.AsQueryable();
        if (ask.Holds is { } holds) all = all.Where(t => t.EndedAt == null == holds);
        return await (ask with { Sort = ask.Sort ?? new([("givenAt", true)]) }).Answer(db, db.Trusted, all, t => TrustAnswer.Of(t), sorts, ct);
    }
}

[Requires(EventsModule.EditAny)]
sealed record OneTrust(Id<TrustedOrganization> Id) : IQuery<TrustAnswer>;

sealed class OneTrustHandler(EventsDb db, ICurrentUser user) : IRequestHandler<OneTrust, TrustAnswer>
{
    public async Task<TrustAnswer> Handle(OneTrust ask, CancellationToken ct)
    {
        user.MustBeTheHouse();
        return TrustAnswer.Of(await db.Trusted.AsNoTracking().SingleOrDefaultAsync(t => t.Id == ask.Id, ct) ?? throw new NotFound("trust"));
    }
}
