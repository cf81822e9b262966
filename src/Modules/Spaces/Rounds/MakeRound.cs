namespace Yhdessa.Spaces.Rounds;

/// <summary>What a round is told to be.</summary>
abstract record RoundCard
{
    public required string Name { get; init; }

    /// <summary>The first day to apply.</summary>
    public required DateOnly OpensOn { get; init; }

    /// <summary>The last day to apply.</summary>
    public required DateOnly ClosesOn { get; init; }

    /// <summary>The season's first day.</summary>
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }

    /// <summary>Days of the season without slots; public holidays are left out anyhow.</summary>
    public IReadOnlyList<DateOnly>? DaysOut { get; init; }
}

/// <summary>A new round, still a draft that only its handlers see.</summary>
[Requires(SpacesModule.Handle)]
sealed record MakeRound : RoundCard, ICommand<Id<SeasonalRound>>
{
    public required Guid HouseId { get; init; }
    public IReadOnlyList<OfferedSlot> Slots { get; init; } = [];
}

/// <param name="From">By the clock on the wall.</param>
sealed record OfferedSlot(Guid SpaceId, DayOfWeek Weekday, TimeOnly From, TimeOnly To);

/// <summary>The same told anew, while nobody's application hangs on it or the period still runs.</summary>
[Requires(SpacesModule.Handle)]
sealed record ChangeRound : RoundCard, ICommand
{
    public Id<SeasonalRound> Id { get; init; }
    public int? Seen { get; init; }
}

static class RoundCardRules
{
    static readonly DateOnly earliest = new(2000, 1, 1), latest = new(2100, 1, 1);
    public const int LongestSeason = 400, MostSlots = 2000;

    public static void Check<T>(AbstractValidator<T> rules) where T : RoundCard
    {
        rules.RuleFor(r => r.Name).NotEmpty().PlainText(120);
        rules.RuleFor(r => r.OpensOn).InclusiveBetween(earliest, latest);
        rules.RuleFor(r => r.ClosesOn).InclusiveBetween(earliest, latest).GreaterThanOrEqualTo(r => r.OpensOn);
        rules.RuleFor(r => r.From).GreaterThan(r => r.ClosesOn);
        rules.RuleFor(r => r.To).InclusiveBetween(earliest, latest).GreaterThanOrEqualTo(r => r.From);
        rules.RuleFor(r => r.To).Must((round, to) => to.DayNumber - round.From.DayNumber <= LongestSeason).WithErrorCode("season-too-long");
        rules.RuleFor(r => r.DaysOut).Must(days => days is null || days.Count <= LongestSeason).WithErrorCode("season-too-long");
    }
}

sealed class MakeRoundValidator : AbstractValidator<MakeRound>
{
    public MakeRoundValidator()
    {
        RoundCardRules.Check(this);
        RuleFor(r => r.HouseId).NotEmpty();
        RuleFor(r => r.Slots).NotNull().Must(all => all.Count <= RoundCardRules.MostSlots).WithErrorCode("too-many-slots");
        RuleForEach(r => r.Slots).NotNull();
    }
}

sealed class ChangeRoundValidator : AbstractValidator<ChangeRound>
{
    public ChangeRoundValidator() => RoundCardRules.Check(this);
}

sealed class MakeRoundHandler(SpacesDb db, RoundBook book, SlotOffers offers) : IRequestHandler<MakeRound, Id<SeasonalRound>>, IRequestHandler<ChangeRound>
{
    public async Task<Id<SeasonalRound>> Handle(MakeRound wish, CancellationToken ct)
    {
        var house = (Id<Houses.House>)wish.HouseId;
        Rule.RequireOf("houseId", await db.Houses.AnyAsync(h => h.Id == house && !h.IsPeer, ct), "unknown-house");
        var round = new SeasonalRound(Id<SeasonalRound>.New(), house);
        round.Describe(wish);
        db.Add(round);
        await offers.Add(round, wish.Slots, ct);
        return round.Id;
    }

    public async Task Handle(ChangeRound wish, CancellationToken ct) => (await book.Round(wish.Id, ct, wish.Seen)).Describe(wish);
}
