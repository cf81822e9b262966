using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.ByLetter;

/// <summary>Wishes by letter that nobody answered are as if they had never been. Two hosts at once do no harm: one finds nothing left.</summary>
[Requires(SpacesModule.Keep)]
sealed record TidyHolds(DateTimeOffset Now) : ICommand<JobReport>;

/// <summary>A month after a booking by letter nobody needs to know whose it was: the time and the space stay.</summary>
[Requires(SpacesModule.Keep)]
sealed record ForgetLetterBookers(DateTimeOffset Now) : ICommand<JobReport>;

sealed class TidyHoldsHandler(SpacesDb db) : IRequestHandler<TidyHolds, JobReport>, IRequestHandler<ForgetLetterBookers, JobReport>
{
    const int DaysKept = 30, Most = 1000;

    public async Task<JobReport> Handle(TidyHolds message, CancellationToken ct)
    {
        var now = message.Now;
        var lapsed = await db.Bookings.Where(b => b.Status == BookingStatus.Held && b.HeldUntil <= now).OrderBy(b => b.HeldUntil).Take(Most).Include(b => b.Blocks).ToListAsync(ct);
        lapsed.ForEach(b => b.Forget("booking", b.Id));
        db.Bookings.RemoveRange(lapsed);
        return new(lapsed.Count, "unanswered wishes by letter");
    }

    public async Task<JobReport> Handle(ForgetLetterBookers message, CancellationToken ct)
    {
        var before = message.Now.AddDays(-DaysKept);
        var old = await db.Bookings.IgnoreQueryFilters().Where(b => b.ByLetter && b.End < before && b.ContactEmail != null).OrderBy(b => b.End).Take(Most).ToListAsync(ct);
        old.ForEach(b => b.ForgetPerson());
        return new(old.Count, "names of bookers by letter");
    }
}
