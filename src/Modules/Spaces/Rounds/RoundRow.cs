using System.Linq.Expressions;
using Yhdessa.Spaces.Houses;

namespace Yhdessa.Spaces.Rounds;

/// <summary>A round as everybody may see it.</summary>
sealed record RoundRow : Versioned
{
    public required Guid Id { get; init; }
    public required Guid HouseId { get; init; }
    public required string House { get; init; }
    public required string Name { get; init; }
    public required DateOnly OpensOn { get; init; }
    public required DateOnly ClosesOn { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }
    public required IReadOnlyList<DateOnly> DaysOut { get; init; }
    public required RoundStage Stage { get; init; }
    public DateOnly? AppealsUntil { get; init; }
    public string? Comment { get; init; }

    /// <summary>The weekly times offered; absent in a list.</summary>
    public IReadOnlyList<SlotRow>? Slots { get; init; }

    /// <summary>How it went, once the results are told; absent in a list.</summary>
    public RoundFigures? Figures { get; init; }
    public string? Mark { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }

    public bool IsOpenOn(DateOnly day) => Stage is RoundStage.Open && OpensOn <= day && day <= ClosesOn;

    public static Expression<Func<SeasonalRound, RoundRow>> Of(IQueryable<House> houses) => r => new RoundRow
    {
        Id = r.Id.Value,
        HouseId = r.HouseId.Value,
        House = houses.Where(h => h.Id == r.HouseId).Select(h => h.Name).First(),
        Name = r.Name,
        OpensOn = r.OpensOn,
        ClosesOn = r.ClosesOn,
        From = r.From,
        To = r.To,
        DaysOut = r.DaysOut,
        Stage = r.Stage,
        AppealsUntil = r.AppealsUntil,
        Comment = r.Comment,
        Mark = r.Mark,
        CreatedAt = r.CreatedAt,
        ModifiedAt = r.ModifiedAt,
        Revision = r.Revision,
    };
}

/// <param name="Applied">How many organizations applied.</param>
/// <param name="Got">How many of them got a slot.</param>
/// <param name="Given">How many slots were given.</param>
/// <param name="Met">How many of those fulfil a wish.</param>
sealed record RoundFigures(int Applied, int Got, int Given, int Met)
{
    public static RoundFigures Of(SeasonalRound round, int applied) =>
        new(applied, round.Slots.Select(s => s.HolderId).OfType<Id<SeasonalApplication>>().Distinct().Count(), round.Slots.Count(s => s.HolderId is not null), round.Slots.Count(s => s.Wish is not null));
}

/// <param name="Free">Only when the results are told: nobody has it, and anybody may book its time.</param>
sealed record SlotRow(Guid Id, Guid SpaceId, string Space, int? Capacity, DayOfWeek Weekday, TimeOnly From, TimeOnly To, bool? Free = null)
{
    public static SlotRow Of(RoundSlot slot, Space space, bool told) => new(slot.Id, slot.SpaceId, space.Name, space.Capacity, slot.Weekday, slot.From, slot.To, told ? slot.HolderId is null : null);
}
