using Yhdessa.Contracts.Accounts;

namespace Yhdessa.Directory;

/// <summary>Who has opened the asking person's contacts, and whose she has opened.</summary>
[Requires(DirectoryModule.SeeOwn)]
sealed record OwnLooks : IQuery<IReadOnlyList<OwnRows>>;

sealed class OwnLooksHandler(DirectoryDb db, ICurrentUser user, ISender sender) : IRequestHandler<OwnLooks, IReadOnlyList<OwnRows>>
{
    const int Most = 500;

    public async Task<IReadOnlyList<OwnRows>> Handle(OwnLooks _, CancellationToken ct)
    {
        var person = user.PersonId ?? throw new SignInNeeded();
        var mine = await Hers(person, ct);
        var looks = await db.Looks.AsNoTracking().Where(l => l.PersonId == person || mine.Contains(l.OrganizationId)).OrderByDescending(l => l.At).Take(Most).ToListAsync(ct);
        var ids = looks.ConvertAll(l => l.OrganizationId);
        var names = await db.Organizations.AsNoTracking().Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, o.Names }).ToDictionaryAsync(o => o.Id, o => o.Names.ToString(), ct);
        var people = await sender.Send(new PersonNames([.. looks.Select(l => l.PersonId).OfType<Guid>().Distinct()]), ct);
        return [new("directory.own.looks", [.. looks.Select(l => new Dictionary<string, object?>
        {
            ["at"] = l.At,
            ["organization"] = names.GetValueOrDefault(l.OrganizationId),
            ["name"] = l.PersonId is { } who ? people.GetValueOrDefault(who) : null,
            ["why"] = l.Why,
        })]) { Page = "my/contacts" }];
    }

    /// <summary>The organizations she looks after, and those where her own address is a contact's.</summary>
    async Task<List<Id<Organization>>> Hers(Guid person, CancellationToken ct)
    {
        var hers = await db.Rights.Where(r => r.PersonId == person).Select(r => r.OrganizationId).ToListAsync(ct);
        if ((await sender.Send(new PersonContact(person), ct))?.Email is not { } email) return hers;
        var kept = Yhdessa.Mail.EmailAddress.Kept(email);
        hers.AddRange(await db.AllAssets.Where(a => a.Email == kept).Select(a => a.OrganizationId).ToListAsync(ct));
        var opened = await db.Organizations.AsNoTracking().Where(o => db.Looks.Any(l => l.OrganizationId == o.Id)).Select(o => new { o.Id, o.Contacts }).ToListAsync(ct);   // those that somebody has opened within a year
        return [.. hers.Concat(opened.Where(o => o.Contacts.Any(c => string.Equals(c.Email, email, StringComparison.OrdinalIgnoreCase))).Select(o => o.Id)).Distinct()];
    }
}

/// <summary>That somebody looked stays for those whose contacts they were; who it was does not.</summary>
[Requires(DirectoryModule.SeeOwn)]
sealed record EraseOwnLooks : ICommand<JobReport>;

sealed class EraseOwnLooksHandler(DirectoryDb db, ICurrentUser user) : IRequestHandler<EraseOwnLooks, JobReport>
{
    public async Task<JobReport> Handle(EraseOwnLooks wish, CancellationToken ct)
    {
        var person = user.PersonId ?? throw new SignInNeeded();
        var own = await db.Looks.Where(l => l.PersonId == person).ToListAsync(ct);
        own.ForEach(l => (l.PersonId, l.Why) = (null, null));
        return new(own.Count, "looks at contacts");
    }
}
