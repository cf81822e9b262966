using Yhdessa.Mail;

namespace Yhdessa.Host.Accounts;

/// <summary>Letters with a link that lets somebody in. Their words are forgotten as soon as they are sent.</summary>
sealed class SignInLetters(HostDb db, Texts texts)
{
    public Task SignIn(Person person, OneTimeLink link, string token, CancellationToken ct) => Post("sign-in", person, link, token, [], ct);

    public Task Invitation(Person person, OneTimeLink link, string token, string inviter, CancellationToken ct) => Post("invitation", person, link, token, [inviter], ct);

    Task Post(string kind, Person person, OneTimeLink link, string token, object[] named, CancellationToken ct) =>
        db.Post(new Letter($"host.{kind}:{link.Id}", person.Email, person.Language, Words(person, $"{kind}.subject"), [Words(person, $"{kind}.what", named), Words(person, $"{kind}.once")])
        {
            Button = new(Words(person, $"{kind}.button"), $"/sign-in/{token}"),
            Urgent = true,
            Secret = true,
            PersonId = person.Id,
            UselessAfter = link.ExpiresAt,
        }, ct);

    string Words(Person person, string code, params object[] named) => texts.In(person.Language, $"host.letter.{code}", named);
}
