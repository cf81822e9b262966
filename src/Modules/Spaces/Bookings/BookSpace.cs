using Yhdessa.Spaces.Setup;

namespace Yhdessa.Spaces.Bookings;

/// <summary>Books a time in a space, at once or to wait for a handler as the space's terms say.</summary>
/// <param name="Requests">What of the house's offerings is to be ready.</param>
[Requires(SpacesModule.Book)]
sealed record BookSpace(Id<Space> SpaceId, Guid? OrganizationId, string Title, DateTimeOffset Start, DateTimeOffset End, int Attendees, bool Public = false, string? Purpose = null, Contact? Contact = null, string? AcceptedTerms = null, bool OpenToAll = false, IReadOnlyList<SetupWish>? Requests = null) : ICommand<Id<Booking>>;

sealed class BookSpaceValidator : AbstractValidator<BookSpace>
{
    public BookSpaceValidator()
    {
        TimeRules.Of(this, b => b.SpaceId, b => b.Start, b => b.End);
        BookerCardRules.Of(this, b => b.Title, b => b.Attendees, b => b.Purpose, b => b.AcceptedTerms, b => b.Contact);
        RuleFor(b => b.Requests).Must(r => r is null || r.Count <= SetupDesk.Most).WithErrorCode("too-many-requests");
        RuleForEach(b => b.Requests).SetValidator(new SetupWishValidator());
    }
}

sealed class BookSpaceHandler(Desk desk, SetupDesk setup, ICurrentUser user) : IRequestHandler<BookSpace, Id<Booking>>
{
    public async Task<Id<Booking>> Handle(BookSpace wish, CancellationToken ct)
    {
        var booker = await user.Booker(wish.OrganizationId, wish.Contact, ct);
        var asked = new BookingWish(wish.Title, wish.Public, new Slot(wish.Start, wish.End), wish.Attendees, wish.Purpose, wish.Contact, Texts.Language) { AcceptedTerms = wish.AcceptedTerms, OpenToAll = wish.OpenToAll };
        var booking = await desk.Book(wish.SpaceId, asked, booker, ct);
        await setup.Ask(booking, wish.Requests, ct);
        return booking.Id;
    }
}
