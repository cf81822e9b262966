using System.Globalization;
using Yhdessa.Mail;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Setup;

/// <summary>Letters about what is to be ready: to the partner who does it, with a link to answer by; to the booker when it is declined.</summary>
sealed class SetupLetters(SpacesDb db, BookingLetters bookings, MailedLinks links, Texts texts)
{
    public const string Link = "spaces.setup";

    /// <summary>"asked" or "moved". What the house's own people do has no letter: they have their list.</summary>
    public async Task Ask(SetupTask task, Booking booking, string what, CancellationToken ct)
    {
        task.Ask();
        await Partner(task, booking, what, ct);
    }

    public Task Off(SetupTask task, Booking booking, CancellationToken ct) => Partner(task, booking, "off", ct);

    public async Task Declined(SetupTask task, CancellationToken ct)
    {
        var booking = await db.Bookings.AsNoTracking().SingleAsync(b => b.Id == task.BookingId, ct);
        if (booking.Mark is not null || await bookings.Recipient(booking, ct) is not var (address, language)) return;
        var offering = await Offering(task, ct);
        string Words(string key, params object?[] args) => texts.In(language, key, args);
        await db.Post(new Letter(Key("declined", task), address, language, Words("spaces.setup.mail.declined.subject", offering.Name.For(language).Words),
            [Words("spaces.setup.mail.declined.lead", offering.Name.For(language).Words, booking.Title, When.Of(booking.Time)), $"{Words("spaces.mail.reason")}: {task.Reason}", Words("spaces.setup.mail.declined.next")])
        {
            Button = new LetterButton(Words("spaces.mail.button"), $"/my/bookings/{booking.Id}"),
            Urgent = true,
            PersonId = booking.PersonId,
        }, ct);
    }

    async Task Partner(SetupTask task, Booking booking, string what, CancellationToken ct)
    {
        var offering = await Offering(task, ct);
        if (booking.Mark is not null || offering is not { Email: { } address, Mark: null }) return;
        var place = await (from space in db.Spaces.AsNoTracking().IgnoreQueryFilters()
                           join house in db.Houses.AsNoTracking().IgnoreQueryFilters() on space.HouseId equals house.Id
                           where space.Id == booking.SpaceId
                           select space.Name + ", " + house.Name).SingleAsync(ct);
        string Words(string key, params object?[] args) => texts.In("fi", key, args);
        var name = offering.Name.For("fi").Words;
        List<string> paragraphs = [Words($"spaces.setup.mail.{what}.lead", name, When.Of(task.At)), $"{Words("spaces.mail.title")}: {booking.Title}\n{Words("spaces.mail.when")}: {Words("spaces.value", When.Of(booking.Time))}\n{Words("spaces.mail.where")}: {place}\n{Words("spaces.mail.people")}: {booking.Attendees}"];
        if (task.Words is { } more) paragraphs.Add(more);
        await db.Post(new Letter(Key(what, task), address, "fi", Words($"spaces.setup.mail.{what}.subject", name, When.Of(task.At)), paragraphs)
        {
            Button = new LetterButton(Words("spaces.setup.mail.button"), $"/setup/{links.Token(Link, task.Id, booking.End.AddDays(1))}"),
            UselessAfter = booking.End,
        }, ct);
    }

    Task<SetupOffering> Offering(SetupTask task, CancellationToken ct) => db.Set<SetupOffering>().AsNoTracking().IgnoreQueryFilters().SingleAsync(o => o.Id == task.OfferingId, ct);

    static string Key(string what, SetupTask task) => string.Create(CultureInfo.InvariantCulture, $"spaces.setup-{what}:{task.Id}:{task.Asked}:{task.Revision}");
}
