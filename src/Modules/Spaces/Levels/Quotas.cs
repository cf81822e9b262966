using System.Globalization;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Levels;

/// <summary>
/// One booker's turn in one stretch of one quota. Each booking under the quota moves it, so of two made at once one loses the race and is counted anew:
/// the database keeps the quota, on every provider. The id is a digest and tells nobody who it is.
/// </summary>
sealed class QuotaTurn(Guid id, DateOnly until) : IUnaudited
{
    public Guid Id { get; private init; } = id;

    /// <summary>The last day of the stretch; afterwards the row is of no use.</summary>
    public DateOnly Until { get; private init; } = until;
    public int Taken { get; private set; }

    public void Take() => Taken++;
}

/// <summary>Bookings that are being moved: where they were counts no more, where they have been put counts already.</summary>
sealed record QuotaMove(IReadOnlyCollection<Id<Booking>> Moved, List<(Space Space, Slot Time)> Put)
{
    public IEnumerable<(DateTimeOffset Start, DateTimeOffset End)> Within(Space space, DateTimeOffset start, DateTimeOffset end) =>
        from put in Put
        where put.Time.Start >= start && put.Time.Start < end && (space.Terms.QuotaOver switch { "space" => put.Space.Id == space.Id, "house" => put.Space.HouseId == space.HouseId, _ => true })
        select (put.Time.Start, put.Time.End);
}

/// <summary>Counts what a booker has in a quota's stretch of the calendar, and refuses what goes over.</summary>
sealed class Quotas(SpacesDb db)
{
    public async Task MustAllow(Space space, Slot time, Booker booker, CancellationToken ct, QuotaMove? move = null)
    {
        if (space.Terms.Quota is not { } quota) return;
        var (first, last) = quota.Around(Helsinki.DateOf(time.Start));
        await TakeTurn(space, booker, first, last, ct);
        await MustFit(quota, space, time, booker, first, last, move, ct);
    }

    /// <summary>Whether it would be allowed just now; whoever takes it is counted anew in her turn.</summary>
    public async Task<bool> Allows(Space space, Slot time, Booker booker, CancellationToken ct)
    {
        if (space.Terms.Quota is not { } quota) return true;
        var (first, last) = quota.Around(Helsinki.DateOf(time.Start));
        var (bookings, hours) = await Used(space, booker, first, last, null, ct);
        return quota.Unit is QuotaUnit.Bookings ? bookings < quota.Most : hours + time.Length.TotalHours <= quota.Most;
    }

    async Task MustFit(Quota quota, Space space, Slot time, Booker booker, DateOnly first, DateOnly last, QuotaMove? move, CancellationToken ct)
    {
        var (bookings, hours) = await Used(space, booker, first, last, move, ct);
        if (quota.Unit is QuotaUnit.Bookings) Rule.RequireOf("start", bookings < quota.Most, "quota-bookings", quota.Most, bookings, When.Day(first), When.Day(last));
        else Rule.RequireOf("start", hours + time.Length.TotalHours <= quota.Most, "quota-hours", quota.Most, Math.Round(hours, 2), When.Day(first), When.Day(last));
    }

    async Task TakeTurn(Space space, Booker booker, DateOnly first, DateOnly last, CancellationToken ct)
    {
        var over = space.Terms.QuotaOver switch { "space" => space.Id.ToString(), "house" => space.HouseId.ToString(), _ => "region" };
        var id = SeasonId.Of(string.Create(CultureInfo.InvariantCulture, $"quota/{over}/{booker.Organization ?? booker.Person ?? booker.Key}/{first:yyyy-MM-dd}/{last:yyyy-MM-dd}"));
        var turn = await db.Quotas.FindAsync([id], ct) ?? db.Quotas.Add(new QuotaTurn(id, last)).Entity;
        turn.Take();
    }

    async Task<(int Bookings, double Hours)> Used(Space space, Booker booker, DateOnly first, DateOnly last, QuotaMove? move, CancellationToken ct)
    {
        var (start, end) = (Helsinki.Day(first).Start.ToUniversalTime(), Helsinki.Day(last).End.ToUniversalTime());
        var his = Of(booker).Where(b => b.Start >= start && b.Start < end && (b.Status == BookingStatus.Confirmed || b.Status == BookingStatus.RequiresHandling || b.Status == BookingStatus.NoShow));
        if (move is { Moved: { } moved }) his = his.Where(b => !moved.Contains(b.Id));
        if (space.Terms.QuotaOver is "space") his = his.Where(b => b.SpaceId == space.Id);
        if (space.Terms.QuotaOver is "house") his = his.Where(b => db.Spaces.Any(s => s.Id == b.SpaceId && s.HouseId == space.HouseId));
        var times = (await his.Select(b => new { b.Start, b.End }).ToListAsync(ct)).Select(t => (t.Start, t.End)).Concat(InThisCommit(space, booker, start, end)).Concat(move?.Within(space, start, end) ?? []).ToList();
        return (times.Count, times.Sum(t => (t.End - t.Start).TotalHours));
    }

    /// <summary>A series makes many in one commit, and an offer can be of many: those count too.</summary>
    IEnumerable<(DateTimeOffset Start, DateTimeOffset End)> InThisCommit(Space space, Booker booker, DateTimeOffset start, DateTimeOffset end) =>
        from entry in db.ChangeTracker.Entries<Booking>()
        let made = entry.Entity
        where (entry.State is EntityState.Added || entry.State is EntityState.Modified && entry.OriginalValues.GetValue<BookingStatus>(nameof(Booking.Status)) is BookingStatus.Offered) && made.Stands && made.Start >= start && made.Start < end
            && made.OrganizationId == booker.Organization && (booker.Organization is not null || made.PersonId == booker.Person && made.KeyId == booker.Key)
            && (made.SpaceId == space.Id || space.Terms.QuotaOver is not "space" && (space.Terms.QuotaOver is not "house" || db.Spaces.Local.Any(s => s.Id == made.SpaceId && s.HouseId == space.HouseId)))
        select (made.Start, made.End);

    IQueryable<Booking> Of(Booker booker)
    {
        var all = db.Bookings.AsNoTracking();
        if (booker.Organization is { } organization) return all.Where(b => b.OrganizationId == organization);
        return booker.Person is { } person ? all.Where(b => b.OrganizationId == null && b.PersonId == person) : all.Where(b => b.OrganizationId == null && b.KeyId == booker.Key);
    }
}

/// <summary>Turns of stretches that are over.</summary>
[Requires(SpacesModule.Keep)]
sealed record TidyQuotas(DateTimeOffset Now) : ICommand<JobReport>;

sealed class TidyQuotasHandler(SpacesDb db) : IRequestHandler<TidyQuotas, JobReport>
{
    public async Task<JobReport> Handle(TidyQuotas message, CancellationToken ct)
    {
        var today = Helsinki.DateOf(message.Now);
        return new(await db.Quotas.Where(t => t.Until < today).ExecuteDeleteAsync(ct), "turns of quotas that are over");
    }
}
