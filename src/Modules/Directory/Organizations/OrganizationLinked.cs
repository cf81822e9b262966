namespace Yhdessa.Directory;

/// <summary>An organization for search engines, in schema.org's words.</summary>
static class OrganizationLinked
{
    public static Dictionary<string, object?> Of(OrganizationAnswer o, Texts t, string language, Func<string, Uri> absolute) => new()
    {
        ["@context"] = "https://schema.org",
        ["@type"] = o.Kind is "association" or "foundation" or "civicGroup" ? "NGO" : "Organization",
        ["@id"] = absolute($"organizations/{o.Slug}").ToString(),
        ["url"] = o.Website ?? absolute($"organizations/{o.Slug}").ToString(),
        ["name"] = o.Names.For(language).Words,
        ["alternateName"] = o.AlsoKnownAs.Count > 0 ? o.AlsoKnownAs : null,
        ["description"] = o.Summary?.For(language).Words,
        ["identifier"] = o.Identifiers.Count > 0 ? o.Identifiers.Select(i => new Dictionary<string, object> { ["@type"] = "PropertyValue", ["propertyID"] = i.Scheme, ["value"] = i.Value }) : null,
        ["address"] = o.Address is { } address ? new Dictionary<string, object> { ["@type"] = "PostalAddress", ["streetAddress"] = address.Street, ["postalCode"] = address.PostalCode, ["addressLocality"] = address.City, ["addressCountry"] = "FI" } : null,
        ["knowsLanguage"] = o.Languages.Count > 0 ? o.Languages : null,
        ["makesOffer"] = o.Services.Count > 0 ? o.Services.Select(s => new Dictionary<string, object> { ["@type"] = "Offer", ["itemOffered"] = new Dictionary<string, object> { ["@type"] = "Service", ["name"] = s.Name.For(language).Words } }) : null,
        ["areaServed"] = OrganizationFacets.PlacesOf(o).Select(c => new Dictionary<string, object> { ["@type"] = "AdministrativeArea", ["name"] = Region.NameOf(c, "fi") }) is var areas && areas.Any() ? areas : null,
        ["knowsAbout"] = o.Themes.Count > 0 ? o.Themes.Select(c => OrganizationWords.Of(t, OrganizationFacets.Theme, c, language)) : null,
        ["memberOf"] = o.Networks.Count > 0 ? o.Networks.Select(n => new Dictionary<string, object> { ["@type"] = "Organization", ["name"] = n.Name }) : null,
    };
}
