using Yhdessa.Ui;

namespace Yhdessa.Spaces.Hours;

/// <summary>A space's hours as they come out day by day, and how its door stands now: from today for four weeks, or as asked.</summary>
[OpenToAll]
sealed record OpeningDays(Id<Space> Id, DateOnly? From = null, DateOnly? To = null) : IQuery<OpeningDays.Answer>
{
    /// <param name="HoursKnown">False while nobody has told them: then nothing here means closed.</param>
    public sealed record Answer(Guid SpaceId, bool HoursKnown, Door? Now, IReadOnlyList<Day> Days);

    /// <param name="State">open · withKey · selfService · openUse · closed</param>
    /// <param name="Until">When that ends.</param>
    /// <param name="Because">Why it is closed: exception · holiday · period · outside-opening-hours</param>
    /// <param name="OpensNext">When it opens next, if it is closed and that is known.</param>
    /// <param name="Sentence">All of that for a person, in the language asked for.</param>
    public sealed record Door(OpeningState State, DateTimeOffset? Until, string? Because, DateTimeOffset? OpensNext, string Sentence);

    /// <param name="Because">What decided, when it was not the usual week: exception · holiday · period</param>
    /// <param name="Holiday">The holiday's code.</param>
    /// <param name="Note">The exception's reason or the period's name.</param>
    /// <param name="ClockChange">What the moving of the clocks does to these hours, for a person; absent on every other day.</param>
    public sealed record Day(DateOnly Date, IReadOnlyList<Hours> Hours, string? Because, string? Holiday, string? Note, string? ClockChange);

    public sealed record Hours(DateTimeOffset Start, DateTimeOffset End, OpeningState State);
}

sealed class OpeningDaysValidator : AbstractValidator<OpeningDays>
{
    static readonly DateOnly earliest = new(2000, 1, 1), latest = new(2100, 12, 31);

    public OpeningDaysValidator()
    {
        RuleFor(q => q.From).InclusiveBetween(earliest, latest);
        RuleFor(q => q.To).InclusiveBetween(earliest, latest);
        RuleFor(q => q.To).GreaterThanOrEqualTo(q => q.From).When(q => q.From is not null && q.To is not null);
        RuleFor(q => q.To).Must((q, to) => to is null || q.From is null || to.Value.DayNumber - q.From.Value.DayNumber <= 63).WithErrorCode("too-long-range");
        RuleFor(q => q.From).NotNull().When(q => q.To is not null);
    }
}

sealed class OpeningDaysHandler(SpacesDb db, Texts texts, Say say, TimeProvider clock) : IRequestHandler<OpeningDays, OpeningDays.Answer>
{
    const int FourWeeks = 28;

    public async Task<OpeningDays.Answer> Handle(OpeningDays question, CancellationToken ct)
    {
        var space = await db.Spaces.AsNoTracking().IgnoreQueryFilters().Living(question.Id, ct);
        if (space.OpeningHours is not { } hours) return new(space.Id, false, null, []);
        var words = new HoursWords(texts, say);
        var first = question.From ?? Helsinki.Today(clock);
        return new(space.Id, true, words.Door(hours, clock.Now()), words.Days(hours, first, question.To ?? first.AddDays(FourWeeks - 1)));
    }
}
