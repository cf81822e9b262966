namespace Yhdessa.Governance;

/// <summary>The agenda is made: representatives and deputies who can be reached get a call with it.</summary>
[Requires(GovernanceModule.KeepMeetings)]
sealed record CallMeeting(Id<Meeting> Id, int? Seen = null) : ICommand;

sealed class CallMeetingHandler(GovernanceDb db, MeetingLetters letters, ICurrentUser user, TimeProvider clock) : IRequestHandler<CallMeeting>
{
    public async Task Handle(CallMeeting wish, CancellationToken ct)
    {
        var meeting = await db.Kept(wish.Id, wish.Seen, user, ct);
        meeting.Call(clock.Now());
        await letters.Post(meeting, "call", ct);
    }
}
