namespace Yhdessa.Directory;

/// <summary>Whom to call, by municipality: opened only after it is written down who opens it and why. All of them: whoever were left out would be called by nobody.</summary>
[Requires(DirectoryModule.Prepare)]
sealed record PhoneTree(string? Municipality = null) : IQuery<IReadOnlyList<PhoneTree.Branch>>
{
    /// <param name="Municipality">Null for those who serve the whole region.</param>
    public sealed record Branch(string? Municipality, IReadOnlyList<Line> Lines);

    public sealed record Line(string Organization, string? ContactRole, string? Phone, string? Email, AssetKind Kind, string What, int? ResponseHours);
}

/// <summary>Somebody opens the telephone tree: each organization in it can see who and why.</summary>
[Requires(DirectoryModule.Prepare)]
sealed record LookAtPool(string? Why, string? Municipality = null) : ICommand;

sealed class LookAtPoolValidator : AbstractValidator<LookAtPool>
{
    public LookAtPoolValidator() => RuleFor(l => l.Why).NotEmpty().PlainText(200);
}

sealed class PhoneTreeHandler(DirectoryDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<PhoneTree, IReadOnlyList<PhoneTree.Branch>>, IRequestHandler<LookAtPool>
{
    public async Task<IReadOnlyList<PhoneTree.Branch>> Handle(PhoneTree ask, CancellationToken ct)
    {
        var rows = await (from a in Reachable(ask.Municipality)
                          join o in db.Organizations on a.OrganizationId equals o.Id
                          orderby a.ResponseHours == null ? 10_000 : a.ResponseHours, a.Id
                          select new { Asset = a, o.Names }).ToListAsync(ct);
        var places = Region.Municipalities.Select((m, i) => (m.Code, i)).ToDictionary(m => m.Code, m => m.i);
        return [.. rows.GroupBy(r => r.Asset.Municipality).OrderBy(g => g.Key is { } code ? places.GetValueOrDefault(code, 99) : 100)
            .Select(g => new PhoneTree.Branch(g.Key, [.. g.Select(r => new PhoneTree.Line(r.Names.ToString(), r.Asset.ContactRole, r.Asset.Phone, r.Asset.Email, r.Asset.Kind, r.Asset.What, r.Asset.ResponseHours))]))];
    }

    public async Task Handle(LookAtPool look, CancellationToken ct)
    {
        var organizations = await Reachable(look.Municipality).Select(a => a.OrganizationId).Distinct().ToListAsync(ct);
        foreach (var organization in organizations) db.Looks.Add(new ContactLook { OrganizationId = organization, PersonId = user.PersonId, KeyId = user.KeyId, At = clock.Now(), Why = look.Why.Told() });
    }

    IQueryable<PoolAsset> Reachable(string? municipality) => db.Assets.AsNoTracking()
        .Where(a => (a.Phone != null || a.Email != null) && (municipality == null || a.Municipality == municipality) && db.Published.Any(o => o.Id == a.OrganizationId));
}

/// <summary>The asking person's number and address among the assets, known by her account's own address.</summary>
[Requires(DirectoryModule.SeeOwn)]
sealed record OwnPoolContacts : IQuery<IReadOnlyList<OwnRows>>;

/// <summary>The asset stays with its organization, which names another contact.</summary>
[Requires(DirectoryModule.SeeOwn)]
sealed record EraseOwnPoolContacts : ICommand<JobReport>;

sealed class OwnPoolContactsHandler(DirectoryDb db, ICurrentUser user, ISender sender) : IRequestHandler<OwnPoolContacts, IReadOnlyList<OwnRows>>, IRequestHandler<EraseOwnPoolContacts, JobReport>
{
    public async Task<IReadOnlyList<OwnRows>> Handle(OwnPoolContacts _, CancellationToken ct) =>
        [new("directory.own.pool", [.. (await Hers(ct)).Select(a => new Dictionary<string, object?> { ["what"] = a.What, ["phone"] = a.Phone, ["email"] = a.Email })])];

    public async Task<JobReport> Handle(EraseOwnPoolContacts wish, CancellationToken ct)
    {
        var hers = await Hers(ct);
        hers.ForEach(a => a.ForgetPerson());
        return new(hers.Count, "contacts of the preparedness pool");
    }

    async Task<List<PoolAsset>> Hers(CancellationToken ct)
    {
        var contact = await sender.Send(new Contracts.Accounts.PersonContact(user.PersonId ?? throw new SignInNeeded()), ct);
        if (contact is null) return [];
        var email = Yhdessa.Mail.EmailAddress.Kept(contact.Email);
        return await db.AllAssets.Where(a => a.Email == email).OrderBy(a => a.Id).ToListAsync(ct);
    }
}
