namespace Yhdessa.Spaces.Levels;

/// <summary>What one level, the region, a house or a space, says itself of booking. Null leaves it to the level above.</summary>
sealed record OwnTerms(int? BufferBefore = null, int? BufferAfter = null, int? MinMinutes = null, int? MaxMinutes = null, int? DaysAhead = null, int? SlotMinutes = null, bool? RequiresHandling = null, bool? ForResidents = null)
{
    public Quota? Quota { get; init; }

    /// <summary>What the booker ticks to have read.</summary>
    public Translated? ToAccept { get; init; }
    public bool? PurposeNeeded { get; init; }

    /// <summary>Only organizations whose business id or register number is known.</summary>
    public bool? IdentifierNeeded { get; init; }

    /// <summary>How many came must be told afterwards.</summary>
    public bool? AttendanceNeeded { get; init; }

    /// <summary>The booker may call off until so many hours before the start.</summary>
    public int? CancelHours { get; init; }

    /// <summary>How many working days the house promises its answer in; 0 is no promise.</summary>
    public int? PromisedDays { get; init; }

    /// <summary>May be had by a mailed link, without an account.</summary>
    public bool? ByLetter { get; init; }
    public int? LetterMinutes { get; init; }
    public int? LetterMost { get; init; }

    /// <summary>After so many in half a year that nobody came to, the next ones wait for a handler; 0 is never.</summary>
    public int? NoShowMost { get; init; }

    /// <summary>What is open to all costs nothing.</summary>
    public bool? FreeWhenOpen { get; init; }

    /// <summary>Only for who has an agreement with the house.</summary>
    public bool? OpenNeedsAgreement { get; init; }

    /// <summary>What this level leaves open is as above.</summary>
    public OwnTerms Over(OwnTerms above) => TermKind.All.Aggregate(this, (own, kind) => kind.Of(own) is null ? kind.Take(own, above) : own);
}

enum QuotaUnit { None, Bookings, Hours }

enum QuotaPeriod { Week, Month, HalfYear }

/// <summary>How much one booker may have in a stretch of the calendar; None lifts what is above.</summary>
sealed record Quota(QuotaUnit Unit, int Most, QuotaPeriod Per)
{
    /// <summary>The first and the last day of the stretch a day is in.</summary>
    public (DateOnly First, DateOnly Last) Around(DateOnly day) => Per switch
    {
        QuotaPeriod.Week => (Helsinki.Monday(day), Helsinki.Monday(day).AddDays(6)),
        QuotaPeriod.Month => (new(day.Year, day.Month, 1), new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month))),
        _ => day.Month <= 6 ? (new(day.Year, 1, 1), new(day.Year, 6, 30)) : (new(day.Year, 7, 1), new(day.Year, 12, 31)),
    };
}

/// <summary>What the levels above a space say.</summary>
sealed record TermsAbove(OwnTerms House, OwnTerms Region)
{
    public static readonly TermsAbove Nothing = new(new(), new());
    public OwnTerms Together => House.Over(Region);
}

sealed class OwnTermsValidator : AbstractValidator<OwnTerms>
{
    public OwnTermsValidator()
    {
        RuleFor(t => t.BufferBefore).InclusiveBetween(0, 240);
        RuleFor(t => t.BufferAfter).InclusiveBetween(0, 240);
        RuleFor(t => t.SlotMinutes).InclusiveBetween(5, 240);
        RuleFor(t => t.MinMinutes).InclusiveBetween(5, 1440);
        RuleFor(t => t.MaxMinutes).InclusiveBetween(5, 10_080).GreaterThanOrEqualTo(t => t.MinMinutes).When(t => t.MinMinutes is not null, ApplyConditionTo.CurrentValidator);
        RuleFor(t => t.DaysAhead).InclusiveBetween(1, 730);
        RuleFor(t => t.PromisedDays).InclusiveBetween(0, 60);
        RuleFor(t => t.CancelHours).InclusiveBetween(0, 720);
        RuleFor(t => t.LetterMinutes).InclusiveBetween(5, 1440);
        RuleFor(t => t.LetterMost).InclusiveBetween(1, 20);
        RuleFor(t => t.NoShowMost).InclusiveBetween(0, 50);
        RuleFor(t => t.Quota!).ChildRules(q =>
        {
            q.RuleFor(x => x.Unit).IsInEnum();
            q.RuleFor(x => x.Per).IsInEnum();
            q.RuleFor(x => x.Most).InclusiveBetween(1, 10_000).When(x => x.Unit is not QuotaUnit.None);
        }).When(t => t.Quota is not null);
        RuleFor(t => t.ToAccept!).ChildRules(t => t.RuleForEach(x => x.All).PlainText(4000)).When(t => t.ToAccept is not null);
    }
}
