using Yhdessa.Ui;

namespace Yhdessa.Directory;

/// <summary>An organization for search engines, in schema.org's words.</summary>
static class OrganizationLinked
{
    public static Dictionary<string, object?> Of(OrganizationAnswer o, Texts t, string language, Func<string, Uri> absolute) => Schema.Of(o.Kind is "association" or "foundation" or "civicGroup" ? "NGO" : "Organization",
        ("@id", absolute($"organizations/{o.Slug}").ToString()),
        ("url", o.Website ?? absolute($"organizations/{o.Slug}").ToString()),
        ("name", o.Names.For(language).Words),
        ("alternateName", o.AlsoKnownAs.Count > 0 ? o.AlsoKnownAs : null),
        ("description", o.Summary?.For(language).Words),
        ("identifier", Each(o.Identifiers, i => Schema.Part("PropertyValue", ("propertyID", i.Scheme), ("value", i.Value)))),
        ("address", o.Address is { } address ? Schema.Part("PostalAddress", ("streetAddress", address.Street), ("postalCode", address.PostalCode), ("addressLocality", address.City), ("addressCountry", "FI")) : null),
        ("knowsLanguage", o.Languages.Count > 0 ? o.Languages : null),
        ("makesOffer", Each(o.Services, s => Schema.Part("Offer", ("itemOffered", Schema.Part("Service", ("name", s.Name.For(language).Words)))))),
        ("areaServed", Each([.. OrganizationFacets.PlacesOf(o)], c => Schema.Part("AdministrativeArea", ("name", Region.NameOf(c, "fi"))))),
        ("knowsAbout", Each(o.Themes, c => OrganizationWords.Of(t, OrganizationFacets.Theme, c, language))),
        ("memberOf", Each(o.Networks, n => Schema.Part("Organization", ("name", n.Name)))));

    static List<TPart>? Each<T, TPart>(IReadOnlyList<T> all, Func<T, TPart> part) => all.Count > 0 ? [.. all.Select(part)] : null;
}
