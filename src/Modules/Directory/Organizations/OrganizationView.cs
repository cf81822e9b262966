namespace Yhdessa.Directory;

/// <summary>An organization's page for the one who looks: with what she may do there, and who else looks after it.</summary>
[OpenToAll]
sealed record OrganizationView(string Slug) : IQuery<OrganizationView.Answer>
{
    public sealed record Answer(OrganizationAnswer Organization, bool MayEdit, bool IsOwn, bool IsReachable, OrganizationLink? Successor, IReadOnlyList<OrganizationPeople.Person> People, OrganizationForm? Form)
    {
        /// <summary>The reader's own right: "owner", "editor", "viewer", or null.</summary>
        public string? Right { get; init; }

        /// <summary>Since when what stands here is the staff's writing on its behalf; null when its own people wrote last.</summary>
        public DateTimeOffset? OnBehalf { get; init; }

        /// <summary>She has asked for a right and waits for the answer.</summary>
        public bool HasAsked { get; init; }
    }
}

sealed class OrganizationViewHandler(DirectoryDb db, ICurrentUser user, ISender sender, TimeProvider clock) : IRequestHandler<OrganizationView, OrganizationView.Answer>
{
    public async Task<OrganizationView.Answer> Handle(OrganizationView ask, CancellationToken ct)
    {
        var organization = await db.OrganizationToShow(ask.Slug, user, ct);
        var mayEdit = user.PersonId is not null && await user.MayEdit(organization.Id, ct);
        var successor = organization.Successor is { } next ? await db.Published.Where(o => o.Id == next).Select(o => new { o.Id, o.Slug, o.Names }).SingleOrDefaultAsync(ct) : null;
        var rights = await db.Rights.AsNoTracking().Where(r => r.OrganizationId == organization.Id).ToListAsync(ct);
        var right = rights.Find(r => r.PersonId == user.PersonId)?.Right;
        var answer = OrganizationAnswer.Of(organization, await db.NetworksOf(organization.Id, ct), await db.SightOf(user, mayEdit || right is not null, ct), clock.Now());
        return new(answer, mayEdit, right is not null || mayEdit && await user.IsOwn(organization.Id, ct), organization.Contacts.Any(c => c.Email is not null) || rights.Any(r => r.Right != OrganizationRight.Viewer),
            successor is null ? null : new(successor.Id, successor.Slug, successor.Names.ToString()),
            mayEdit || right is not null ? await rights.Named(sender, ct) : [], mayEdit ? organization.Form : null)
        {
            Right = right,
            OnBehalf = organization.OnBehalf?.At,
            HasAsked = right is null && user.PersonId is { } person && await db.JoinRequests.AnyAsync(j => j.OrganizationId == organization.Id && j.PersonId == person && j.ClosedAt == null, ct),
        };
    }
}
