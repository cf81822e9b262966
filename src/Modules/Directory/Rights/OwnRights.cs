namespace Yhdessa.Directory;

/// <summary>The rights over organizations that the asking person has.</summary>
[Requires(DirectoryModule.SeeOwn)]
sealed record OwnRights : IQuery<IReadOnlyList<OwnRows>>;

sealed class OwnRightsHandler(DirectoryDb db, ICurrentUser user) : IRequestHandler<OwnRights, IReadOnlyList<OwnRows>>
{
    public async Task<IReadOnlyList<OwnRows>> Handle(OwnRights _, CancellationToken ct)
    {
        var person = user.PersonId ?? throw new SignInNeeded();
        var own = await db.Rights.AsNoTracking().Where(r => r.PersonId == person).ToListAsync(ct);
        return [new("directory.own.rights", [.. own.Select(r => new Dictionary<string, object?> { ["organizationId"] = r.OrganizationId.Value, ["right"] = r.Right })])];
    }
}

/// <summary>Who leaves looks after no organization any more.</summary>
[Requires(DirectoryModule.SeeOwn)]
sealed record EraseOwnRights : ICommand<JobReport>;

sealed class EraseOwnRightsHandler(DirectoryDb db, ICurrentUser user) : IRequestHandler<EraseOwnRights, JobReport>
{
    public async Task<JobReport> Handle(EraseOwnRights wish, CancellationToken ct)
    {
        var person = user.PersonId ?? throw new SignInNeeded();
        var own = await db.Rights.Where(r => r.PersonId == person).ToListAsync(ct);
        db.Rights.RemoveRange(own);
        return new(own.Count, "rights over organizations");
    }
}
