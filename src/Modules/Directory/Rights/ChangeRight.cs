namespace Yhdessa.Directory;

/// <summary>Another right for somebody who has one: "owner", "editor" or "viewer".</summary>
[Requires(DirectoryModule.Edit)]
sealed record ChangeRight(Id<Organization> Id, Guid PersonId, string? Right) : ICommand;

sealed class ChangeRightValidator : AbstractValidator<ChangeRight>
{
    public ChangeRightValidator() => RuleFor(c => c.Right).Must(r => r is not null && OrganizationRight.All.Contains(r)).WithErrorCode("unknown-right");
}

sealed class ChangeRightHandler(DirectoryDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ChangeRight>
{
    public async Task Handle(ChangeRight wish, CancellationToken ct)
    {
        await db.OrganizationToKeep(wish.Id, user, ct);
        var right = await db.RightToKeep(wish.Id, wish.PersonId, ct);
        if (wish.Right != OrganizationRight.Owner) await db.AnOwnerMustStay(right, ct);
        if (right.Right == OrganizationRight.Owner && wish.Right != OrganizationRight.Owner) await db.CloseWhatSheSent(right, clock.Now(), ct);
        (right.Right, right.OnBehalf) = (wish.Right!, await db.Behalf(user, wish.Id, paper: null, clock.Now(), ct));
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
        var behalf = wish.PersonId == user.PersonId ? null : await db.Behalf(user, wish.Id, paper: null, clock.Now(), ct);
        if (right.Right == OrganizationRight.Owner) await db.CloseWhatSheSent(right, clock.Now(), ct);
        await db.SaveEnded(right, behalf, clock.Now(), ct);
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
        db.Rights.Add(new OrganizationRight { PersonId = ended.PersonId, OrganizationId = ended.OrganizationId, Right = ended.Right, Since = ended.Since, OnBehalf = await db.Behalf(user, wish.Id, paper: null, clock.Now(), ct) });
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
    /// <summary>The right goes, and the history tells on whose behalf: a row that is taken away has no values after, so the mark stands among those before.</summary>
    public static void End(this DirectoryDb db, OrganizationRight right, OnBehalf? behalf)
    {
        db.Rights.Remove(right);
        db.Entry(right).Property(r => r.OnBehalf).OriginalValue = behalf;
    }

    /// <summary>
    /// Who owns the page no longer has no say by what she sent before either: her open invitations are withdrawn, and the letters about the board
    /// that may lie in her mailbox renew nothing more. Those who look after it now are written to anew.
    /// </summary>
    public static async Task CloseWhatSheSent(this DirectoryDb db, OrganizationRight owner, DateTimeOffset now, CancellationToken ct)
    {
        foreach (var sent in await db.Invitations.Where(i => i.OrganizationId == owner.OrganizationId && i.InvitedBy == owner.PersonId && i.ClosedAt == null).ToListAsync(ct)) sent.Withdraw(now);
        await db.Board.Where(e => e.OrganizationId == owner.OrganizationId).ExecuteUpdateAsync(set => set.SetProperty(e => e.LinkTurn, e => e.LinkTurn + 1), ct);
    }

    /// <summary>The one row of her and the organization is written anew, or for the first time.</summary>
    public static async Task SaveEnded(this DirectoryDb db, OrganizationRight right, OnBehalf? behalf, DateTimeOffset now, CancellationToken ct)
    {
        db.End(right, behalf);
        var ended = await db.EndedRights.SingleOrDefaultAsync(e => e.OrganizationId == right.OrganizationId && e.PersonId == right.PersonId, ct);
        if (ended is null) db.EndedRights.Add(ended = new EndedRight { PersonId = right.PersonId, OrganizationId = right.OrganizationId });
        (ended.Right, ended.Since, ended.EndedAt) = (right.Right, right.Since, now);
    }
}
