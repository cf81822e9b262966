using Yhdessa.Contracts.Spaces;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Setup;

/// <summary>What is asked to be ready for a booking.</summary>
/// <param name="At">When; the booking's start when it is left out.</param>
sealed record SetupWish(Id<SetupOffering> OfferingId, DateTimeOffset? At = null, string? Words = null);

sealed class SetupWishValidator : AbstractValidator<SetupWish>
{
    public SetupWishValidator()
    {
        RuleFor(w => w.OfferingId).NotEmpty();
        RuleFor(w => w.Words).PlainText(400);
    }
}

/// <summary>Makes tasks of what a booker asks for.</summary>
sealed class SetupDesk(SpacesDb db)
{
    public const int Most = 20;

    /// <summary>Setting up may begin before the booking and clearing away end after it.</summary>
    static readonly TimeSpan around = TimeSpan.FromHours(4);

    public async Task Ask(Booking booking, IReadOnlyList<SetupWish>? wishes, CancellationToken ct)
    {
        if (wishes is not { Count: > 0 }) return;
        var house = (await db.Spaces.AsNoTracking().SingleAsync(s => s.Id == booking.SpaceId, ct)).HouseId;
        var offered = (await db.Set<SetupOffering>().Where(o => o.HouseId == house && (o.SpaceId == null || o.SpaceId == booking.SpaceId)).Select(o => o.Id).ToListAsync(ct)).ToHashSet();
        foreach (var wish in wishes)
        {
            Rule.RequireOf("requests", offered.Contains(wish.OfferingId), "unknown-offering");
            var at = (wish.At ?? booking.Start).ToUniversalTime();
            Rule.RequireOf("requests", booking.Time.Widened(around, around).Contains(at), "outside-booking", When.Of(booking.Time));
            db.Add(new SetupTask(Id<SetupTask>.New(), booking.Id, wish.OfferingId, booking.SpaceId, at, booking.Start, string.IsNullOrWhiteSpace(wish.Words) ? null : wish.Words.Trim()));
        }
    }
}

/// <summary>A booking's tasks follow it: asked when it stands, asked anew when it has moved, called off with it.</summary>
sealed class SetupFollows(SpacesDb db, SetupLetters letters) : INotificationHandler<SpaceBooked>, INotificationHandler<BookingRequested>, INotificationHandler<BookingCancelled>, INotificationHandler<BookingDenied>
{
    public async Task Handle(SpaceBooked happened, CancellationToken ct)
    {
        var (booking, tasks) = await Of(happened.BookingId, ct);
        if (booking is not { Status: BookingStatus.Confirmed }) return;
        foreach (var task in tasks)
        {
            var (moved, anew) = (task.HasMoved(booking), task.HasMoved(booking) || task.State is SetupState.CalledOff);
            if (anew) task.AskAnew(booking);
            if (anew || task.Asked == 0) await letters.Ask(task, booking, moved && task.Asked > 0 ? "moved" : "asked", ct);
        }
    }

    public Task Handle(BookingRequested happened, CancellationToken ct) => CallOff(happened.BookingId, b => b is { Status: BookingStatus.RequiresHandling }, ct);
    public Task Handle(BookingCancelled happened, CancellationToken ct) => CallOff(happened.BookingId, b => b is { Stands: false }, ct);
    public Task Handle(BookingDenied happened, CancellationToken ct) => CallOff(happened.BookingId, b => b is { Stands: false }, ct);

    /// <summary>Who has said yes is told; who has not answered finds it gone.</summary>
    async Task CallOff(Guid id, Func<Booking, bool> isOff, CancellationToken ct)
    {
        var (booking, tasks) = await Of(id, ct);
        if (booking is null || !isOff(booking)) return;
        foreach (var task in tasks.Where(t => t.State is not SetupState.CalledOff && t.Asked > 0 || !booking.Stands))
        {
            if (task.State is SetupState.Accepted) await letters.Off(task, booking, ct);
            task.CallOff();
        }
    }

    async Task<(Booking? Booking, List<SetupTask> Tasks)> Of(Guid id, CancellationToken ct)
    {
        var tasks = await db.Set<SetupTask>().Where(t => t.BookingId == (Id<Booking>)id).ToListAsync(ct);
        return tasks.Count == 0 ? (null, tasks) : (await db.Bookings.AsNoTracking().IgnoreQueryFilters().SingleOrDefaultAsync(b => b.Id == (Id<Booking>)id, ct), tasks);
    }
}
