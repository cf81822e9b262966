using System.Text.Json.Nodes;

namespace Yhdessa.Kernel;

/// <summary>
/// RFC 7396 on top of the resource as it is answered: the command's own fields of the resource, changed by the patch, are the whole command.
/// So a patch obeys exactly the rules that a PUT obeys.
/// </summary>
static class MergePatch
{
    public static JsonObject Apply(JsonObject resource, JsonObject patch, Type command)
    {
        var fields = ApiJson.Options.GetTypeInfo(command).Properties.Select(p => p.Name).ToHashSet();
        var whole = new JsonObject(resource.Where(f => fields.Contains(f.Key)).Select(f => KeyValuePair.Create(f.Key, f.Value?.DeepClone())));
        foreach (var (stranger, _) in patch.Where(f => !fields.Contains(f.Key)).ToList()) whole[stranger] = "unknown";   // to be told so
        return Merge(whole, new JsonObject(patch.Where(f => fields.Contains(f.Key)).Select(f => KeyValuePair.Create(f.Key, f.Value?.DeepClone()))));
    }

    static JsonObject Merge(JsonObject target, JsonObject patch)
    {
        foreach (var (name, value) in patch)
            if (value is null) target.Remove(name);
            else if (value is JsonObject inner) target[name] = Merge(target[name] as JsonObject is { } old ? (JsonObject)old.DeepClone() : [], inner);
            else target[name] = value.DeepClone();
        return target;
    }
}
