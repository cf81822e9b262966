using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Host.Accounts;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Accounts;

/// <summary>Somebody at a browser without scripts: keeps cookies, fills forms in, presses buttons.</summary>
sealed class Visitor(House house)
{
    readonly HttpClient client = house.Stranger();

    public Task<HttpResponseMessage> Get(string path) => client.GetAsync(new Uri(path, UriKind.Relative));

    public async Task<IHtmlDocument> Open(string path) => await Read(await Get(path));

    public static async Task<IHtmlDocument> Read(HttpResponseMessage answer) => await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

    /// <summary>Fills the form of that name on the page in and sends it.</summary>
    public async Task<HttpResponseMessage> Send(string path, string form, params (string Field, string Value)[] fields)
    {
        var page = await Open(path);
        var found = page.Forms.SingleOrDefault(f => f.QuerySelector("input[name=_handler]")?.GetAttribute("value") == form || f.GetAttribute("action") == form)
            ?? throw new InvalidOperationException($"{path} has no form {form}: {page.Body?.TextContent.Trim()}");
        var names = fields.Select(f => f.Field).ToHashSet();
        var sent = found.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().Where(i => !names.Contains(i.Name!)).Select(i => KeyValuePair.Create(i.Name!, i.Value)).Concat(fields.Select(f => KeyValuePair.Create(f.Field, f.Value)));
        using var body = new FormUrlEncodedContent(sent);
        return await client.PostAsync(new Uri(found.GetAttribute("action") is { Length: > 0 } action && found.GetAttribute("action") == form ? "/" + action.TrimStart('/') : path, UriKind.Relative), body);
    }

    /// <summary>A bare request, as another site's page would make it.</summary>
    public async Task<HttpResponseMessage> Post(string path, string? json = null)
    {
        using var body = new StringContent(json ?? "", System.Text.Encoding.UTF8, json is null ? "application/x-www-form-urlencoded" : "application/json");
        return await client.PostAsync(new Uri(path, UriKind.Relative), body);
    }

    public Task<HttpResponseMessage> AskForLink(string email, string? returnTo = null) =>
        Send("/sign-in" + (returnTo is null ? "" : "?return=" + Uri.EscapeDataString(returnTo)), "link", ("ByLink.Email", email));

    public Task<HttpResponseMessage> TryPassword(string email, string password) => Send("/sign-in", "password", ("ByPassword.Email", email), ("ByPassword.Password", password));

    /// <summary>Asks for a link, reads the mail and presses its button.</summary>
    public async Task<HttpResponseMessage> SignIn(string email)
    {
        await AskForLink(email);
        return await Send((await house.LinksTo(email))[^1], "enter");
    }

    public async Task<bool> IsIn() => (await Get("/my")).StatusCode is HttpStatusCode.OK;
}

static class AccountsHouse
{
    public const string Aino = "aino@example.org";

    public static Task<Id<Person>> APerson(this House house, string email = Aino, string? role = null, string? password = null) =>
        house.Send(new InvitePerson(email, new(role is null ? [] : [role])) { Quietly = true, Password = password, Name = "Aino Esimerkki" });

    /// <summary>The paths behind the buttons of the letters to somebody, oldest first.</summary>
    public static async Task<IReadOnlyList<string>> LinksTo(this House house, string email) =>
        [.. (await house.In((MailDb db) => db.Letters.AsNoTracking().Where(l => l.To == email).OrderBy(l => l.CreatedAt).ThenBy(l => l.Id).ToListAsync())).Select(l => l.Words!.Button!.Path)];
}
