using Microsoft.AspNetCore.Http;

namespace Yhdessa.Directory;

/// <summary>What the register told, put into a form where nothing was written yet.</summary>
static class Prefill
{
    /// <summary>The button that asks.</summary>
    public static bool IsAsked(HttpContext http) => http.Request.Form["_act"] == "prefill";

    /// <summary>Answers the labels of what was filled.</summary>
    public static IReadOnlyList<string> Into(OrganizationWish wish, PrhRecord told)
    {
        var filled = new List<string>();
        void Fill(string label, bool isEmpty, string? value, Action<string> put)
        {
            if (!isEmpty || value is null) return;
            put(value);
            filled.Add(label);
        }
        Fill("directory.edit.names", wish.Names.Value is null, told.Name, v => wish.Names.Fi = v);
        Fill("directory.edit.kind", wish.Kind.Told() is null, told.Kind, v => wish.Kind = v);
        Fill("directory.edit.home", wish.HomeMunicipality.Told() is null, told.Municipality is { } code && Region.IsMunicipality(code) ? code : null, v => wish.HomeMunicipality = v);
        Fill("directory.edit.street", wish.Address.Value is null, told.Address?.Street, _ => wish.Address = OrganizationWish.AddressWish.Of(told.Address));
        return filled;
    }

    /// <summary>Fills the form from the answer, and tells the reader what came of asking.</summary>
    public static string Take(PrhAnswer answer, OrganizationWish wish, Texts t) => answer switch
    {
        { Outcome: PrhOutcome.Found, Record: { } told } when Into(wish, told) is { Count: > 0 } filled => t["directory.prh.filled", string.Join(", ", filled.Select(f => t[f]))],
        { Outcome: PrhOutcome.Found } => t["directory.prh.nothing"],
        { Outcome: PrhOutcome.Unknown } => t["directory.prh.unknown", wish.BusinessId.Told()],
        { Outcome: PrhOutcome.Busy } => t["directory.prh.busy"],
        _ => t["directory.prh.silent"],
    };
}
