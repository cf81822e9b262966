using Yhdessa.Contracts.Accounts;

namespace Yhdessa.Directory;

/// <summary>Who looks after an organization's page, for those who do so themselves; with what is open, for those who decide on it.</summary>
[Requires(DirectoryModule.Edit)]
sealed record OrganizationPeople(Id<Organization> Id) : IQuery<OrganizationPeople.Answer>
{
    public sealed record Answer(IReadOnlyList<Person> People)
    {
        /// <summary>Whether the asker may change them.</summary>
        public bool MayKeep { get; init; }
        public IReadOnlyList<Invited> Invitations { get; init; } = [];
        public IReadOnlyList<Asking> Requests { get; init; } = [];
    }

    /// <param name="Right">owner, editor or viewer</param>
    public sealed record Person(string Name, string Right)
    {
        public Guid Id { get; init; }
        public DateTimeOffset? Since { get; init; }
    }

    public sealed record Invited(Guid Id, string Email, string Right, bool IsHandover, DateOnly? Day, DateTimeOffset? SentAt, DateTimeOffset? ExpiresAt);

    public sealed record Asking(Guid Id, string Name, string? Line, DateTimeOffset At);
}

sealed class OrganizationPeopleHandler(DirectoryDb db, ICurrentUser user, ISender sender) : IRequestHandler<OrganizationPeople, OrganizationPeople.Answer>
{
    public async Task<OrganizationPeople.Answer> Handle(OrganizationPeople ask, CancellationToken ct)
    {
        var organization = await db.OrganizationToRead(ask.Id, user, ct);
        var rights = await db.Rights.AsNoTracking().Where(r => r.OrganizationId == organization.Id).ToListAsync(ct);
        var answer = new OrganizationPeople.Answer(await rights.Named(sender, ct)) { MayKeep = await db.MayKeepPeople(user, ask.Id, ct) };
        return answer.MayKeep ? answer with { Invitations = await Invited(ask.Id, ct), Requests = await Asking(ask.Id, ct) } : answer;
    }

    async Task<IReadOnlyList<OrganizationPeople.Invited>> Invited(Id<Organization> id, CancellationToken ct)
    {
        var open = await db.Invitations.AsNoTracking().Where(i => i.OrganizationId == id && i.ClosedAt == null && i.Email != null).OrderBy(i => i.Id).Take(100).ToListAsync(ct);
        return [.. open.Select(i => new OrganizationPeople.Invited(i.Id, i.Email!, i.Right, i.Kind is InvitationKind.Handover, i.Day, i.SentAt, i.ExpiresAt))];
    }

    async Task<IReadOnlyList<OrganizationPeople.Asking>> Asking(Id<Organization> id, CancellationToken ct)
    {
        var open = await db.JoinRequests.AsNoTracking().Where(j => j.OrganizationId == id && j.ClosedAt == null).OrderBy(j => j.Id).Take(100).ToListAsync(ct);
        var names = open.Count == 0 ? new Dictionary<Guid, string>() : await sender.Send(new PersonNames([.. open.Select(j => j.PersonId)]), ct);
        return [.. open.Where(j => names.ContainsKey(j.PersonId)).Select(j => new OrganizationPeople.Asking(j.Id, names[j.PersonId], j.Line, j.CreatedAt))];
    }
}

static class RightNames
{
    public static async Task<IReadOnlyList<OrganizationPeople.Person>> Named(this IReadOnlyList<OrganizationRight> rights, ISender sender, CancellationToken ct)
    {
        if (rights.Count == 0) return [];
        var names = await sender.Send(new PersonNames([.. rights.Select(r => r.PersonId)]), ct);
        return [.. rights.Where(r => names.ContainsKey(r.PersonId)).OrderByDescending(r => OrganizationRight.Strength(r.Right)).ThenBy(r => names[r.PersonId], Finnish.Order)
            .Select(r => new OrganizationPeople.Person(names[r.PersonId], r.Right) { Id = r.PersonId, Since = r.Since })];
    }
}
