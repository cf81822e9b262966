using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Yhdessa.Host.Accounts;

/// <summary>A secret address by which a calendar program reads what a person has ahead. One at a time; of the secret only the hash is kept.</summary>
sealed class CalendarAddress : IUnaudited
{
    public Id<Person> PersonId { get; private init; }
    public string Hash { get; private init; } = "";
    public DateTimeOffset CreatedAt { get; private init; }

    public static (CalendarAddress Address, string Secret) New(Id<Person> person, DateTimeOffset now)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));
        return (new() { PersonId = person, Hash = HashOf(secret), CreatedAt = now }, secret);
    }

    public static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"calendar:{secret}")));
}

/// <summary>Since when the asking person's calendar has had its address; null while it has none.</summary>
[Requires(HostModule.OwnData)]
sealed record MyCalendarSince : IQuery<MyCalendarSince.Answer>
{
    public sealed record Answer(DateTimeOffset? At);
}

sealed class MyCalendarSinceHandler(HostDb db, ICurrentUser user) : IRequestHandler<MyCalendarSince, MyCalendarSince.Answer>
{
    public async Task<MyCalendarSince.Answer> Handle(MyCalendarSince ask, CancellationToken ct)
    {
        var person = (Id<Person>)(user.PersonId ?? throw new SignInNeeded());
        return new((await db.CalendarAddresses.AsNoTracking().SingleOrDefaultAsync(a => a.PersonId == person, ct))?.CreatedAt);
    }
}

/// <summary>A new address for the asking person's calendar; the old one stops working. The answer is the only place where the secret is ever seen.</summary>
[Requires(HostModule.OwnData)]
sealed record MakeMyCalendar : ICommand<string>;

sealed class MakeMyCalendarHandler(HostDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<MakeMyCalendar, string>
{
    public async Task<string> Handle(MakeMyCalendar wish, CancellationToken ct)
    {
        var me = await db.Me(user, ct);
        await db.EndCalendar(me.Id, ct);
        var (address, secret) = CalendarAddress.New(me.Id, clock.Now());
        db.CalendarAddresses.Add(address);
        return secret;
    }
}

[Requires(HostModule.OwnData)]
sealed record EndMyCalendar : ICommand;

sealed class EndMyCalendarHandler(HostDb db, ICurrentUser user) : IRequestHandler<EndMyCalendar>
{
    public async Task Handle(EndMyCalendar wish, CancellationToken ct) => await db.EndCalendar((await db.Me(user, ct)).Id, ct);
}

/// <summary>Whose calendar a secret opens: nobody's when it has been ended, or when she may not come in any more.</summary>
[OpenToAll]
sealed record CalendarOwner(string Secret) : IQuery<CalendarOwner.Answer>
{
    public sealed record Answer(Guid PersonId, string Language);
}

sealed class CalendarOwnerHandler(HostDb db) : IRequestHandler<CalendarOwner, CalendarOwner.Answer>
{
    public async Task<CalendarOwner.Answer> Handle(CalendarOwner ask, CancellationToken ct)
    {
        var hash = CalendarAddress.HashOf(ask.Secret);
        return await db.CalendarAddresses.AsNoTracking().Where(a => a.Hash == hash)
            .Join(db.People.Where(p => p.DisabledAt == null && p.DeletedAt == null), a => a.PersonId, p => p.Id, (a, p) => new CalendarOwner.Answer(p.Id.Value, p.Language)).SingleOrDefaultAsync(ct) ?? throw new NotFound("calendar");
    }
}

static class Calendars
{
    /// <summary>At once, so that a new address may take the old one's row within the same commit.</summary>
    public static Task<int> EndCalendar(this HostDb db, Id<Person> person, CancellationToken ct) => db.CalendarAddresses.Where(a => a.PersonId == person).ExecuteDeleteAsync(ct);
}
