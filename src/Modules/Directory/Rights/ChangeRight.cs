namespace Yhdessa.Directory;

/// <summary>Another right for somebody who has one: "owner", "editor" or "viewer".</summary>
[Requires(DirectoryModule.Edit)]
sealed record ChangeRight(Id<Organization> Id, Guid PersonId, string? Right) : ICommand;

sealed class ChangeRightValidator : AbstractValidator<ChangeRight>
{
    public ChangeRightValidator() => RuleFor(c => c.Right).Must(r => r is not null && OrganizationRight.All.Contains(r)).WithErrorCode("unknown-right");
}

sealed class ChangeRightHandler(DirectoryDb db, ICurrentUser user) : IRequestHandler<ChangeRight>
{
    public async Task Handle(ChangeRight wish, CancellationToken ct)
    {
        await db.OrganizationToKeep(wish.Id, user, ct);
        var right = await db.RightToKeep(wish.Id, wish.PersonId, ct);
        if (wish.Right != OrganizationRight.Owner) await db.AnOwnerMustStay(right, ct);
        right.Right = wish.Right!;
    }
}

/// <summary>Somebody looks after the page no longer: an owner ends another's right, anybody her own. Never the last owner's.</summary>
[Requires(DirectoryModule.Edit)]
sealed record EndRight(Id<Organization> Id, Guid PersonId) : ICommand;

sealed class EndRightHandler(DirectoryDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<EndRight>
{
    public async Task Handle(EndRight wish, CancellationToken ct)
    {
        if (wish.PersonId == user.PersonId) await db.HoldPeople(wish.Id, ct);
        else await db.OrganizationToKeep(wish.Id, user, ct);
        var right = await db.RightToKeep(wish.Id, wish.PersonId, ct);
        await db.AnOwnerMustStay(right, ct);
        await db.SaveEnded(right, clock.Now(), ct);
    }
}

/// <summary>The end of a right was a mistake: within the hour she has it back as it was.</summary>
[Requires(DirectoryModule.Edit)]
sealed record GiveRightBack(Id<Organization> Id, Guid PersonId) : ICommand;

sealed class GiveRightBackHandler(DirectoryDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<GiveRightBack>
{
    public async Task Handle(GiveRightBack wish, CancellationToken ct)
    {
        await db.OrganizationToKeep(wish.Id, user, ct);
        var anHourAgo = clock.Now().AddHours(-1);
        var ended = await db.EndedRights.SingleOrDefaultAsync(e => e.OrganizationId == wish.Id && e.PersonId == wish.PersonId && e.EndedAt > anHourAgo, ct);
        Rule.Require(ended is not null, "right-ended-for-good");
        db.EndedRights.Remove(ended);
        if (await db.Rights.AnyAsync(r => r.OrganizationId == wish.Id && r.PersonId == wish.PersonId, ct)) return;
        db.Rights.Add(new OrganizationRight { PersonId = ended.PersonId, OrganizationId = ended.OrganizationId, Right = ended.Right, Since = ended.Since });
    }
}

/// <summary>A right that has just ended, so that the end can be taken back; forgotten within days. UTC.</summary>
sealed class EndedRight : IUnaudited
{
    public Guid PersonId { get; init; }
    public Id<Organization> OrganizationId { get; init; }
    public string Right { get; set; } = "";
    public DateTimeOffset? Since { get; set; }
    public DateTimeOffset EndedAt { get; set; }
}

static class EndingRights
{
    /// <summary>The one row of her and the organization is written anew, or for the first time.</summary>
    public static async Task SaveEnded(this DirectoryDb db, OrganizationRight right, DateTimeOffset now, CancellationToken ct)
    {
        db.Rights.Remove(right);
        var ended = await db.EndedRights.SingleOrDefaultAsync(e => e.OrganizationId == right.OrganizationId && e.PersonId == right.PersonId, ct);
        if (ended is null) db.EndedRights.Add(ended = new EndedRight { PersonId = right.PersonId, OrganizationId = right.OrganizationId });
        (ended.Right, ended.Since, ended.EndedAt) = (right.Right, right.Since, now);
    }
}
