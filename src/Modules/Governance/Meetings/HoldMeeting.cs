namespace Yhdessa.Governance;

/// <summary>The meeting is over: its notes are published as they stand.</summary>
/// <param name="HeadCount">How many came, where the body has no seats.</param>
[Requires(GovernanceModule.KeepMeetings)]
sealed record HoldMeeting(Id<Meeting> Id, int? HeadCount = null, int? Seen = null) : ICommand;

sealed class HoldMeetingValidator : AbstractValidator<HoldMeeting>
{
    public HoldMeetingValidator() => RuleFor(m => m.HeadCount).InclusiveBetween(1, 500);
}

sealed class HoldMeetingHandler(GovernanceDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<HoldMeeting>
{
    public async Task Handle(HoldMeeting wish, CancellationToken ct)
    {
        var meeting = await db.Kept(wish.Id, wish.Seen, user, ct);
        var seats = await db.SeatsOn(meeting.BodyId, meeting.Day, ct);
        meeting.Hold(wish.HeadCount, seats.Count, await db.DecisionsOf(meeting.Id, ct), clock.Now());
    }
}
