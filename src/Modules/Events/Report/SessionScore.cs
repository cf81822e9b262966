namespace Yhdessa.Events;

/// <summary>How a part of the programme was.</summary>
/// <param name="Mean">1–5; absent while so few have answered that it would tell of them.</param>
sealed record SessionScore(Guid Id, string Title, int N, int Unverified, decimal? Mean);

static class SessionScoring
{
    public static async Task<IReadOnlyList<SessionScore>> SessionScores(this EventsDb db, Id<Event> of, CancellationToken ct)
    {
        var counted = await db.Sessions.AsNoTracking().Where(s => s.EventId == of && s.DeletedAt == null && db.Feedback.Any(f => f.SessionId == s.Id)).OrderBy(s => s.Start).ThenBy(s => s.Id).Take(Session.MostOfEvent)
            .Select(s => new { s.Id, s.Title, N = db.Feedback.Count(f => f.SessionId == s.Id), Unverified = db.Feedback.Count(f => f.SessionId == s.Id && !f.IsVerified), Sum = db.Feedback.Where(f => f.SessionId == s.Id).Sum(f => f.Score) }).ToListAsync(ct);
        return [.. counted.Select(s => new SessionScore(s.Id, s.Title, s.N, s.Unverified, s.N < db.FewestAnswers ? null : decimal.Round((decimal)s.Sum / s.N, 2)))];
    }
}
