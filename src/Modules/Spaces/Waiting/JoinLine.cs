using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Levels;

namespace Yhdessa.Spaces.Waiting;

/// <summary>A time of a place in line.</summary>
sealed record TimeToWaitFor(Id<Space> SpaceId, DateTimeOffset Start, DateTimeOffset End);

/// <summary>Waits for times that are taken: any one of them, or all of them together.</summary>
[Requires(SpacesModule.Book)]
sealed record JoinLine(IReadOnlyList<TimeToWaitFor> Times, Needs Needs, Guid? OrganizationId, string Title, int Attendees, bool Public = false, string? Purpose = null, Contact? Contact = null, string? AcceptedTerms = null)
    : ICommand<Id<SlotWait>>;

sealed class JoinLineValidator : AbstractValidator<JoinLine>
{
    const int MostTimes = 20;

    public JoinLineValidator()
    {
        RuleFor(j => j.Times).NotEmpty().Must(t => t is null || t.Count <= MostTimes).WithErrorCode("too-many-times");
        RuleForEach(j => j.Times).ChildRules(time => TimeRules.Of(time, t => t.SpaceId, t => t.Start, t => t.End));
        RuleFor(j => j.Needs).IsInEnum();
        BookerCardRules.Of(this, j => j.Title, j => j.Attendees, j => j.Purpose, j => j.AcceptedTerms, j => j.Contact);
    }
}

sealed class JoinLineHandler(SpacesDb db, Timetable timetable, BookerRules rules, ICurrentUser user, TimeProvider clock) : IRequestHandler<JoinLine, Id<SlotWait>>
{
    /// <summary>More at once is no wish but a reservation of the whole house.</summary>
    const int MostWaits = 20;

    public async Task<Id<SlotWait>> Handle(JoinLine wish, CancellationToken ct)
    {
        var booker = await user.Booker(wish.OrganizationId, wish.Contact, ct);
        List<(Id<Space> Space, Slot Time)> times = [.. wish.Times.Select(t => (t.SpaceId, new Slot(t.Start, t.End))).Distinct()];
        var asked = new BookingWish(wish.Title, wish.Public, times[0].Time, wish.Attendees, wish.Purpose, wish.Contact, Texts.Language) { AcceptedTerms = wish.AcceptedTerms };
        await MustSuit(times, wish.Needs, asked, booker, ct);
        Guid?[] keys = [.. times.Select(t => WaitedTime.KeyOf(booker, t.Space, t.Time))];
        State.Require(!await db.Set<WaitedTime>().AnyAsync(t => keys.Contains(t.Key), ct), "already-in-line");
        var mine = db.Set<SlotWait>().Where(w => (w.State == WaitState.Waiting || w.State == WaitState.Offered) && w.OrganizationId == booker.Organization && (booker.Organization != null || w.PersonId == booker.Person && w.KeyId == booker.Key));
        Rule.Require(await mine.CountAsync(ct) < MostWaits, "too-many-waits", MostWaits);
        var last = await db.Set<SlotWait>().MaxAsync(w => (long?)w.Number, ct) ?? 0;
        var wait = SlotWait.Of(last + 1, asked, booker, wish.Needs, times);
        db.Add(wait);
        return wait.Id;
    }

    /// <summary>It could be booked if it were free, and it is not.</summary>
    async Task MustSuit(List<(Id<Space> Space, Slot Time)> times, Needs needs, BookingWish asked, Booker booker, CancellationToken ct)
    {
        Rule.RequireOf("times", needs is Needs.One || !times.Exists(a => times.Exists(b => a != b && a.Space == b.Space && a.Time.Overlaps(b.Time))), "times-meet");
        Id<Space>[] ids = [.. times.Select(t => t.Space).Distinct()];
        var spaces = await db.Spaces.AsNoTracking().Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, ct);
        if (spaces.Count < ids.Length) throw new NotFound("space");
        var taken = await timetable.Taken(spaces.Values, new Slot(times.Min(t => t.Time.Start), times.Max(t => t.Time.End)).WithPauses(), ct);
        foreach (var (id, time) in times)
        {
            await rules.MustSuit(spaces[id], asked, booker, ct);
            spaces[id].MustAllow(time, asked.Attendees, clock.Now());
        }
        var free = times.FindAll(t => !taken[t.Space].Any(s => s.Held.Overlaps(spaces[t.Space].Held(t.Time))));
        if (free.Count == 0 || needs is Needs.All && free.Count < times.Count) return;
        throw new RuleBroken("time-is-free", spaces[free[0].Space].Name, When.Of(free[0].Time)) { Field = "times" };
    }
}
