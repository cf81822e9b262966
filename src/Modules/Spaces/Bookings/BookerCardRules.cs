using System.Linq.Expressions;

namespace Yhdessa.Spaces.Bookings;

/// <summary>What a booker tells, whether she books a time, a series, or waits for one.</summary>
static class BookerCardRules
{
    public static void Of<T>(AbstractValidator<T> rules, Expression<Func<T, string?>> title, Expression<Func<T, int>> attendees, Expression<Func<T, string?>> purpose, Expression<Func<T, string?>> accepted, Expression<Func<T, Contact?>> contact)
    {
        rules.RuleFor(title).NotEmpty().PlainText(120);
        rules.RuleFor(attendees).InclusiveBetween(1, 100_000);
        rules.RuleFor(purpose).PlainText(1000);
        rules.RuleFor(accepted).PlainText(16);
        rules.RuleFor(contact).SetValidator(new ContactValidator()!);
    }
}

sealed class ContactValidator : AbstractValidator<Contact>
{
    public ContactValidator()
    {
        RuleFor(c => c.Name).NotEmpty().PlainText(120);
        RuleFor(c => c.Email).NotEmpty().EmailAddress().PlainText(254);
    }
}

/// <summary>A time in a space, in the years that the house lives in.</summary>
static class TimeRules
{
    public static readonly DateTimeOffset Earliest = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero), Latest = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Of<T>(AbstractValidator<T> rules, Expression<Func<T, Id<Space>>> space, Expression<Func<T, DateTimeOffset>> start, Expression<Func<T, DateTimeOffset>> end)
    {
        rules.RuleFor(space).NotEmpty();
        Of(rules, start, end);
    }

    public static void Of<T>(AbstractValidator<T> rules, Expression<Func<T, DateTimeOffset>> start, Expression<Func<T, DateTimeOffset>> end)
    {
        rules.RuleFor(start).InclusiveBetween(Earliest, Latest);
        rules.RuleFor(end).InclusiveBetween(Earliest, Latest).GreaterThan(start);
    }
}
