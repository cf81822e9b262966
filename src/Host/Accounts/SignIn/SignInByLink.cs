namespace Yhdessa.Host.Accounts;

/// <summary>Who came in, for the session to remember.</summary>
sealed record SignedIn(Id<Person> Person, string Stamp, string? ReturnTo = null);

/// <summary>Uses a mailed link up: of a sign-in or of an invitation.</summary>
[OpenToAll]
sealed record SignInByLink(string Token) : ICommand<SignedIn>;

sealed class SignInByLinkHandler(HostDb db, TimeProvider clock) : IRequestHandler<SignInByLink, SignedIn>
{
    public async Task<SignedIn> Handle(SignInByLink wish, CancellationToken ct)
    {
        string[] hashes = [OneTimeLink.HashOf(LinkPurpose.SignIn, wish.Token), OneTimeLink.HashOf(LinkPurpose.Invitation, wish.Token)];
        var link = await db.Links.SingleOrDefaultAsync(l => hashes.Contains(l.Hash), ct);
        var person = await db.People.SingleOrDefaultAsync(p => link != null && p.Id == (Id<Person>)(link.PersonId ?? default) && p.DisabledAt == null, ct);
        Rule.Require(link is not null && person is not null, "link-expired");

        link.Use(clock.Now());
        person.SignIn(clock.Now());
        return new(person.Id, person.Stamp, link.ReturnTo);
    }
}
