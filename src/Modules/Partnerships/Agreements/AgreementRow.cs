using System.Text.Json.Serialization;
using Yhdessa.Contracts.Directory;
using Yhdessa.Partnerships.Register;

namespace Yhdessa.Partnerships.Agreements;

/// <summary>An agreement as the API and the pages show it; what is not agreed is absent.</summary>
sealed record AgreementRow(Guid Id, Guid OrganizationId, AgreementState State) : Versioned
{
    public PartnerLink? Organization { get; init; }
    public IReadOnlyList<string> Types { get; init; } = [];
    public DateOnly From { get; init; }
    public DateOnly? Until { get; init; }
    public string? HouseSigner { get; init; }
    public string? PartnerSigner { get; init; }
    public string? HouseDuties { get; init; }
    public string? PartnerDuties { get; init; }
    public Grants Grants { get; init; } = new();

    /// <summary>When it was told that both have signed.</summary>
    public DateTimeOffset? AgreedAt { get; init; }
    public DateTimeOffset? NoticeAt { get; init; }
    public string? EndReason { get; init; }
    public string? Mark { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }

    /// <summary>"draft", "agreed" (begins later), "ending" (within 60 days), "active" or "ended": for the eye.</summary>
    [JsonIgnore] public string Stage { get; init; } = "";

    /// <summary>Whose it is: another name of an organization stands for the organization.</summary>
    public static AgreementRow Of(Agreement a, OrganizationFact? fact, DateOnly today) => new(a.Id, fact?.Id ?? a.OrganizationId, a.State)
    {
        Organization = fact is null ? null : new(fact.Slug, fact.Name),
        Types = a.Types,
        From = a.From,
        Until = a.Until,
        HouseSigner = a.HouseSigner,
        PartnerSigner = a.PartnerSigner,
        HouseDuties = a.HouseDuties,
        PartnerDuties = a.PartnerDuties,
        Grants = a.Grants,
        AgreedAt = a.AgreedAt,
        NoticeAt = a.NoticeAt,
        EndReason = a.EndReason,
        Mark = a.Mark,
        CreatedAt = a.CreatedAt,
        ModifiedAt = a.ModifiedAt,
        Revision = a.Revision,
        Stage = StageOf(a, today),
    };

    static string StageOf(Agreement a, DateOnly today) => a.State switch
    {
        AgreementState.Draft => a.AgreedAt is null ? "draft" : "agreed",
        AgreementState.Active => a.Until <= today.AddDays(60) ? "ending" : "active",
        _ => "ended",
    };
}
