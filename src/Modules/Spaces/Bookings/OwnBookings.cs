using Yhdessa.Contracts.Accounts;

namespace Yhdessa.Spaces.Bookings;

/// <summary>Bookings that carry the asking person: made by her account, or with her own address as contact.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record OwnBookings : IQuery<IReadOnlyList<OwnRows>>;

sealed class OwnBookingsHandler(SpacesDb db, ISender sender, ICurrentUser user) : IRequestHandler<OwnBookings, IReadOnlyList<OwnRows>>
{
    public async Task<IReadOnlyList<OwnRows>> Handle(OwnBookings _, CancellationToken ct)
    {
        var own = await (await db.OwnedBy(sender, user, ct)).AsNoTracking().OrderBy(b => b.Start).ToListAsync(ct);
        return [new("spaces.own.bookings", [.. own.Select(b => new Dictionary<string, object?>
        {
            ["id"] = b.Id.Value, ["title"] = b.Title, ["start"] = b.Start, ["end"] = b.End, ["purpose"] = b.Purpose, ["name"] = b.ContactName, ["email"] = b.ContactEmail, ["status"] = b.Status.ToString(), ["createdAt"] = b.CreatedAt,
        })])];
    }
}

/// <summary>Forgets her: her own coming bookings are called off, the rest stay without her.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record EraseOwnBookings : ICommand<JobReport>;

sealed class EraseOwnBookingsHandler(SpacesDb db, Waiting.WaitingLine line, ISender sender, ICurrentUser user, TimeProvider clock) : IRequestHandler<EraseOwnBookings, JobReport>
{
    public async Task<JobReport> Handle(EraseOwnBookings wish, CancellationToken ct)
    {
        var (own, now) = (await (await db.OwnedBy(sender, user, ct)).Include(b => b.Blocks).ToListAsync(ct), clock.Now());
        foreach (var booking in own)
        {
            if (booking.Stands && booking.OrganizationId is null && booking.Start > now) booking.Cancel(null, now);
            booking.ForgetPerson();
        }
        await line.Offer(now, ct);
        return new(own.Count, "bookings");
    }
}

static class OwnBookingRows
{
    public static async Task<IQueryable<Booking>> OwnedBy(this SpacesDb db, ISender sender, ICurrentUser user, CancellationToken ct)
    {
        var person = user.PersonId ?? throw new SignInNeeded();
        var email = (await sender.Send(new PersonContact(person), ct))?.Email;
        return db.Bookings.IgnoreQueryFilters().Where(b => b.PersonId == person || email != null && b.ContactEmail == email);
    }
}
