using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Yhdessa.Tests.Support;

/// <summary>A page as a browser without script reads it, and one of its forms to fill in and send.</summary>
public sealed record PageForm(IHtmlDocument Page, Uri Address, IHtmlFormElement Element)
{
    readonly List<KeyValuePair<string, string>> fields = [.. Fields(Element)];

    public static async Task<IHtmlDocument> Read(HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    /// <summary>Opens a page and finds the form by its name there.</summary>
    public static async Task<PageForm> Open(HttpClient client, string address, string name)
    {
        var page = await Read(await client.GetAsync(new Uri(address, UriKind.Relative)));
        var element = page.Forms.FirstOrDefault(f => f.QuerySelector($"input[name=_handler][value='{name}']") is not null);
        return new(page, new Uri(address, UriKind.Relative), element.ShouldNotBeNull($"no form {name} at {address}: {page.Title}"));
    }

    public PageForm With(string name, params string[] values)
    {
        fields.RemoveAll(f => f.Key == name);
        fields.AddRange(values.Select(v => KeyValuePair.Create(name, v)));
        return this;
    }

    public Task<HttpResponseMessage> Send(HttpClient client, string? button = null)
    {
        if (button?.Split('=') is [var name, var value]) With(name, value);
        return client.PostAsync(new Uri(Element.GetAttribute("action") ?? Address.ToString(), UriKind.Relative), new FormUrlEncodedContent(fields));
    }

    /// <summary>What a field would send now.</summary>
    public string? Value(string name) => fields.FirstOrDefault(f => f.Key == name).Value;

    static IEnumerable<KeyValuePair<string, string>> Fields(IHtmlFormElement form)
    {
        foreach (var field in form.QuerySelectorAll("input[name],textarea[name],select[name]"))
            if (field is IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }) continue;
            else if (field is IHtmlInputElement input) yield return KeyValuePair.Create(input.Name!, input.Value);
            else if (field is IHtmlTextAreaElement area) yield return KeyValuePair.Create(area.Name!, area.Value);
            else if (field is IHtmlSelectElement select) yield return KeyValuePair.Create(select.Name!, select.Value ?? "");
    }
}

public static class Reading
{
    /// <summary>A page that must be there.</summary>
    public static async Task<IHtmlDocument> Sees(this HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await PageForm.Read(answer);
    }
}
