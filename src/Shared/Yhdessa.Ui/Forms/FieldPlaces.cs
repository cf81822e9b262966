using Microsoft.AspNetCore.Components.Forms;

namespace Yhdessa.Ui;

/// <summary>Which fields a form shows, in their order, and with which id: where the summary's links lead and where a refusal finds its place.</summary>
sealed class FieldPlaces
{
    readonly List<(FieldIdentifier Field, string Id, string Label)> all = [];

    public IReadOnlyList<(FieldIdentifier Field, string Id, string Label)> All => all;

    public static FieldPlaces In(EditContext form)
    {
        if (!form.Properties.TryGetValue(typeof(FieldPlaces), out var known)) form.Properties[typeof(FieldPlaces)] = known = new FieldPlaces();
        return (FieldPlaces)known;
    }

    public void Put(FieldIdentifier field, string id, string label)
    {
        if (!all.Any(p => p.Field.Equals(field))) all.Add((field, id, label));
    }

    /// <summary>
    /// The field a message's or a validator's path means: "contact.email" is the form's field wish-contact-email, and where the form is flatter
    /// than the message, the last word decides. Null when the form shows no such field.
    /// </summary>
    public FieldIdentifier? Find(string path)
    {
        var end = FieldIds.Of(path);
        var last = end[(end.LastIndexOf('-') + 1)..];
        return At(id => id == end) ?? At(id => id.EndsWith("-" + end, StringComparison.Ordinal)) ?? At(id => id.Contains($"-{end}-", StringComparison.Ordinal)) ?? At(id => id.EndsWith("-" + last, StringComparison.Ordinal));
    }

    FieldIdentifier? At(Func<string, bool> fits) => all.Where(p => fits(p.Id)).Select(p => (FieldIdentifier?)p.Field).FirstOrDefault();
}

static class FieldIds
{
    /// <summary>"Wish.Contact.Name" → "wish-contact-name".</summary>
    public static string Of(string name) => name.Replace('.', '-').Replace('[', '-').Replace("]", "", StringComparison.Ordinal).ToLowerInvariant();
}
