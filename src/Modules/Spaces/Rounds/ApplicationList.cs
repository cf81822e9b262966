using System.Linq.Expressions;

namespace Yhdessa.Spaces.Rounds;

/// <summary>A round's applications: those of the caller's organizations; for a handler all.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record ApplicationList : ListQuery<ApplicationRow>
{
    /// <summary>The round's.</summary>
    public Id<SeasonalRound> Id { get; init; }
    public ApplicationStatus? Status { get; init; }
}

/// <summary>One application, for those who act for its organization and for handlers.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record ApplicationDetails(Id<SeasonalApplication> Id) : IQuery<ApplicationRow>;

/// <summary>An application as its own people and its handlers see it.</summary>
sealed record ApplicationRow : Versioned
{
    public required Guid Id { get; init; }
    public required Guid RoundId { get; init; }
    public required Guid OrganizationId { get; init; }
    public required ApplicationStatus Status { get; init; }
    public required int Wanted { get; init; }
    public required int GroupSize { get; init; }
    public required string Activity { get; init; }
    public string? More { get; init; }
    public required IReadOnlyList<SlotWish> Wishes { get; init; }
    public string? Theme { get; init; }
    public string? Municipality { get; init; }
    public string? Appeal { get; init; }
    public string? Answer { get; init; }
    public bool? AppealAccepted { get; init; }
    /// <summary>When the house wrote it on the organization's behalf.</summary>
    public DateTimeOffset? OnBehalfAt { get; init; }
    public string? Mark { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }

    public static readonly Expression<Func<SeasonalApplication, ApplicationRow>> From = a => new ApplicationRow
    {
        Id = a.Id.Value,
        RoundId = a.RoundId.Value,
        OrganizationId = a.OrganizationId,
        Status = a.Status,
        Wanted = a.Wanted,
        GroupSize = a.GroupSize,
        Activity = a.Activity,
        More = a.More,
        Wishes = a.Wishes,
        Theme = a.Theme,
        Municipality = a.Municipality,
        Appeal = a.Appeal,
        Answer = a.Answer,
        AppealAccepted = a.AppealAccepted,
        OnBehalfAt = a.OnBehalfAt,
        Mark = a.Mark,
        CreatedAt = a.CreatedAt,
        ModifiedAt = a.ModifiedAt,
        Revision = a.Revision,
    };
}

sealed class ApplicationListHandler(SpacesDb db, RoundBook book, ICurrentUser user) : IRequestHandler<ApplicationList, Listed<ApplicationRow>>, IRequestHandler<ApplicationDetails, ApplicationRow>
{
    static readonly Func<SeasonalApplication, ApplicationRow> row = ApplicationRow.From.Compile();
    static readonly Sorts<SeasonalApplication> sorts = new() { ["createdAt"] = a => a.CreatedAt, ["modifiedAt"] = a => a.ModifiedAt };

    public async Task<Listed<ApplicationRow>> Handle(ApplicationList question, CancellationToken ct)
    {
        var round = await book.Round(question.Id, ct);
        var seen = db.Set<SeasonalApplication>().Where(a => a.RoundId == round.Id);
        if (await book.Mine(ct) is { } mine) seen = seen.Where(a => mine.Contains(a.OrganizationId));
        else if (!user.IsSystem) seen = seen.Where(a => a.Status != ApplicationStatus.Draft || a.PersonId == user.PersonId);   // a draft is nobody's but its writer's
        var wanted = question.Status is { } status ? seen.Where(a => a.Status == status) : seen;
        return await question.Answer(db, seen, wanted, ApplicationRow.From, sorts, ct);
    }

    public async Task<ApplicationRow> Handle(ApplicationDetails question, CancellationToken ct) => row(await book.Application(question.Id, ct));
}
