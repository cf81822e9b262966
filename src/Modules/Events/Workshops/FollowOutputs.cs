using Yhdessa.Contracts.Accounts;

namespace Yhdessa.Events;

/// <summary>Whether whoever holds a letter's link hears of an event's outputs. Null for a link that is nobody's or has grown old.</summary>
[OpenToAll]
sealed record OutputFollowing(string Token) : IQuery<OutputFollowing.Answer?>
{
    public sealed record Answer(EventAnswer Event, bool Follows);
}

/// <summary>Asks to hear of them from now on, by the link of one's own sign-up: the address has answered already.</summary>
[OpenToAll]
sealed record FollowOutputs(string Token) : ICommand;

/// <summary>And no longer.</summary>
[OpenToAll]
sealed record StopFollowingOutputs(string Token) : ICommand;

sealed class FollowOutputsHandler(EventsDb db, MailedLinks links) : IRequestHandler<OutputFollowing, OutputFollowing.Answer?>, IRequestHandler<FollowOutputs>, IRequestHandler<StopFollowingOutputs>
{
    public async Task<OutputFollowing.Answer?> Handle(OutputFollowing ask, CancellationToken ct)
    {
        var (registration, follower) = await Holder(ask.Token, ct);
        if ((registration?.EventId ?? follower?.EventId) is not { } id) return null;
        var e = await db.Events.AsNoTracking().SingleOrDefaultAsync(x => x.Id == id && x.DeletedAt == null, ct);
        return e is null ? null : new(EventAnswer.Of(e), follower is not null);
    }

    public async Task Handle(FollowOutputs wish, CancellationToken ct)
    {
        var (registration, follower) = await Holder(wish.Token, ct);
        if (follower is null) db.Add(new OutputFollower(registration ?? throw new NotFound("registration")));
    }

    public async Task Handle(StopFollowingOutputs wish, CancellationToken ct)
    {
        if ((await Holder(wish.Token, ct)).Follower is { } follower) db.Remove(follower);
    }

    /// <summary>The link of a sign-up, or of somebody who follows already.</summary>
    async Task<(Registration? Registration, OutputFollower? Follower)> Holder(string token, CancellationToken ct)
    {
        if (links.Read(OutputReaders.Purpose, token) is { } own) return (null, await db.Set<OutputFollower>().SingleOrDefaultAsync(f => f.Id == (Id<OutputFollower>)own, ct));
        if (links.Read(RegistrationLinks.Purpose, token) is not { } id) return (null, null);
        var registration = await db.Registrations.AsNoTracking().SingleOrDefaultAsync(r => r.Id == (Id<Registration>)id && r.ForgottenAt == null && r.Email != null, ct);
        return (registration, registration is null ? null : await db.Set<OutputFollower>().SingleOrDefaultAsync(f => f.EventId == registration.EventId && f.Email == registration.Email, ct));
    }
}

/// <summary>The events whose outputs the asking person follows by her own address.</summary>
[OpenToAll]
sealed record MyFollowedOutputs : IQuery<IReadOnlyList<OwnRows>>;

[OpenToAll]
sealed record EraseMyFollowedOutputs : ICommand<JobReport>;

/// <summary>Two years after somebody asked her address goes.</summary>
[Requires(EventsModule.Keep)]
sealed record ForgetFollowers(DateTimeOffset Now) : ICommand<JobReport>;

sealed class MyFollowedOutputsHandler(EventsDb db, ICurrentUser user, ISender sender) : IRequestHandler<MyFollowedOutputs, IReadOnlyList<OwnRows>>, IRequestHandler<EraseMyFollowedOutputs, JobReport>, IRequestHandler<ForgetFollowers, JobReport>
{
    const int AtOnce = 2000;

    public async Task<IReadOnlyList<OwnRows>> Handle(MyFollowedOutputs ask, CancellationToken ct)
    {
        var email = await Own.Email(user, sender, ct);
        var rows = await db.Set<OutputFollower>().AsNoTracking().Where(f => f.Email == email).OrderBy(f => f.Id).Join(db.Events, f => f.EventId, e => e.Id, (f, e) => new { e.Name, f.Email, f.CreatedAt }).ToListAsync(ct);
        return [new("events.own.outputs", [.. rows.Select(r => new Dictionary<string, object?> { ["event"] = r.Name.ToString(), ["email"] = r.Email, ["createdAt"] = r.CreatedAt })])];
    }

    public async Task<JobReport> Handle(EraseMyFollowedOutputs erase, CancellationToken ct)
    {
        var email = await Own.Email(user, sender, ct);
        return await Remove(db.Set<OutputFollower>().Where(f => f.Email == email), ct);
    }

    public Task<JobReport> Handle(ForgetFollowers job, CancellationToken ct)
    {
        var since = job.Now.AddMonths(-OutputFollower.MonthsKept);
        return Remove(db.Set<OutputFollower>().Where(f => f.CreatedAt < since), ct);
    }

    async Task<JobReport> Remove(IQueryable<OutputFollower> whom, CancellationToken ct)
    {
        var gone = await whom.OrderBy(f => f.Id).Take(AtOnce).ToListAsync(ct);
        db.RemoveRange(gone);
        return new(gone.Count, "followers of outputs forgotten");
    }
}
