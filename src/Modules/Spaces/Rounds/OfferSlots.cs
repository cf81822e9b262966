namespace Yhdessa.Spaces.Rounds;

/// <summary>Cuts the spaces' opening hours, as far as they lie between two times, into slots of one length and offers them; what overlaps an offered one is left out.</summary>
[Requires(SpacesModule.Handle)]
sealed record OfferSlots(Id<SeasonalRound> Id, IReadOnlyList<Guid> SpaceIds, IReadOnlyList<DayOfWeek> Weekdays, TimeOnly From, TimeOnly To, int Minutes) : ICommand<int>;

/// <summary>Takes slots out of a draft.</summary>
[Requires(SpacesModule.Handle)]
sealed record WithdrawSlots(Id<SeasonalRound> Id, IReadOnlyList<Guid> Slots) : ICommand;

/// <summary>Writes down that an organization has a right to a slot and why; without an organization the right ends.</summary>
[Requires(SpacesModule.Handle)]
sealed record PromiseSlot(Id<SeasonalRound> Id, Id<RoundSlot> SlotId, Guid? OrganizationId, string? Reason) : ICommand;

sealed class OfferSlotsValidator : AbstractValidator<OfferSlots>
{
    public OfferSlotsValidator()
    {
        RuleFor(o => o.SpaceIds).NotEmpty();
        RuleFor(o => o.Weekdays).NotEmpty();
        RuleFor(o => o.Minutes).InclusiveBetween(15, 720);
        RuleFor(o => o.To).GreaterThan(o => o.From);
    }
}

sealed class PromiseSlotValidator : AbstractValidator<PromiseSlot>
{
    public PromiseSlotValidator() => RuleFor(p => p.Reason).PlainText(400).NotEmpty().When(p => p.OrganizationId is not null);
}

sealed class OfferSlotsHandler(SpacesDb db, RoundBook book, SlotOffers offers) : IRequestHandler<OfferSlots, int>, IRequestHandler<WithdrawSlots>, IRequestHandler<PromiseSlot>
{
    public async Task<int> Handle(OfferSlots wish, CancellationToken ct)
    {
        var round = await book.Round(wish.Id, ct);
        Id<Space>[] ids = [.. wish.SpaceIds.Select(s => (Id<Space>)s)];
        var spaces = await db.Spaces.AsNoTracking().Where(s => ids.Contains(s.Id)).OrderBy(s => s.Name).ToListAsync(ct);
        var slots = spaces.SelectMany(s => wish.Weekdays.Distinct().SelectMany(day => Cut(s, day, wish))).ToList();
        var before = round.Slots.Count;
        await offers.Add(round, slots, ct, leaveOut: true);
        return round.Slots.Count - before;
    }

    public async Task Handle(WithdrawSlots wish, CancellationToken ct) => (await book.Round(wish.Id, ct)).Withdraw([.. wish.Slots]);

    public async Task Handle(PromiseSlot wish, CancellationToken ct)
    {
        if (wish.OrganizationId is { } organization) Rule.RequireOf("organizationId", (await book.Names([organization], ct)).Count == 1, "unknown-organization");
        (await book.Round(wish.Id, ct)).Promise(wish.SlotId, wish.OrganizationId, wish.Reason);
    }

    static IEnumerable<OfferedSlot> Cut(Space space, DayOfWeek day, OfferSlots wish)
    {
        foreach (var hours in space.OpeningHours?.Weekly.Where(w => w.Weekday == day) ?? [])
        {
            var (start, end) = (Minutes(hours.Opens > wish.From ? hours.Opens : wish.From), Math.Min(hours.Closes <= hours.Opens ? 24 * 60 : Minutes(hours.Closes), Minutes(wish.To)));
            for (; start + wish.Minutes <= end && start + wish.Minutes < 24 * 60; start += wish.Minutes + SlotOffers.Pause(space))
                yield return new(space.Id, day, TimeOnly.MinValue.AddMinutes(start), TimeOnly.MinValue.AddMinutes(start + wish.Minutes));
        }
    }

    static int Minutes(TimeOnly time) => time.Hour * 60 + time.Minute;
}

/// <summary>Offered slots never stand in each other's way: neither in one space nor in a space and a part of it.</summary>
sealed class SlotOffers(SpacesDb db, Timetable timetable)
{
    public async Task Add(SeasonalRound round, IReadOnlyList<OfferedSlot> slots, CancellationToken ct, bool leaveOut = false)
    {
        if (slots.Count == 0) return;
        var own = await db.Spaces.AsNoTracking().Where(s => s.HouseId == round.HouseId && s.TakesBookings).ToDictionaryAsync(s => s.Id, ct);
        var tree = await timetable.Tree(round.HouseId, ct);
        foreach (var slot in slots)
        {
            var space = (Id<Space>)slot.SpaceId;
            Rule.RequireOf("slots", own.ContainsKey(space), "space-elsewhere");
            Rule.RequireOf("slots", slot.From < slot.To && Enum.IsDefined(slot.Weekday), "slot-backwards");
            if (Free(round, tree, own[space], slot)) round.Offer(space, slot.Weekday, slot.From, slot.To);
            else Rule.RequireOf("slots", leaveOut, "slots-overlap");
        }
        Rule.RequireOf("slots", round.Slots.Count <= RoundCardRules.MostSlots, "too-many-slots");
    }

    /// <summary>The pauses that a booking of the space needs between itself and the next.</summary>
    public static int Pause(Space space) => space.Terms.BufferBefore + space.Terms.BufferAfter;

    static bool Free(SeasonalRound round, SpaceTree tree, Space space, OfferedSlot slot)
    {
        var family = tree.WithParts(space.Id);
        return !round.Slots.Any(s => s.Weekday == slot.Weekday && s.From.ToTimeSpan() < slot.To.ToTimeSpan().Add(TimeSpan.FromMinutes(Pause(space)))
            && slot.From.ToTimeSpan() < s.To.ToTimeSpan().Add(TimeSpan.FromMinutes(Pause(space))) && tree.WithParts(s.SpaceId).Intersect(family).Any());
    }
}
