using Yhdessa.Contracts.Accounts;

namespace Yhdessa.Directory;

/// <summary>The rights over organizations that the asking person has.</summary>
[Requires(DirectoryModule.SeeOwn)]
sealed record OwnRights : IQuery<IReadOnlyList<OwnRows>>;

sealed class OwnRightsHandler(DirectoryDb db, ICurrentUser user, ISender sender) : IRequestHandler<OwnRights, IReadOnlyList<OwnRows>>
{
    public async Task<IReadOnlyList<OwnRows>> Handle(OwnRights _, CancellationToken ct)
    {
        var person = user.PersonId ?? throw new SignInNeeded();
        var email = (await sender.Send(new PersonContact(person), ct))?.Email;
        var own = await db.Rights.AsNoTracking().Where(r => r.PersonId == person).Join(db.Organizations, r => r.OrganizationId, o => o.Id, (r, o) => new { Row = r, o.Slug, o.Names }).ToListAsync(ct);
        var asked = await db.JoinRequests.AsNoTracking().Where(j => j.PersonId == person).ToListAsync(ct);
        var invited = await db.Invitations.AsNoTracking().Where(i => email != null && i.Email == email).ToListAsync(ct);
        return
        [
            new("directory.own.rights", [.. own.Select(r => new Dictionary<string, object?> { ["organizationId"] = r.Row.OrganizationId.Value, ["organization"] = r.Names.ToString(), ["slug"] = r.Slug, ["right"] = r.Row.Right, ["since"] = r.Row.Since })]) { Page = "my/organizations" },
            new("directory.own.asked", [.. asked.Select(j => new Dictionary<string, object?> { ["organizationId"] = j.OrganizationId.Value, ["line"] = j.Line, ["createdAt"] = j.CreatedAt })]),
            new("directory.own.invited", [.. invited.Select(i => new Dictionary<string, object?> { ["organizationId"] = i.OrganizationId.Value, ["email"] = i.Email, ["right"] = i.Right, ["sentAt"] = i.SentAt })]),
        ];
    }
}

/// <summary>Who leaves looks after no organization any more, and nobody waits for her.</summary>
[Requires(DirectoryModule.SeeOwn)]
sealed record EraseOwnRights : ICommand<JobReport>;

sealed class EraseOwnRightsHandler(DirectoryDb db, ICurrentUser user, ISender sender, TimeProvider clock) : IRequestHandler<EraseOwnRights, JobReport>
{
    public async Task<JobReport> Handle(EraseOwnRights wish, CancellationToken ct)
    {
        var person = user.PersonId ?? throw new SignInNeeded();
        var email = (await sender.Send(new PersonContact(person), ct))?.Email;
        var own = await db.Rights.Where(r => r.PersonId == person).ToListAsync(ct);
        foreach (var owner in own.Where(r => r.Right == OrganizationRight.Owner)) await db.CloseWhatSheSent(owner, clock.Now(), ct);
        own.ForEach(r => db.End(r, behalf: null));
        db.EndedRights.RemoveRange(await db.EndedRights.Where(r => r.PersonId == person).ToListAsync(ct));
        db.JoinRequests.RemoveRange(await db.JoinRequests.Where(j => j.PersonId == person).ToListAsync(ct));
        foreach (var invitation in await db.Invitations.Where(i => email != null && i.Email == email).ToListAsync(ct)) invitation.Withdraw(clock.Now());
        return new(own.Count, "rights over organizations");
    }
}

static class OldRights
{
    /// <summary>Ends that can be taken back no more, invitations that nobody answered, and what was decided a year ago.</summary>
    public static async Task ForgetOldRights(this DirectoryDb db, DateTimeOffset now, CancellationToken ct)
    {
        var (yesterday, month, yearAgo) = (now.AddDays(-1), now.AddDays(-2 * Invitation.Days), now.AddYears(-1));
        db.EndedRights.RemoveRange(await db.EndedRights.Where(e => e.EndedAt < yesterday).ToListAsync(ct));
        db.JoinRequests.RemoveRange(await db.JoinRequests.Where(j => j.ClosedAt < yearAgo).ToListAsync(ct));
        db.Invitations.RemoveRange(await db.Invitations.Where(i => i.ClosedAt < yearAgo).ToListAsync(ct));
        foreach (var forgotten in await db.Invitations.Where(i => i.ClosedAt == null && i.SentAt < month).ToListAsync(ct)) forgotten.Withdraw(now);
    }
}
