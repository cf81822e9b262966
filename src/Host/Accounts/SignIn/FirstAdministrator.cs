using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Yhdessa.Host.Accounts;

/// <summary>Makes the one-time link with which a newcomer becomes the administrator; null when there is one already.</summary>
[Requires(HostModule.RunJobs)]
sealed record OfferFirstAdministrator : ICommand<string?>;

sealed class OfferFirstAdministratorHandler(HostDb db, TimeProvider clock) : IRequestHandler<OfferFirstAdministrator, string?>
{
    public async Task<string?> Handle(OfferFirstAdministrator _, CancellationToken ct)
    {
        if (await Administrators.Any(db, null, ct)) return null;
        var (link, token) = OneTimeLink.New(LinkPurpose.FirstAdministrator, null, clock.Now());
        db.Links.Add(link);
        return token;
    }
}

[OpenToAll]
sealed record BecomeFirstAdministrator(string Token, string Name, string Email, string Language) : ICommand<SignedIn>;

sealed class BecomeFirstAdministratorValidator : AbstractValidator<BecomeFirstAdministrator>
{
    public BecomeFirstAdministratorValidator()
    {
        RuleFor(w => w.Name).NotEmpty().PlainText(200);
        RuleFor(w => w.Email).NotEmpty().EmailAddress().MaximumLength(254);
        RuleFor(w => w.Language).Must(Texts.Languages.Contains);
    }
}

sealed class BecomeFirstAdministratorHandler(HostDb db, TimeProvider clock) : IRequestHandler<BecomeFirstAdministrator, SignedIn>
{
    public async Task<SignedIn> Handle(BecomeFirstAdministrator wish, CancellationToken ct)
    {
        var hash = OneTimeLink.HashOf(LinkPurpose.FirstAdministrator, wish.Token);
        var link = await db.Links.SingleOrDefaultAsync(l => l.Hash == hash, ct);
        Rule.Require(link is not null && !await Administrators.Any(db, null, ct), "link-expired");
        link.Use(clock.Now());

        var email = Person.AddressOf(wish.Email);
        var person = await db.People.SingleOrDefaultAsync(p => p.Email == email, ct) ?? db.People.Add(new(Id<Person>.New(), email, wish.Name.Trim(), wish.Language)).Entity;
        person.Enable();
        person.GiveRoles(new([.. person.Roles, Roles.Administrator], person.Municipality, person.BodyId));
        person.SignIn(clock.Now());
        return new(person.Id, person.Stamp);
    }
}

/// <summary>The house must never be without one.</summary>
static class Administrators
{
    /// <summary>Whether anybody, but for one person, may administer. There are few people with roles; they are read rather than asked in SQL.</summary>
    public static async Task<bool> Any(HostDb db, Id<Person>? but, CancellationToken ct) =>
        (await db.People.AsNoTracking().Where(p => p.DisabledAt == null).Select(p => new { p.Id, p.Roles }).ToListAsync(ct)).Any(p => p.Id != but && p.Roles.Contains(Roles.Administrator));
}

/// <summary>Says at start, on stderr, how to become the first administrator of this house.</summary>
sealed class AnnounceFirstAdministrator(IServiceScopeFactory scopes, IConfiguration settings, Site site, IServer server) : IHostedLifecycleService
{
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<ISender>().Send(new OfferFirstAdministrator(), cancellationToken) is { } token)
            await Console.Error.WriteLineAsync($"No administrator yet. On this computer, within 15 minutes, open {Here.To($"/sign-in/first/{token}")}");
    }

    /// <summary>Where it really listens, unless the settings say how it is known.</summary>
    Site Here => settings["PublicAddress"] is null && server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } address
        ? new(new Uri(address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal).Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal)))
        : site;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
