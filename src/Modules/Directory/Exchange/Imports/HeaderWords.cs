using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace Yhdessa.Directory.Exchange;

/// <summary>
/// Which column is which, guessed from its header. The words of other registers' files stand in headers.json: our reading of what those registers
/// ask for in public, and every guess can be mended on the page.
/// </summary>
static class HeaderWords
{
    public const string General = "general";

    static readonly Dictionary<string, Dictionary<string, string[]>> files = Embedded.Read<Dictionary<string, Dictionary<string, string[]>>>("Exchange.headers.json");

    static readonly FrozenDictionary<string, FrozenDictionary<string, string>> words = files.ToFrozenDictionary(f => f.Key, f =>
        f.Value.SelectMany(field => field.Value.Select(w => (Key: Slug.Of(w), Field: field.Key))).DistinctBy(w => w.Key).ToFrozenDictionary(w => w.Key, w => w.Field));

    /// <summary>Registers whose files are known: "lahella", "toimeksi".</summary>
    public static IReadOnlyList<string> Registers { get; } = [.. files.Keys.Where(k => k != General)];

    /// <summary>Each column's field, or nothing. A field is told by one column only, the first.</summary>
    public static IReadOnlyList<string> Guess(IReadOnlyList<string> headers, Texts t, string register = General)
    {
        var ours = ExchangeField.All.SelectMany(f => Texts.Languages.Select(l => f.Words(t, l)).Append(f.Name).Select(w => (Key: Slug.Of(w), f.Name))).DistinctBy(w => w.Key).ToDictionary(w => w.Key, w => w.Name);
        var (fields, taken) = (new List<string>(), new HashSet<string>());
        foreach (var header in headers)
        {
            var key = Slug.Of(header);
            var field = header.Length == 0 ? "" : (register == General ? null : words[register].GetValueOrDefault(key)) ?? ours.GetValueOrDefault(key) ?? words[General].GetValueOrDefault(key) ?? "";
            fields.Add(field.Length > 0 && taken.Add(field) ? field : "");
        }
        return fields;
    }

    /// <summary>The register whose words find the most columns; a table of one's own where none finds more.</summary>
    public static string Register(IReadOnlyList<string> headers, Texts t) => Registers.Prepend(General).MaxBy(r => Guess(headers, t, r).Count(f => f.Length > 0))!;

    /// <summary>The same for every file with these headers in this order.</summary>
    public static string Signature(IReadOnlyList<string> headers) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', headers.Select(Slug.Of))))[..16]);
}
