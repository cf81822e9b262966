using System.Globalization;

namespace Yhdessa.Directory.Hsds;

/// <summary>
/// Organizations in Open Referral's shapes. What an organization does is told as one service of its own until it tells of its services. What is
/// unknown is left out; what the standard requires and nobody knows says so. A list tells what is one of each; the lists below a thing come with
/// its full form.
/// </summary>
sealed class HsdsShape(string site, string unknown)
{
    public static Guid ServiceOf(Guid organization) => SeasonId.Of($"hsds-service/{organization:N}");

    /// <summary>Of an organization that tells of no services, what it does.</summary>
    public static IEnumerable<Guid> ServicesOf(Guid organization, IReadOnlyList<Service> told) => told.Count == 0 ? [ServiceOf(organization)] : told.Select(s => s.Id!.Value);

    string Description(OrganizationAnswer o) => (o.Description ?? o.Summary)?.For("fi").Words ?? unknown;

    public Dictionary<string, object?> Organization(OrganizationAnswer o, bool full = false, bool fullService = false) => Known(
        ("id", o.Id),
        ("name", o.Name),
        ("alternate_name", o.AlsoKnownAs.Count > 0 ? o.AlsoKnownAs[0] : null),
        ("description", Description(o)),
        ("email", o.Contacts.Select(c => c.Email).FirstOrDefault(e => e is { Length: > 0 })),
        ("website", o.Website),
        ("uri", $"{site}/organizations/{o.Slug}"),
        ("legal_status", Classifications.Word(Classifications.Kinds, o.Kind, "fi")),
        ("organization_identifiers", !full || o.Identifiers.Count == 0 ? null : o.Identifiers.Select(i => Known(("id", SeasonId.Of($"hsds-identifier/{o.Id:N}/{i.Scheme}")), ("organization_id", o.Id), ("identifier_scheme", i.Scheme), ("identifier_type", i.Scheme == Identifier.Business ? "Y-tunnus" : i.Scheme), ("identifier", i.Value)))),
        ("funding", full ? HsdsParts.Funding(o) : null),
        ("contacts", full ? HsdsParts.Contacts(o) : null),
        ("phones", full ? HsdsParts.Phones(o) : null),
        ("locations", full ? HsdsParts.Locations(o) : null),
        ("services", full || fullService ? ServicesOf(o.Id, o.Services).Select(s => Service(o, s, fullService, nested: true)) : null),
        ("attributes", full ? Attributes(o, o.Id, "organization") : null));

    public static Dictionary<string, object?> Minimal(OrganizationAnswer o, Guid service) => Known(("id", service), ("last_modified", OpenData.Instant(o.ModifiedAt)));

    /// <param name="nested">Stands within its organization, which is not told once more.</param>
    public Dictionary<string, object?> Service(OrganizationAnswer o, Guid id, bool full, bool nested = false) => o.Services.FirstOrDefault(s => s.Id == id) is var told ? Known(
        ("id", id),
        ("organization_id", o.Id),
        ("name", told?.Name.For("fi").Words ?? o.Name),
        ("alternate_name", told?.Name.Sv ?? told?.Name.En),
        ("description", told?.Description?.For("fi").Words ?? Description(o)),
        ("url", told?.Website ?? o.Website ?? $"{site}/organizations/{o.Slug}"),
        ("status", "active"),
        ("assured_date", o.Freshness is { Assured: { } assured } ? $"{assured:yyyy-MM-dd}" : null),
        ("last_modified", OpenData.Instant(o.ModifiedAt)),
        ("organization", nested ? null : Organization(o)),
        ("languages", !full || o.Languages.Count == 0 ? null : o.Languages.Select(l => Known(("id", SeasonId.Of($"hsds-language/{o.Id:N}/{l}")), ("name", Classifications.Word(Classifications.Languages, l, "en")), ("code", l)))),
        ("service_areas", full ? HsdsParts.Areas(o) : null),
        ("attributes", full ? Attributes(told?.TargetGroups is { Count: > 0 } groups ? o with { TargetGroups = groups } : o, id, "service") : null)) : [];

    static List<object>? Attributes(OrganizationAnswer o, Guid link, string entity)
    {
        (string List, IReadOnlyList<string> Codes)[] lists = [(Classifications.Themes, o.Themes), (Classifications.TargetGroups, o.TargetGroups), (Classifications.HytePriorities, o.HytePriorities), (Classifications.CoreWork, o.CoreWork)];
        var all = lists.SelectMany(l => l.Codes.Where(code => Classifications.Has(l.List, code)).Select(code => (object)Known(
            ("id", SeasonId.Of($"hsds-attribute/{link:N}/{l.List}/{code}")),
            ("link_id", link),
            ("taxonomy_term_id", HsdsTerms.TermId(l.List, code)),
            ("link_entity", entity),
            ("label", Classifications.Word(l.List, code, "fi"))))).ToList();
        return all.Count == 0 ? null : all;
    }

    public static Dictionary<string, object?> Taxonomy(string list) => Known(("id", HsdsTerms.TaxonomyId(list)), ("name", list), ("description", $"Yhdessä: {list}"));

    public static Dictionary<string, object?> Term(string list, ClassificationTerm term) => Known(
        ("id", HsdsTerms.TermId(list, term.Code)),
        ("code", term.Code),
        ("name", term.Fi),
        ("description", $"{term.Fi} / {term.Sv} / {term.En}"),
        ("parent_id", term.Parent is { } parent ? HsdsTerms.TermId(list, parent) : null),
        ("taxonomy", list),
        ("language", "fi"),
        ("taxonomy_id", HsdsTerms.TaxonomyId(list)));

    internal static Dictionary<string, object?> Known(params (string Key, object? Value)[] members) => members.Where(m => m.Value is not null).ToDictionary(m => m.Key, m => m.Value);
}
