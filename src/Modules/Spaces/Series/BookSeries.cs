using System.Linq.Expressions;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Series;

/// <summary>Books every date of a rule in one commit: all of them, or those that can be had, each at the rule's time or where the booker chose.</summary>
/// <param name="Recurrence">RFC 5545 RRULE by the wall clock in Helsinki; it must end.</param>
/// <param name="Choices">For single dates: leave out, another time, another room.</param>
[Requires(SpacesModule.Book)]
sealed record BookSeries(Id<Space> SpaceId, Guid? OrganizationId, string Title, DateTimeOffset Start, DateTimeOffset End, int Attendees, string Recurrence, OnConflict OnConflict = OnConflict.Fail,
    bool Public = false, string? Purpose = null, Contact? Contact = null, IReadOnlyList<DateChoice>? Choices = null, string? AcceptedTerms = null, bool OpenToAll = false) : ICommand<Id<BookingSeries>>
{
    /// <summary>Every day of a year and a bit.</summary>
    public const int MostDates = 400;

    public static IReadOnlyList<WishedDate> Wishes(Id<Space> space, string recurrence, Slot first, IReadOnlyList<DateChoice>? choices)
    {
        var dates = WishedDate.Of(space, recurrence, first);
        var chosen = (choices ?? []).GroupBy(c => c.Date).ToDictionary(c => c.Key, c => c.Last());
        Rule.RequireOf("choices", chosen.Keys.All(day => dates.Any(d => d.Day == day)), "not-a-date-of-the-series");
        return [.. dates.Select(d => d.Or(chosen.GetValueOrDefault(d.Day)))];
    }
}

sealed class BookSeriesValidator : AbstractValidator<BookSeries>
{
    public BookSeriesValidator()
    {
        Times(this, s => s.SpaceId, s => s.Start, s => s.End, s => s.Recurrence, s => s.Choices);
        BookerCardRules.Of(this, s => s.Title, s => s.Attendees, s => s.Purpose, s => s.AcceptedTerms, s => s.Contact);
    }

    /// <summary>What asking and booking hold alike.</summary>
    public static void Times<T>(AbstractValidator<T> rules, Expression<Func<T, Id<Space>>> space, Expression<Func<T, DateTimeOffset>> start, Expression<Func<T, DateTimeOffset>> end,
        Expression<Func<T, string?>> recurrence, Expression<Func<T, IReadOnlyList<DateChoice>?>> choices)
    {
        var from = start.Compile();
        TimeRules.Of(rules, space, start, end);
        rules.RuleFor(end).Must((wish, until) => until - from(wish) <= TimeSpan.FromHours(24)).WithErrorCode("longer-than-a-day");
        rules.RuleFor(recurrence).NotEmpty().PlainText(400);
        rules.RuleFor(choices).Must(c => c is null || c.Count <= BookSeries.MostDates && c.All(Fits)).WithErrorCode("out-of-place");
    }

    static bool Fits(DateChoice choice) => Near(choice.Start) && Near(choice.End);

    static bool Near(DateTimeOffset? moment) => moment is null || moment >= TimeRules.Earliest && moment <= TimeRules.Latest;
}

sealed class BookSeriesHandler(SeriesDesk desk, ICurrentUser user) : IRequestHandler<BookSeries, Id<BookingSeries>>
{
    public async Task<Id<BookingSeries>> Handle(BookSeries wish, CancellationToken ct)
    {
        var booker = await user.Booker(wish.OrganizationId, wish.Contact, ct);

        var first = new Slot(wish.Start, wish.End);
        var asked = new BookingWish(wish.Title, wish.Public, first, wish.Attendees, wish.Purpose, wish.Contact, Texts.Language) { AcceptedTerms = wish.AcceptedTerms, OpenToAll = wish.OpenToAll };
        var dates = BookSeries.Wishes(wish.SpaceId, wish.Recurrence, first, wish.Choices);
        return (await desk.Book(BookingSeries.Of(wish.SpaceId, asked, wish.Recurrence.Trim()), asked, dates, booker, wish.OnConflict, ct)).Id;
    }
}
