using Yhdessa.Contracts.Accounts;

namespace Yhdessa.Spaces.Advice;

/// <summary>Advice times that were booked with the asking person's own address.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record OwnAdvice : IQuery<IReadOnlyList<OwnRows>>;

/// <summary>Forgets her: coming times are free again, of the past ones topic and place stay.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record EraseOwnAdvice : ICommand<JobReport>;

sealed class OwnAdviceHandler(SpacesDb db, ISender sender, ICurrentUser user, TimeProvider clock) : IRequestHandler<OwnAdvice, IReadOnlyList<OwnRows>>, IRequestHandler<EraseOwnAdvice, JobReport>
{
    public async Task<IReadOnlyList<OwnRows>> Handle(OwnAdvice ask, CancellationToken ct)
    {
        var own = await (await Hers(ct)).AsNoTracking().Join(db.Set<AdviceTime>(), b => b.TimeId, t => t.Id, (b, t) => new { Booking = b, t.Start, t.End }).OrderBy(r => r.Start).ToListAsync(ct);
        return [new("spaces.own.advice", [.. own.Select(r => new Dictionary<string, object?>
        {
            ["id"] = r.Booking.Id.Value, ["topic"] = r.Booking.Topic, ["start"] = r.Start, ["end"] = r.End, ["words"] = r.Booking.Words, ["name"] = r.Booking.Name, ["email"] = r.Booking.Email, ["status"] = r.Booking.Status.ToString(), ["createdAt"] = r.Booking.CreatedAt,
        })])];
    }

    public async Task<JobReport> Handle(EraseOwnAdvice wish, CancellationToken ct)
    {
        var (own, now) = (await (await Hers(ct)).ToListAsync(ct), clock.Now());
        Id<AdviceTime>[] ids = [.. own.Select(b => b.TimeId)];
        var ahead = (await db.Set<AdviceTime>().Where(t => ids.Contains(t.Id) && t.Start > now).Select(t => t.Id).ToListAsync(ct)).ToHashSet();
        foreach (var booking in own)
        {
            if (booking.Place is not null && ahead.Contains(booking.TimeId)) booking.Cancel();
            booking.ForgetPerson();
        }
        return new(own.Count, "advice times");
    }

    async Task<IQueryable<AdviceBooking>> Hers(CancellationToken ct)
    {
        var email = (await sender.Send(new PersonContact(user.PersonId ?? throw new SignInNeeded()), ct))?.Email.Trim().ToLowerInvariant();
        return db.Set<AdviceBooking>().Where(b => email != null && b.Email == email);
    }
}
