namespace Yhdessa.Events;

/// <summary>Shares those who have a place into as many groups as there are workshops. Made again, those who have a group keep it, unless one says anew.</summary>
/// <param name="Workshops">Topics to add, a line each; those that are there stay.</param>
/// <param name="Start">When the first round begins.</param>
[Requires(EventsModule.HandleRegistrations)]
sealed record MakeGroups(Id<Event> Id, string? Workshops, DateTimeOffset? Start, int Minutes, int BreakMinutes, bool Anew = false) : ICommand<int>
{
    public IReadOnlyList<string> Topics => (Workshops ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

sealed class MakeGroupsValidator : AbstractValidator<MakeGroups>
{
    public MakeGroupsValidator()
    {
        RuleFor(m => m.Start).Must(at => at is not { } start || start.IsKnownYear()).WithErrorCode(KnownYears.Unlikely);
        RuleFor(m => m.Minutes).InclusiveBetween(1, 600);
        RuleFor(m => m.BreakMinutes).InclusiveBetween(0, 120);
        RuleFor(m => m.Workshops).Must((m, _) => m.Topics.Count <= Rotation.Most).WithErrorCode("too-many");
        RuleFor(m => m.Workshops).Must((m, _) => m.Topics.All(t => t.Length <= 200 && t.IsPlainText())).WithErrorCode("topic-too-long");
    }
}

sealed class MakeGroupsHandler(EventsDb db) : IRequestHandler<MakeGroups, int>
{
    public async Task<int> Handle(MakeGroups wish, CancellationToken ct)
    {
        await db.InTurn(wish.Id, ct);
        var e = await db.Events.Whole().Living(wish.Id, ct);
        foreach (var topic in wish.Topics) e.WorkshopOn(topic);
        Rule.RequireOf("workshops", e.Workshops.Count is >= Rotation.Fewest and <= Rotation.Most, "rotation-workshops", Rotation.Fewest, Rotation.Most);
        (await db.Set<Rotation>().SingleOrDefaultAsync(r => r.EventId == e.Id, ct) ?? db.Add(new Rotation(e.Id)).Entity).Time(wish.Start, wish.Minutes, wish.BreakMinutes);
        return await Share(e, wish.Anew, ct);
    }

    async Task<int> Share(Event e, bool anew, CancellationToken ct)
    {
        var parties = await db.Registrations.AsNoTracking().Where(r => r.EventId == e.Id && r.Status == RegistrationStatus.Confirmed).OrderBy(r => r.Number).Select(r => new { r.Id, r.GroupSize }).ToListAsync(ct);
        var held = await db.Set<GroupSeat>().Where(s => s.EventId == e.Id).ToDictionaryAsync(s => s.RegistrationId, ct);
        var shared = GroupPlan.Share(parties.Select(p => (p.Id, p.GroupSize)), e.Workshops.Count, anew ? null : held.ToDictionary(h => h.Key, h => h.Value.GroupNumber));
        foreach (var (registration, group) in shared)
            if (held.Remove(registration, out var known)) known.MoveTo(group);
            else db.Add(new GroupSeat(e.Id, registration, group));
        db.RemoveRange(held.Values);   // of those who have given up their place
        return shared.Count;
    }
}

/// <summary>One party goes with another group, because somebody knows better.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record MoveToGroup(Id<Event> Id, IReadOnlyList<MoveToGroup.Row> Rows) : ICommand<int>
{
    public sealed record Row(Guid Registration, int Group);
}

sealed class MoveToGroupHandler(EventsDb db) : IRequestHandler<MoveToGroup, int>
{
    public async Task<int> Handle(MoveToGroup wish, CancellationToken ct)
    {
        var groups = await db.Workshops.CountAsync(w => w.EventId == wish.Id, ct);
        Rule.Require(wish.Rows.All(r => r.Group >= 1 && r.Group <= groups), "no-such-group");
        var held = await db.Set<GroupSeat>().Where(s => s.EventId == wish.Id).ToDictionaryAsync(s => s.RegistrationId.Value, ct);
        var moved = wish.Rows.Where(r => held.TryGetValue(r.Registration, out var seat) && seat.GroupNumber != r.Group).ToList();
        foreach (var row in moved) held[row.Registration].MoveTo(row.Group);
        return moved.Count;
    }
}
