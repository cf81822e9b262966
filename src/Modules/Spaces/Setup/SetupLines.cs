using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Setup;

/// <summary>A task with what it is, for which booking and where.</summary>
sealed record SetupLine(Guid Id, Guid BookingId, string Title, Guid SpaceId, string Space, string House, DateTimeOffset Start, DateTimeOffset End, int Attendees, Translated Name, string Who, bool ByMail, DateTimeOffset At, string? Words, SetupState State, string? Reason);

/// <summary>What is to be ready from a day on: for the house's own people, and to print.</summary>
[Requires(SpacesModule.Handle)]
sealed record SetupList(DateOnly From, int Days) : IQuery<IReadOnlyList<SetupLine>>;

/// <summary>How many coming tasks nobody has answered.</summary>
[Requires(SpacesModule.Handle)]
sealed record OpenTasks : IQuery<int>;

/// <summary>What is asked to be ready for one booking, for those it exists for.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record TasksOfBooking(Id<Booking> Id) : IQuery<IReadOnlyList<SetupLine>>;

sealed class SetupListHandler(SpacesDb db, SetupLines lines, ICurrentUser user, TimeProvider clock) : IRequestHandler<SetupList, IReadOnlyList<SetupLine>>, IRequestHandler<OpenTasks, int>, IRequestHandler<TasksOfBooking, IReadOnlyList<SetupLine>>
{
    public async Task<IReadOnlyList<SetupLine>> Handle(SetupList ask, CancellationToken ct)
    {
        var (from, to) = (Helsinki.Day(ask.From).Start.ToUniversalTime(), Helsinki.Day(ask.From.AddDays(ask.Days - 1)).End.ToUniversalTime());
        return await lines.Of(db.Set<SetupTask>().Where(t => t.At >= from && t.At < to && t.State != SetupState.CalledOff), ct);
    }

    public Task<int> Handle(OpenTasks ask, CancellationToken ct)
    {
        var now = clock.Now();
        return db.Set<SetupTask>().CountAsync(t => t.State == SetupState.Open && t.At >= now && db.Bookings.Any(b => b.Id == t.BookingId && b.Status == BookingStatus.Confirmed), ct);
    }

    public async Task<IReadOnlyList<SetupLine>> Handle(TasksOfBooking ask, CancellationToken ct)
    {
        await db.BookingAlone(ask.Id, user, ct);
        return await lines.Of(db.Set<SetupTask>().Where(t => t.BookingId == ask.Id), ct);
    }
}

/// <summary>Tasks in the order of the day, with their names: one question.</summary>
sealed class SetupLines(SpacesDb db)
{
    const int Most = 500;

    public async Task<IReadOnlyList<SetupLine>> Of(IQueryable<SetupTask> tasks, CancellationToken ct) => await (
        from task in tasks.AsNoTracking()
        join booking in db.Bookings.AsNoTracking() on task.BookingId equals booking.Id
        join offering in db.Set<SetupOffering>().IgnoreQueryFilters() on task.OfferingId equals offering.Id
        join space in db.Spaces.IgnoreQueryFilters() on booking.SpaceId equals space.Id
        join house in db.Houses.IgnoreQueryFilters() on space.HouseId equals house.Id
        orderby task.At, task.Id
        select new SetupLine(task.Id.Value, booking.Id.Value, booking.Title, space.Id.Value, space.Name, house.Name, booking.Start, booking.End, booking.Attendees, offering.Name, offering.Who, offering.Email != null, task.At, task.Words, task.State, task.Reason)).Take(Most).ToListAsync(ct);
}
