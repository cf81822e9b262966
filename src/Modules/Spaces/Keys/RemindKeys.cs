using Yhdessa.Mail;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Keys;

/// <summary>Reminds once of each key that should have come back, in daytime. Whose address nobody knows stands in the staff's list alone.</summary>
[Requires(SpacesModule.Keep)]
sealed record RemindKeys(DateTimeOffset Now) : ICommand<JobReport>;

sealed class RemindKeysHandler(SpacesDb db, BookingLetters letters, Texts texts) : IRequestHandler<RemindKeys, JobReport>
{
    const int Most = 1000;

    public async Task<JobReport> Handle(RemindKeys message, CancellationToken ct)
    {
        var today = Helsinki.DateOf(message.Now);
        var since = today.AddDays(-30);
        var due = await db.KeyLoans.AsNoTracking().Where(l => l.ReturnedAt == null && l.Mark == null && l.DueBack < today && l.DueBack >= since).OrderBy(l => l.DueBack).Take(Most).ToListAsync(ct);
        foreach (var loan in due)
            if (await Recipient(loan, ct) is var (address, language, person)) await db.Post(await Letter(loan, address, language, person, ct), ct);
        return new(db.ChangeTracker.Entries().Count(e => e.State is EntityState.Added), "reminders of keys");
    }

    async Task<(string Address, string Language, Guid? Person)?> Recipient(KeyLoan loan, CancellationToken ct)
    {
        if (loan.Email is { } given) return (given, "fi", null);
        if (loan.BookingId is not { } id || await db.Bookings.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, ct) is not { } booking) return null;
        return await letters.Recipient(booking, ct) is var (address, language) ? (address, language, booking.PersonId) : null;
    }

    async Task<Letter> Letter(KeyLoan loan, string address, string language, Guid? person, CancellationToken ct)
    {
        string Words(string key, params object?[] args) => texts.In(language, key, args);
        var key = await db.Keys.AsNoTracking().IgnoreQueryFilters().SingleAsync(k => k.Id == loan.KeyId, ct);
        var house = await db.Houses.AsNoTracking().IgnoreQueryFilters().SingleAsync(h => h.Id == key.HouseId, ct);
        var place = string.Join(", ", new[] { house.Name, house.StreetAddress, house.PostOffice }.OfType<string>());
        return new(Reminder.Key("spaces.key-due", loan.Id, Helsinki.Day(loan.DueBack).End), address, language, Words("spaces.mail.key.subject", key.Label),
            [Words("spaces.mail.key.lead", key.Label, When.Day(loan.DueBack)), Words("spaces.mail.key.where", place), Words("spaces.mail.key.next")])
        {
            Urgent = false,
            PersonId = person,
        };
    }
}
