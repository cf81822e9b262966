using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Yhdessa.Tests.Statements;

/// <summary>Opens pages and sends their forms as a browser without scripts would: with everything the form holds.</summary>
static class Pages
{
    public static IHtmlDocument Read(string html) => new HtmlParser().ParseDocument(html);

    public static async Task<IHtmlDocument> Open(HttpClient client, string address)
    {
        var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        var page = Read(await answer.Content.ReadAsStringAsync());
        page.Body!.SetAttribute("data-address", address);
        return page;
    }

    public static async Task<HttpResponseMessage> Send(HttpClient client, string address, string form, params (string Name, string Value)[] changes) =>
        await Send(client, await Open(client, address), form, changes);

    public static async Task<HttpResponseMessage> Send(HttpClient client, IHtmlDocument page, string form, params (string Name, string Value)[] changes)
    {
        var element = page.Forms.Single(f => f.QuerySelector($"input[name=_handler][value='{form}']") is not null);
        var fields = element.Elements.SelectMany(Held).Where(f => changes.All(c => c.Name != f.Key)).Concat(changes.Select(c => KeyValuePair.Create(c.Name, c.Value)));
        using var content = new FormUrlEncodedContent(fields);
        return await client.PostAsync(new Uri(page.Body!.GetAttribute("data-address")!, UriKind.Relative), content);
    }

    static IEnumerable<KeyValuePair<string, string>> Held(AngleSharp.Dom.IElement element) => element switch
    {
        IHtmlInputElement { Name.Length: > 0, Type: "radio" or "checkbox", IsChecked: false } => [],
        IHtmlInputElement { Name: { Length: > 0 } name } input => [KeyValuePair.Create(name, input.Value)],
        IHtmlTextAreaElement { Name: { Length: > 0 } name } area => [KeyValuePair.Create(name, area.Value)],
        IHtmlSelectElement { Name: { Length: > 0 } name } select => [KeyValuePair.Create(name, select.Value ?? "")],
        _ => [],
    };
}
