using System.Globalization;

namespace Yhdessa.Host.Accounts;

/// <summary>"user add|list|disable|reset": accounts without a browser.</summary>
static class UserVerbs
{
    public static readonly IReadOnlyList<Verb> All =
    [
        new("user add", "EMAIL --role ROLE [--municipality CODE] [--body ID] [--organization ID:owner] [--password-stdin]", Add),
        new("user list", "", List),
        new("user disable", "EMAIL", Disable),
        new("user reset", "EMAIL", Reset),
    ];

    static async Task<int> Add(VerbCall call)
    {
        var options = call.Options(["--role", "--municipality", "--body", "--organization"], "--password-stdin");
        var wish = new InvitePerson(options.OnlyWord("EMAIL"), RolesOf(options))
        {
            Right = options["--organization"] is { } right ? RightOf(right) : null,
            Password = options.Has("--password-stdin") ? await call.In.ReadLineAsync(call.Stop) ?? throw new WrongUsage("no password on stdin") : null,
            Quietly = true,
        };
        var id = await call.Send(wish);
        return call.Answer(new { id = id.Value }, id.ToString());
    }

    static async Task<int> List(VerbCall call)
    {
        call.Options([]).NoWords();
        var all = await call.Send(new PeopleList(PageSize: 100_000));
        return call.Answer(new { people = all.Items }, all.Items.Select(p => string.Join('\t', p.Id, p.Email, string.Join(',', p.Roles), p.LastSignInAt?.ToString("u", CultureInfo.InvariantCulture) ?? "never", p.DisabledAt is null ? "" : "disabled")));
    }

    static async Task<int> Disable(VerbCall call)
    {
        var id = await Find(call);
        await call.Services.GetRequiredService<ISender>().Send(new DisablePerson(id), call.Stop);
        return call.Answer(new { id = id.Value }, id.ToString());
    }

    static async Task<int> Reset(VerbCall call)
    {
        var id = await Find(call);
        var token = await call.Send(new ResetPerson(id));
        await call.Error.WriteLineAsync($"Password, passkeys and sessions are gone. Within 15 minutes: {call.Services.GetRequiredService<Site>().To($"/sign-in/{token}")}");
        return call.Answer(new { id = id.Value }, id.ToString());
    }

    static async Task<Id<Person>> Find(VerbCall call)
    {
        var email = call.Options([]).OnlyWord("EMAIL");
        return await call.Send(new PersonByEmail(email)) ?? throw new VerbFailed($"nobody has the address {email}");
    }

    static RolesGiven RolesOf(Options options) => new(
        [options["--role"] is { } role && Roles.All.Contains(role) ? role : throw new WrongUsage($"--role must be one of {string.Join(' ', Roles.All)}")],
        options["--municipality"],
        options["--body"] is not { } body ? null : Guid.TryParse(body, out var id) ? id : throw new WrongUsage("--body must be an id"));

    static OrganizationRight RightOf(string text) => text.Split(':') is [var id, var right] && Guid.TryParse(id, out var organization)
        ? new(organization, right)
        : throw new WrongUsage("--organization must be ID:owner, ID:editor or ID:viewer");
}

[Requires(HostModule.SeePeople)]
sealed record PersonByEmail(string Email) : IQuery<Id<Person>?>;

sealed class PersonByEmailHandler(HostDb db) : IRequestHandler<PersonByEmail, Id<Person>?>
{
    public async Task<Id<Person>?> Handle(PersonByEmail asked, CancellationToken ct) =>
        (await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Email == Person.AddressOf(asked.Email), ct))?.Id;
}
