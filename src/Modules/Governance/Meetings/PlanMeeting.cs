namespace Yhdessa.Governance;

/// <summary>A body's meeting is put on the calendar. A closed one is seen only by those who keep the body's meetings.</summary>
[Requires(GovernanceModule.KeepMeetings)]
sealed record PlanMeeting(Id<Body> BodyId, DateTimeOffset Start, DateTimeOffset? End = null, string? Place = null, bool Public = true) : ICommand<Id<Meeting>>;

sealed class PlanMeetingValidator : AbstractValidator<PlanMeeting>
{
    public PlanMeetingValidator()
    {
        RuleFor(m => m.Start.Year).InclusiveBetween(2000, 2100).OverridePropertyName("start");
        RuleFor(m => m.End).Must((m, end) => end > m.Start && end < m.Start.AddDays(2)).WithErrorCode("meeting-ends-before-start").When(m => m.End is not null);
        RuleFor(m => m.Place).PlainText(200);
    }
}

sealed class PlanMeetingHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<PlanMeeting, Id<Meeting>>
{
    public async Task<Id<Meeting>> Handle(PlanMeeting wish, CancellationToken ct)
    {
        user.MustKeepMeetingsOf(wish.BodyId);
        var body = await db.Bodies.SingleOrDefaultAsync(b => b.Id == wish.BodyId && b.DeletedAt == null, ct);
        Rule.RequireOf("bodyId", body is { IsOurs: true }, "no-such-body");
        var day = Helsinki.DateOf(wish.Start);
        var meeting = new Meeting(Id<Meeting>.New(), body, await db.NextNumber(body.Id, day.Year, ct), day, wish.Start.ToUniversalTime());
        db.Meetings.Add(meeting.At(day, wish.Start.ToUniversalTime(), wish.End?.ToUniversalTime(), wish.Place.Told(), wish.Public));
        return meeting.Id;
    }
}

/// <summary>Another time or place for a meeting that has not been held; who was called is told anew when it is called again.</summary>
[Requires(GovernanceModule.KeepMeetings)]
sealed record ChangeMeeting(Id<Meeting> Id, DateTimeOffset Start, DateTimeOffset? End = null, string? Place = null, bool Public = true, int? Seen = null) : ICommand;

sealed class ChangeMeetingValidator : AbstractValidator<ChangeMeeting>
{
    public ChangeMeetingValidator()
    {
        RuleFor(m => m.Start.Year).InclusiveBetween(2000, 2100).OverridePropertyName("start");
        RuleFor(m => m.End).Must((m, end) => end > m.Start && end < m.Start.AddDays(2)).WithErrorCode("meeting-ends-before-start").When(m => m.End is not null);
        RuleFor(m => m.Place).PlainText(200);
    }
}

sealed class ChangeMeetingHandler(GovernanceDb db, MeetingLetters letters, ICurrentUser user) : IRequestHandler<ChangeMeeting>
{
    public async Task Handle(ChangeMeeting wish, CancellationToken ct)
    {
        var meeting = await db.Kept(wish.Id, wish.Seen, user, ct);
        meeting.At(Helsinki.DateOf(wish.Start), wish.Start.ToUniversalTime(), wish.End?.ToUniversalTime(), wish.Place.Told(), wish.Public);
        if (meeting.Status is MeetingStatus.Called) await letters.Post(meeting, "call", ct);   // its key holds the time: only a new time is told
    }
}

/// <summary>Takes a meeting with nothing on its agenda off the calendar.</summary>
[Requires(GovernanceModule.KeepMeetings)]
sealed record RemoveMeeting(Id<Meeting> Id, int? Seen = null) : ICommand;

sealed class RemoveMeetingHandler(GovernanceDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<RemoveMeeting>
{
    public async Task Handle(RemoveMeeting wish, CancellationToken ct)
    {
        var meeting = await db.Kept(wish.Id, wish.Seen, user, ct);
        Rule.Require(meeting is { Status: MeetingStatus.Planned, Items.Count: 0 }, "meeting-has-agenda");
        meeting.Delete(clock.Now());
    }
}

[Requires(GovernanceModule.KeepMeetings)]
sealed record TakeBackMeeting(Id<Meeting> Id) : ICommand;

sealed class TakeBackMeetingHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<TakeBackMeeting>
{
    public async Task Handle(TakeBackMeeting wish, CancellationToken ct)
    {
        var meeting = await db.Meetings.SingleOrDefaultAsync(m => m.Id == wish.Id, ct) ?? throw new NotFound("meeting");
        user.MustKeepMeetingsOf(meeting.BodyId);
        meeting.Restore();
    }
}

static class MeetingNumbers
{
    /// <summary>A number once given stays given, also to a meeting that was taken away.</summary>
    public static async Task<int> NextNumber(this GovernanceDb db, Id<Body> body, int year, CancellationToken ct) =>
        (await db.Meetings.Where(m => m.BodyId == body && m.Year == year).MaxAsync(m => (int?)m.Number, ct) ?? 0) + 1;
}
