using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Yhdessa.Ui;

/// <summary>A page's address with its language and parameters, to link to it a little changed: the state of every list is in its address.</summary>
public sealed record Address(string Path, IReadOnlyList<KeyValuePair<string, string>> Query)
{
    /// <summary>The address the reader sees, also while a help page answers in place of the page asked for. What is no text, such as a null, nobody has asked for.</summary>
    public static Address Of(HttpContext http) => new(
        http.Request.PathBase + (http.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? http.Request.Path),
        [.. http.Request.Query.SelectMany(q => q.Value, (q, v) => KeyValuePair.Create(q.Key, v ?? "")).Where(q => Plain.IsText(q.Key) && Plain.IsText(q.Value))]);

    /// <summary>The page of a list that is asked for; what is no such number is the first.</summary>
    public static int PageIn(string? written) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 100_000 ? page : 1;

    /// <summary>The words that are looked for, as many as a search takes.</summary>
    public string? Words => One("q") is { Length: > 0 } words ? words.Cut(200) : null;

    public IEnumerable<string> All(string name) => Query.Where(q => q.Key == name).Select(q => q.Value);
    public string? One(string name) => All(name).FirstOrDefault();

    /// <summary>Sets parameters, takes away those that are null.</summary>
    public Address With(params (string Name, object? Value)[] changes) => this with
    {
        Query =
        [
            .. Query.Where(q => changes.All(c => c.Name != q.Key)),
            .. changes.Where(c => c.Value is not null).Select(c => KeyValuePair.Create(c.Name, Convert.ToString(c.Value, CultureInfo.InvariantCulture)!)),
        ],
    };

    /// <summary>Adds a value to those a parameter already has.</summary>
    public Address And(string name, string value) => this with { Query = [.. Query, KeyValuePair.Create(name, value)] };

    /// <summary>Takes one value of a parameter away.</summary>
    public Address Without(string name, string value) => this with { Query = [.. Query.Where(q => q.Key != name || q.Value != value)] };

    /// <summary>Only the parameters named, "page" and such left behind.</summary>
    public Address Only(params string[] names) => this with { Query = [.. Query.Where(q => names.Contains(q.Key))] };

    public string QueryString => new QueryBuilder(Query).ToString();
    public override string ToString() => Path + QueryString;
    public static implicit operator string(Address address) => address.ToString();

    /// <summary>A return address somebody sent us, if it stays on this site; otherwise the one given.</summary>
    public static string Local(string? asked, string otherwise) => IsLocal(asked) ? asked! : otherwise;

    static bool IsLocal(string? a) => a is ['/', ..] && a is not (['/', '/', ..] or ['/', '\\', ..]) && !a.Any(char.IsControl) && !a.Contains('\\', StringComparison.Ordinal);
}
