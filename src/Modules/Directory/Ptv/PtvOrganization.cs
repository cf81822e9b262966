using static Yhdessa.Directory.Ptv.PtvParts;

namespace Yhdessa.Directory.Ptv;

/// <summary>An organization with the register's keys, all of them and no other.</summary>
static class PtvOrganization
{
    public static object Of(OrganizationAnswer o) => new
    {
        id = o.Id,
        sourceId = o.Slug,
        oid = (string?)null,
        parentOrganizationId = (string?)null,
        organizationRootId = o.Id,
        municipality = Municipality(o.HomeMunicipality),
        organizationType = Type(o.Kind),
        businessCode = BusinessCode(o),
        businessName = BusinessCode(o) is null ? null : o.Name,
        organizationNames = Typed(o.Names, "Name", LongestName).Concat(o.AlsoKnownAs.Take(1).SelectMany(n => Typed(new Translated(n), "AlternativeName", LongestName))),
        displayNameType = Words(o.Names).Select(w => new { type = "Name", language = w.Language }),
        areaType = AreaType(o),
        areas = Areas(o),
        organizationDescriptions = Descriptions(o.Summary, o.Description),
        emails = PtvContacts.Emails(o),
        phoneNumbers = PtvContacts.Phones(o),
        webPages = PtvContacts.WebPages(o.Website),
        addresses = PtvContacts.Addresses(o),
        electronicInvoicings = Nothing,
        publishingStatus = "Published",
        services = Hsds.HsdsShape.ServicesOf(o.Id, o.Services).Select(s => Role(null, new { id = s, name = PtvService.NameOf(o, s).For("fi").Words })),
        modified = Instant(o.ModifiedAt),
        subOrganizations = Nothing,
    };

    static string? BusinessCode(OrganizationAnswer o) => o.Identifiers.FirstOrDefault(i => i.Scheme == Identifier.Business && BusinessId.HasForm(i.Value))?.Value;

    static string Type(string kind) => kind switch { "municipality" => "Municipality", "county" => "RegionalOrganization", "company" => "Company", _ => "Organization" };
}

/// <summary>A service with the register's keys. What an organization that tells of no services does is told as one.</summary>
static class PtvService
{
    public static Translated NameOf(OrganizationAnswer o, Guid id) => o.Services.FirstOrDefault(s => s.Id == id)?.Name ?? o.Names;

    public static object Of(OrganizationAnswer o, Guid id) => o.Services.FirstOrDefault(s => s.Id == id) is var told ? new
    {
        id,
        sourceId = id.ToString(),
        generalDescriptionId = (string?)null,
        subType = (string?)null,
        type = "Service",
        fundingType = (string?)null,
        serviceNames = Typed(told?.Name ?? o.Names, "Name", LongestName),
        serviceChargeType = (string?)null,
        areaType = AreaType(o),
        areas = Areas(o),
        serviceDescriptions = Descriptions(o.Summary, told?.Description ?? o.Description),
        languages = o.Languages,
        serviceClasses = Nothing,
        ontologyTerms = Nothing,
        targetGroups = TargetGroups(told?.TargetGroups is { Count: > 0 } groups ? groups : o.TargetGroups),
        lifeEvents = Nothing,
        industrialClasses = Nothing,
        legislation = Nothing,
        keywords = o.CoreWork.SelectMany(c => Classifications.Has(Classifications.CoreWork, c) ? Plain(Classifications.Of(Classifications.CoreWork).First(t => t.Code == c).Name) : Plain(new Translated(c))),
        requirements = Nothing,
        serviceChannels = Nothing,
        organizations = new[] { Role(new { id = o.Id, name = o.Name }, null) },
        serviceVouchersInUse = false,
        serviceVouchers = Nothing,
        serviceCollections = Nothing,
        publishingStatus = "Published",
        modified = Instant(o.ModifiedAt),
        responsibleSoteOrganization = (string?)null,
    } : null!;
}
