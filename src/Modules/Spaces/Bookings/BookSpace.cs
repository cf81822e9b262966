using System.Globalization;

namespace Yhdessa.Spaces.Bookings;

/// <summary>Books a time in a space, at once or to wait for a handler as the space's terms say.</summary>
[Requires(SpacesModule.Book)]
sealed record BookSpace(Id<Space> SpaceId, Guid? OrganizationId, string Title, DateTimeOffset Start, DateTimeOffset End, int Attendees, bool Public = false, string? Purpose = null, Contact? Contact = null, string? AcceptedTerms = null) : ICommand<Id<Booking>>;

sealed class BookSpaceValidator : AbstractValidator<BookSpace>
{
    static readonly DateTimeOffset earliest = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero), latest = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public BookSpaceValidator()
    {
        RuleFor(b => b.SpaceId).NotEmpty();
        RuleFor(b => b.Title).NotEmpty().PlainText(120);
        RuleFor(b => b.Start).InclusiveBetween(earliest, latest);
        RuleFor(b => b.End).InclusiveBetween(earliest, latest).GreaterThan(b => b.Start);
        RuleFor(b => b.Attendees).InclusiveBetween(1, 100_000);
        RuleFor(b => b.Purpose).PlainText(1000);
        RuleFor(b => b.AcceptedTerms).PlainText(16);
        RuleFor(b => b.Contact!.Name).NotEmpty().PlainText(120).When(b => b.Contact is not null);
        RuleFor(b => b.Contact!.Email).NotEmpty().EmailAddress().PlainText(254).When(b => b.Contact is not null);
    }
}

sealed class BookSpaceHandler(Desk desk, ICurrentUser user) : IRequestHandler<BookSpace, Id<Booking>>
{
    public async Task<Id<Booking>> Handle(BookSpace wish, CancellationToken ct)
    {
        var booker = await user.Booker(wish.OrganizationId, wish.Contact, ct);
        var asked = new BookingWish(wish.Title, wish.Public, new Slot(wish.Start, wish.End), wish.Attendees, wish.Purpose, wish.Contact, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) { AcceptedTerms = wish.AcceptedTerms };
        return (await desk.Book(wish.SpaceId, asked, booker, ct)).Id;
    }
}
