namespace Yhdessa.Host.Accounts;

/// <summary>The people page. Looking at people is itself written down, in the commit that looks.</summary>
[Requires(HostModule.SeePeople)]
sealed record PeopleList(string? Q = null, string? Role = null, string Sort = "name", int Page = 1, int PageSize = 50) : ICommand<PeopleList.Answer>
{
    public sealed record Answer(IReadOnlyList<Row> Items, int Total);

    public sealed record Row(Guid Id, string Name, string Email, string Language, IReadOnlyList<string> Roles, string? Municipality, DateTimeOffset? LastSignInAt, DateTimeOffset? DisabledAt, DateTimeOffset CreatedAt);
}

sealed class PeopleListHandler(HostDb db, Looks looks) : IRequestHandler<PeopleList, PeopleList.Answer>
{
    public async Task<PeopleList.Answer> Handle(PeopleList asked, CancellationToken ct)
    {
        looks.Write<PeopleList>(nameof(Person), "list");
        var found = Found(asked);
        var total = await found.CountAsync(ct);
        var page = await Sorted(found, asked.Sort).Skip((asked.Page - 1) * asked.PageSize).Take(asked.PageSize).ToListAsync(ct);
        return new([.. page.Select(p => new PeopleList.Row(p.Id, p.Name, p.Email, p.Language, p.Roles, p.Municipality, p.LastSignInAt, p.DisabledAt, p.CreatedAt))], total);
    }

    IQueryable<Person> Found(PeopleList asked)
    {
        var people = db.People.AsNoTracking().Where(p => p.Name != "");   // an erased person is nobody to look at
#pragma warning disable CA1304, CA1311, CA1862 // translated to the database's lower()
        if (asked.Q?.Trim().ToLowerInvariant() is { Length: > 0 } q) people = people.Where(p => p.Email.Contains(q) || p.Name.ToLower().Contains(q));
#pragma warning restore CA1304, CA1311, CA1862
        // Roles are a small JSON text; a quoted role matches nothing else in it.
        if (asked.Role is { Length: > 0 } role) people = people.Where(p => ((string)(object)p.Roles).Contains('"' + role + '"'));
        return people;
    }

    static IQueryable<Person> Sorted(IQueryable<Person> people, string sort) => sort switch
    {
        "email" => people.OrderBy(p => p.Email),
        "-lastSignInAt" => people.OrderByDescending(p => p.LastSignInAt).ThenBy(p => p.Id),
        "lastSignInAt" => people.OrderBy(p => p.LastSignInAt).ThenBy(p => p.Id),
        "-createdAt" => people.OrderByDescending(p => p.CreatedAt).ThenBy(p => p.Id),
        "-name" => people.OrderByDescending(p => p.Name).ThenBy(p => p.Id),
        _ => people.OrderBy(p => p.Name).ThenBy(p => p.Id),
    };
}

/// <summary>One person with everything staff may see of her.</summary>
[Requires(HostModule.SeePeople)]
sealed record PersonCard(Id<Person> PersonId) : ICommand<PersonCard.Answer>
{
    public sealed record Answer(PeopleList.Row Person, Guid? BodyId, bool HasPassword, int Passkeys, int Revision);
}

sealed class PersonCardHandler(HostDb db, Looks looks) : IRequestHandler<PersonCard, PersonCard.Answer>
{
    public async Task<PersonCard.Answer> Handle(PersonCard asked, CancellationToken ct)
    {
        var p = await db.Find(asked.PersonId, ct);
        looks.Write<PersonCard>(nameof(Person), p.Id.ToString());
        return new(new(p.Id, p.Name, p.Email, p.Language, p.Roles, p.Municipality, p.LastSignInAt, p.DisabledAt, p.CreatedAt), p.BodyId, p.PasswordHash is not null, p.Passkeys.Count, p.Revision);
    }
}
