using Yhdessa.Participation.Initiatives;
using Yhdessa.Participation.Newsletters;
using Yhdessa.Participation.Surveys;
using Yhdessa.Participation.Volunteering;

namespace Yhdessa.Participation.Own;

[OpenToAll]
sealed record FindInitiatives(IReadOnlyCollection<Guid> Ids) : IQuery<IReadOnlyList<FoundThing>>;

sealed class FindInitiativesHandler(ParticipationDb db) : IRequestHandler<FindInitiatives, IReadOnlyList<FoundThing>>
{
    public async Task<IReadOnlyList<FoundThing>> Handle(FindInitiatives ask, CancellationToken ct)
    {
        var ids = ask.Ids.Select(i => (Id<Initiative>)i).ToList();
        return [.. (await db.Initiatives.AsNoTracking().Where(i => ids.Contains(i.Id) && i.State == InitiativeState.Published && i.DeletedAt == null).Select(i => new { i.Id, i.Title, i.PublishedAt }).ToListAsync(ct))
            .Select(i => new FoundThing(i.Id, i.Title, $"initiatives/{i.Id}", Found.Day(i.PublishedAt)))];
    }
}

[OpenToAll]
sealed record FindTasks(IReadOnlyCollection<Guid> Ids) : IQuery<IReadOnlyList<FoundThing>>;

sealed class FindTasksHandler(ParticipationDb db) : IRequestHandler<FindTasks, IReadOnlyList<FoundThing>>
{
    public async Task<IReadOnlyList<FoundThing>> Handle(FindTasks ask, CancellationToken ct)
    {
        var ids = ask.Ids.Select(i => (Id<VolunteerTask>)i).ToList();
        return [.. (await db.Tasks.AsNoTracking().Where(t => ids.Contains(t.Id) && t.CancelledAt == null && t.DeletedAt == null).Select(t => new { t.Id, t.Title, t.Slug, t.Start, t.Place }).ToListAsync(ct))
            .Select(t => new FoundThing(t.Id, t.Title, $"volunteer-tasks/{t.Slug}", Found.Day(t.Start) ?? t.Place))];
    }
}

[OpenToAll]
sealed record FindSurveys(IReadOnlyCollection<Guid> Ids) : IQuery<IReadOnlyList<FoundThing>>;

sealed class FindSurveysHandler(ParticipationDb db, TimeProvider clock) : IRequestHandler<FindSurveys, IReadOnlyList<FoundThing>>
{
    public async Task<IReadOnlyList<FoundThing>> Handle(FindSurveys ask, CancellationToken ct)
    {
        var (ids, now) = (ask.Ids.Select(i => (Id<Survey>)i).ToList(), clock.Now());
        return [.. (await db.Surveys.AsNoTracking().Where(s => ids.Contains(s.Id) && s.OpensAt <= now && s.DeletedAt == null).Select(s => new { s.Id, s.Title, s.Slug, s.ClosesAt }).ToListAsync(ct))
            .Select(s => new FoundThing(s.Id, s.Title.ToString(), $"surveys/{s.Slug}", Found.Day(s.ClosesAt)))];
    }
}

[OpenToAll]
sealed record FindIssues(IReadOnlyCollection<Guid> Ids) : IQuery<IReadOnlyList<FoundThing>>;

sealed class FindIssuesHandler(ParticipationDb db) : IRequestHandler<FindIssues, IReadOnlyList<FoundThing>>
{
    public async Task<IReadOnlyList<FoundThing>> Handle(FindIssues ask, CancellationToken ct)
    {
        var ids = ask.Ids.Select(i => (Id<Issue>)i).ToList();
        return [.. (await db.Issues.AsNoTracking().Where(i => ids.Contains(i.Id) && i.State == IssueState.Sent && i.DeletedAt == null).Select(i => new { i.Id, i.Title, i.SentAt }).ToListAsync(ct))
            .Select(i => new FoundThing(i.Id, i.Title.ToString(), $"newsletters/{i.Id}", Found.Day(i.SentAt)))];
    }
}

/// <summary>Public pages with an address of their own, for search engines.</summary>
[OpenToAll]
sealed record ParticipationAddresses : IQuery<IReadOnlyList<PublicAddress>>;

sealed class ParticipationAddressesHandler(ParticipationDb db, TimeProvider clock) : IRequestHandler<ParticipationAddresses, IReadOnlyList<PublicAddress>>
{
    const int most = 10_000;

    public async Task<IReadOnlyList<PublicAddress>> Handle(ParticipationAddresses _, CancellationToken ct)
    {
        var now = clock.Now();
        var initiatives = await db.Initiatives.AsNoTracking().Where(i => i.State == InitiativeState.Published && i.DeletedAt == null).OrderBy(i => i.Id).Take(most).Select(i => new { i.Id, i.ModifiedAt }).ToListAsync(ct);
        var tasks = await db.Tasks.AsNoTracking().Where(t => t.CancelledAt == null && t.DeletedAt == null && (t.Start == null || t.Start > now)).OrderBy(t => t.Id).Take(most).Select(t => new { t.Slug, t.ModifiedAt }).ToListAsync(ct);
        var surveys = await db.Surveys.AsNoTracking().Where(s => s.OpensAt <= now && s.DeletedAt == null).OrderBy(s => s.Id).Take(most).Select(s => new { s.Slug, s.ModifiedAt }).ToListAsync(ct);
        var issues = await db.Issues.AsNoTracking().Where(i => i.State == IssueState.Sent && i.DeletedAt == null).OrderBy(i => i.Id).Take(most).Select(i => new { i.Id, i.ModifiedAt }).ToListAsync(ct);
        return
        [
            .. initiatives.Select(i => new PublicAddress($"initiatives/{i.Id}", i.ModifiedAt)), .. tasks.Select(t => new PublicAddress($"volunteer-tasks/{t.Slug}", t.ModifiedAt)),
            .. surveys.Select(s => new PublicAddress($"surveys/{s.Slug}", s.ModifiedAt)), .. issues.Select(i => new PublicAddress($"newsletters/{i.Id}", i.ModifiedAt)),
        ];
    }
}

static class Found
{
    /// <summary>A day as every language reads it.</summary>
    public static string? Day(DateTimeOffset? moment) => moment is { } known ? Helsinki.DateOf(known).ToString("d.M.yyyy", System.Globalization.CultureInfo.InvariantCulture) : null;
}
