using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Yhdessa.Directory.Exchange;

/// <summary>Whether two tellings of an organization differ. A list of nothing is nothing told.</summary>
static class FormDiff
{
    /// <summary>Which of its fields would be others if it were changed so.</summary>
    public static IReadOnlyList<string> Between(OrganizationForm known, OrganizationForm told)
    {
        var record = new Organization(Id<Organization>.New(), "x", known);
        var before = Lean(record.Form);
        record.Change(told);
        var after = Lean(record.Form);
        return [.. before.Concat(after).Select(p => p.Key).Distinct().Where(key => !JsonNode.DeepEquals(before[key], after[key]))];
    }

    /// <summary>The same for the same words.</summary>
    public static string Sum(OrganizationForm form) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Lean(form).ToJsonString())));

    static JsonObject Lean(OrganizationForm form)
    {
        var told = JsonSerializer.SerializeToNode(form, Stored.Options)!.AsObject();
        Strip(told);
        return told;
    }

    static void Strip(JsonNode? node)
    {
        if (node is JsonObject members)
            foreach (var (name, value) in members.ToList())
            {
                Strip(value);
                if (value is null or JsonArray { Count: 0 }) members.Remove(name);
            }
        else if (node is JsonArray items)
            foreach (var item in items) Strip(item);
    }
}
