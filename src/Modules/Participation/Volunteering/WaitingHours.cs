namespace Yhdessa.Participation.Volunteering;

/// <summary>How many helpers have told hours that nobody has confirmed.</summary>
[Requires(ParticipationModule.Coordinate)]
sealed record WaitingHours : IQuery<int>;

sealed class WaitingHoursHandler(ParticipationDb db) : IRequestHandler<WaitingHours, int>
{
    public Task<int> Handle(WaitingHours ask, CancellationToken ct) => db.SignUps.CountAsync(s => s.Place != null && s.HoursTold != null && s.HoursConfirmed == null && s.DeletedAt == null, ct);
}
