using Yhdessa.Contracts.Spaces;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Levels;

namespace Yhdessa.Spaces.ByLetter;

/// <summary>
/// Somebody without an account asks for a small room. The time is held for half an hour and a letter goes to the address; who answers it has the
/// room. The answer never tells whether the address was known, or how much it has already asked for.
/// </summary>
[OpenToAll]
sealed record BookByLetter(Id<Space> SpaceId, string Name, string Email, string Title, DateTimeOffset Start, DateTimeOffset End, int Attendees, string? AcceptedTerms = null) : ICommand
{
    public const int Minutes = 30;

    /// <summary>Unanswered ones at a time: of one address (more are left out in silence), and in one space.</summary>
    public const int MostOfAddress = 2, MostInSpace = 6;
}

sealed class BookByLetterValidator : AbstractValidator<BookByLetter>
{
    public BookByLetterValidator()
    {
        TimeRules.Of(this, b => b.SpaceId, b => b.Start, b => b.End);
        RuleFor(b => b.Name).NotEmpty().PlainText(120);
        RuleFor(b => b.Email).NotEmpty().EmailAddress().PlainText(254);
        RuleFor(b => b.Title).NotEmpty().PlainText(120);
        RuleFor(b => b.Attendees).InclusiveBetween(1, 100_000);
        RuleFor(b => b.AcceptedTerms).PlainText(16);
    }
}

sealed class BookByLetterHandler(SpacesDb db, LetterDesk desk, BookerRules rules, Timetable timetable, HoldLetters letters, TimeProvider clock) : IRequestHandler<BookByLetter>
{
    public async Task Handle(BookByLetter wish, CancellationToken ct)
    {
        var space = await db.Spaces.SingleOrDefaultAsync(s => s.Id == wish.SpaceId, ct) ?? throw new NotFound("space");
        var (time, now) = (new Slot(wish.Start, wish.End), clock.Now());
        var asked = new BookingWish(wish.Title.Trim(), Public: false, time, wish.Attendees, wish.Title.Trim(), new Contact(wish.Name.Trim(), wish.Email.Trim().ToLowerInvariant()), Texts.Language) { AcceptedTerms = wish.AcceptedTerms };
        LetterDesk.MustSuit(space, time);
        await rules.MustSuit(space, asked, new Booker(null, null, null), ct);
        space.MustAllow(time, wish.Attendees, now);

        var held = await timetable.Free(space, time, wish.Attendees, ct);
        State.Require(await desk.Unanswered(now).CountAsync(b => b.SpaceId == space.Id, ct) < BookByLetter.MostInSpace, "too-many-holds", space.Name, BookByLetter.Minutes);
        if (await desk.Unanswered(now).CountAsync(b => b.ContactEmail == asked.Contact!.Email, ct) >= BookByLetter.MostOfAddress) return;
        var until = now.AddMinutes(BookByLetter.Minutes);
        var booking = db.Bookings.Add(Booking.Hold(space, asked, held, until)).Entity;
        db.Tell(new TimeHoldEnded(space.Id), now, until);
        await letters.Post(booking, space, ct);
    }
}
