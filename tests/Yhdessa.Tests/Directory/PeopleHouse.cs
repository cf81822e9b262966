using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Host.Accounts;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Directory;

/// <summary>An organization and people with rights over it, and their letters.</summary>
static class PeopleHouse
{
    public const string Successor = "seuraaja@example.org";

    public static async Task<Guid> Somebody(this House house, string email, string name = "Aino Esimerkki") => await house.Send(new InvitePerson(email, new([])) { Quietly = true, Name = name });

    /// <summary>"Kylän väki ry" at /organizations/kylan-vaki-ry.</summary>
    public static async Task<Id<Organization>> Village(this House house, params (Guid Person, string Right)[] people)
    {
        var id = await house.Send(new EnterOrganization { Name = "Kylän väki ry", Kind = "association" });
        foreach (var (person, right) in people) await house.Give(id, person, right);
        return id;
    }

    public static Task Give(this House house, Id<Organization> organization, Guid person, string right) =>
        house.In((DirectoryDb db) => Task.FromResult(db.Rights.Add(new Yhdessa.Directory.OrganizationRight { PersonId = person, OrganizationId = organization, Right = right, Since = house.Clock.Now })));

    public static Task<Dictionary<Guid, string>> Rights(this House house, Id<Organization> organization) =>
        house.In((DirectoryDb db) => db.Rights.AsNoTracking().Where(r => r.OrganizationId == organization).ToDictionaryAsync(r => r.PersonId, r => r.Right));

    public static Task<List<QueuedLetter>> LettersOf(this House house, string kind) =>
        house.In((MailDb db) => db.Letters.AsNoTracking().Where(l => l.Key.StartsWith(kind)).OrderBy(l => l.Id).ToListAsync());

    /// <summary>The path behind the button of the latest letter with an invitation's link.</summary>
    public static async Task<string> InvitationOf(this House house, string email) =>
        (await house.LettersOf("directory.")).Where(l => l.To == email).Select(l => l.Words!.Button!.Path).Last(p => p.StartsWith("/invitation/", StringComparison.Ordinal));

    public static async Task<HttpResponseMessage> Press(this HttpClient client, string page, string form, params (string Name, string Value)[] fields)
    {
        var found = await PageForm.Open(client, page, form);
        foreach (var (name, value) in fields) found.With(name, value);
        return await found.Send(client);
    }

    /// <summary>Follows the link of a letter in a browser of her own, without having signed in; then it is her account's.</summary>
    public static async Task<HttpClient> Accept(this House house, string email, string name = "Seija Seuraaja")
    {
        var accepted = await house.Stranger().Press(await house.InvitationOf(email), "accept", ("Who.Name", name));
        accepted.StatusCode.ShouldBe(HttpStatusCode.Redirect, await accepted.Content.ReadAsStringAsync());
        return house.As(await house.In((HostDb db) => db.People.Where(p => p.Email == email).Select(p => p.Id.Value).SingleAsync()));
    }

    public static async Task<HttpStatusCode> Status(this HttpClient client, string path) => (await client.GetAsync(new Uri(path, UriKind.Relative))).StatusCode;

    public static async Task<string> Words(this HttpClient client, string path) => (await client.Sees(path)).QuerySelector("main")!.TextContent;
}
