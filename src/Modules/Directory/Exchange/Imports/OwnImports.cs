namespace Yhdessa.Directory.Exchange;

/// <summary>The files that the asking person has brought, as long as they are kept.</summary>
[Requires(DirectoryModule.SeeOwn)]
sealed record OwnImports : IQuery<IReadOnlyList<OwnRows>>;

/// <summary>Who leaves has brought no file any more.</summary>
[Requires(DirectoryModule.SeeOwn)]
sealed record EraseOwnImports : ICommand<JobReport>;

sealed class OwnImportsHandler(DirectoryDb db, ICurrentUser user) : IRequestHandler<OwnImports, IReadOnlyList<OwnRows>>, IRequestHandler<EraseOwnImports, JobReport>
{
    public async Task<IReadOnlyList<OwnRows>> Handle(OwnImports ask, CancellationToken ct)
    {
        var own = await Own.AsNoTracking().OrderBy(i => i.CreatedAt).ToListAsync(ct);
        return [new("directory.own.imports", [.. own.Select(i => new Dictionary<string, object?> { ["fileName"] = i.FileName, ["createdAt"] = i.CreatedAt })])];
    }

    public async Task<JobReport> Handle(EraseOwnImports wish, CancellationToken ct)
    {
        var own = await Own.ToListAsync(ct);
        own.ForEach(i => i.ForgetWho());
        return new(own.Count, "files of organizations");
    }

    IQueryable<OrganizationImport> Own => user.PersonId is { } person ? db.Imports.Where(i => i.By == person) : throw new SignInNeeded();
}
