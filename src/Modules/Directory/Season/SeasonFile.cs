using System.Text.Json;

namespace Yhdessa.Directory;

/// <summary>What Directory reads of a season file. The file's own word is "organisation".</summary>
sealed record SeasonFile(SeasonFile.MetaPart Meta, SeasonFile.RegionPart Region, IReadOnlyList<SeasonFile.Row> Organisations, SeasonFile.GovernancePart Governance, SeasonFile.Counts ExpectedCounts)
{
    public sealed record MetaPart(IReadOnlyList<Source> CompiledFrom);
    public sealed record Source(string Id, string Dated);
    public sealed record RegionPart(IReadOnlyList<Municipality> Municipalities);
    public sealed record Municipality(string Id, string Code, Translated Name);
    public sealed record Row(string Id, string NameVerbatim, string Kind, string Source)
    {
        public string? KindBasis { get; init; }
        public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];
        public string? CanonicalName { get; init; }
        public string? SameAs { get; init; }
        public string? Successor { get; init; }
        public string? MunicipalityId { get; init; }
        public bool Ambiguous { get; init; }
        public IReadOnlyList<string> PossibleSplit { get; init; } = [];
    }

    public sealed record GovernancePart(BodyPart Yhdistysfoorumi, BodyPart Jarjestoneuvottelukunta);
    public sealed record BodyPart(IReadOnlyList<NetworkRow> Networks);
    public sealed record NetworkRow(string Id, string NameVerbatim, string? SeatKind);
    public sealed record Counts(int Municipalities, int OrganizationRows, int OrganizationsPublished, int OrganizationAliases, int OrganizationsForReview, int YhdistysfoorumiNetworks, int JnkNetworkSeats);

    public static SeasonFile Read(JsonElement file) =>
        SeasonPart.Read<SeasonFile>(file, f => f is { Organisations: not null, Governance: not null, Region: not null, Meta: not null, ExpectedCounts: not null });

    public IEnumerable<NetworkRow> BoardNetworks => Governance.Jarjestoneuvottelukunta.Networks.Where(n => n.SeatKind == "network");
    public IEnumerable<Row> NetworkRows => Organisations.Where(o => o.Kind == "network");

    /// <summary>The file carries its own control totals: a file that was cut or mended by hand is refused whole.</summary>
    public void MustAddUp()
    {
        SeasonPart.MustAddUp("municipalities", ExpectedCounts.Municipalities, Region.Municipalities.Count);
        SeasonPart.MustAddUp("organizationRows", ExpectedCounts.OrganizationRows, Organisations.Count);
        SeasonPart.MustAddUp("organizationAliases", ExpectedCounts.OrganizationAliases, Organisations.Count(o => o.SameAs is not null));
        SeasonPart.MustAddUp("organizationsForReview", ExpectedCounts.OrganizationsForReview, Organisations.Count(o => o.Ambiguous));
        SeasonPart.MustAddUp("organizationsPublished", ExpectedCounts.OrganizationsPublished, Organisations.Count(o => o is { SameAs: null, Ambiguous: false }));
        SeasonPart.MustAddUp("yhdistysfoorumiNetworks", ExpectedCounts.YhdistysfoorumiNetworks, Governance.Yhdistysfoorumi.Networks.Count);
        SeasonPart.MustAddUp("jnkNetworkSeats", ExpectedCounts.JnkNetworkSeats, BoardNetworks.Count());
    }

    /// <summary>When a source was written: a year alone means its end.</summary>
    public DateTimeOffset Written(string source)
    {
        var dated = Meta.CompiledFrom.FirstOrDefault(s => s.Id == source)?.Dated ?? "2024";
        var day = DateOnly.TryParseExact(dated, "yyyy-MM-dd", out var exact) ? exact : new DateOnly(int.Parse(dated[..4], System.Globalization.CultureInfo.InvariantCulture), 12, 31);
        return Helsinki.At(day, TimeOnly.MinValue).ToUniversalTime();
    }
}
