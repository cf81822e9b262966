using System.Linq.Expressions;
using Yhdessa.Contracts.Directory;

namespace Yhdessa.Events.Fairs;

/// <summary>Somebody's turn at our stall at another's event: a role or a first name, never more of a person.</summary>
sealed class StallShift(Id<StallShift> id, Id<Event> eventId, DateTimeOffset start, DateTimeOffset end, string who, Guid? organizationId) : Aggregate
{
    /// <summary>At one event: all of them stand on one page and in one file.</summary>
    public const int MostOfEvent = 300;

    public Id<StallShift> Id { get; private init; } = id;
    public Id<Event> EventId { get; private init; } = eventId;
    public DateTimeOffset Start { get; private init; } = start;
    public DateTimeOffset End { get; private init; } = end;

    /// <summary>"Neuvoja", "Aino".</summary>
    [Personal] public string Who { get; private init; } = who;

    /// <summary>The organization whose volunteer it is; null for the house's own.</summary>
    public Guid? OrganizationId { get; private init; } = organizationId;

    /// <summary>"esimerkki" in the demonstration.</summary>
    public string? Mark { get; init; }
}

/// <summary>Who is at our stall when.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record AddStallShift(Id<Event> Id, DateOnly? Day, TimeOnly? Start, TimeOnly? End, string? Who, Guid? OrganizationId = null) : ICommand<Id<StallShift>>;

[Requires(EventsModule.HandleRegistrations)]
sealed record RemoveStallShift(Id<StallShift> Id, int? Seen = null) : ICommand;

[Requires(EventsModule.HandleRegistrations)]
sealed record TakeBackStallShift(Id<StallShift> Id) : ICommand;

/// <summary>The turns at one event's stall.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record StallShifts(Id<Event> Id) : IQuery<IReadOnlyList<StallShiftRow>>;

/// <summary>The same a page at a time.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record StallShiftList(Id<Event> Id) : ListQuery<StallShiftRow>;

[Requires(EventsModule.HandleRegistrations)]
sealed record OneStallShift(Id<StallShift> Id) : IQuery<StallShiftRow>;

/// <summary>The coming turns, at what is held, of the organizations that the signed-in person acts for; a page at a time.</summary>
[Requires(EventsModule.Tell)]
sealed record OwnStallShifts(int Page) : IQuery<Listed<StallShiftRow>>;

sealed record StallShiftRow(Guid Id, Guid EventId, Translated Event, string Slug, string? Place, DateTimeOffset Start, DateTimeOffset End, string Who, Guid? OrganizationId) : Versioned;

sealed class AddStallShiftValidator : AbstractValidator<AddStallShift>
{
    public AddStallShiftValidator()
    {
        RuleFor(s => s.Day).NotNull().Must(d => d is not { } day || day.IsKnownYear()).WithErrorCode(KnownYears.Unlikely);
        RuleFor(s => s.Start).NotNull();
        RuleFor(s => s.End).NotNull();
        RuleFor(s => s.Who).NotEmpty().PlainText(60);
    }
}

sealed class StallShiftHandler(EventsDb db, ISender sender, ICurrentUser user, TimeProvider clock) : IRequestHandler<AddStallShift, Id<StallShift>>, IRequestHandler<RemoveStallShift>, IRequestHandler<TakeBackStallShift>, IRequestHandler<StallShifts, IReadOnlyList<StallShiftRow>>, IRequestHandler<OwnStallShifts, Listed<StallShiftRow>>, IRequestHandler<StallShiftList, Listed<StallShiftRow>>, IRequestHandler<OneStallShift, StallShiftRow>
{
    const int OnPage = 50;

    public async Task<Id<StallShift>> Handle(AddStallShift wish, CancellationToken ct)
    {
        var e = await db.LivingInTurn(wish.Id, ct);
        user.MustHandle(e);
        Rule.RequireOf("end", wish.Start < wish.End, "too-early");
        Rule.RequireOf("day", e.FirstDay is not { } first || wish.Day >= first && wish.Day <= e.LastDay, "shift-other-day");
        if (wish.OrganizationId is { } organization) Rule.RequireOf("organizationId", (await sender.Send(new OrganizationFacts([organization]), ct)).ContainsKey(organization), "unknown-organization");
        await MustFitIn(e.Id, ct);
        var shift = new StallShift(Id<StallShift>.New(), e.Id, Helsinki.At(wish.Day!.Value, wish.Start!.Value).ToUniversalTime(), Helsinki.At(wish.Day.Value, wish.End!.Value).ToUniversalTime(), wish.Who!.Trim(), wish.OrganizationId);
        db.Add(shift);
        return shift.Id;
    }

    public async Task Handle(RemoveStallShift wish, CancellationToken ct)
    {
        var shift = await Handled(await db.Set<StallShift>().Living(wish.Id, ct), ct);
        shift.MustBe(wish.Seen);
        shift.Delete(clock.Now());
    }

    public async Task Handle(TakeBackStallShift wish, CancellationToken ct)
    {
        var shift = await Handled(await db.Set<StallShift>().SingleOrDefaultAsync(s => s.Id == wish.Id, ct) ?? throw new NotFound("shift"), ct);
        if (shift.DeletedAt is null) return;
        await db.LivingInTurn(shift.EventId, ct);
        await MustFitIn(shift.EventId, ct);
        shift.Restore();
    }

    async Task MustFitIn(Id<Event> id, CancellationToken ct) =>
        Rule.Require(await db.Set<StallShift>().CountAsync(s => s.EventId == id && s.DeletedAt == null, ct) < StallShift.MostOfEvent, "too-many-shifts", StallShift.MostOfEvent);

    /// <summary>Of an event that the asking key has to do with.</summary>
    async Task<StallShift> Handled(StallShift shift, CancellationToken ct)
    {
        user.MustHandle(await db.Events.AsNoTracking().SingleAsync(e => e.Id == shift.EventId, ct));
        return shift;
    }

    public async Task<IReadOnlyList<StallShiftRow>> Handle(StallShifts ask, CancellationToken ct)
    {
        user.MustHandle(await db.Events.AsNoTracking().Living(ask.Id, ct));
        return await Rows(s => s.EventId == ask.Id).ToListAsync(ct);
    }

    public async Task<Listed<StallShiftRow>> Handle(StallShiftList ask, CancellationToken ct) => ask.Answer(await Handle(new StallShifts(ask.Id), ct));

    public async Task<StallShiftRow> Handle(OneStallShift ask, CancellationToken ct)
    {
        var shift = await Handled(await db.Set<StallShift>().AsNoTracking().Living(ask.Id, ct), ct);
        return await Rows(s => s.Id == shift.Id).SingleAsync(ct);
    }

    public async Task<Listed<StallShiftRow>> Handle(OwnStallShifts ask, CancellationToken ct)
    {
        var own = user.PersonId is { } person ? (await sender.Send(new OrganizationsOf(person), ct)).Select(o => o.Id).ToList() : [];
        var now = clock.Now();
        var coming = Rows(s => s.OrganizationId != null && own.Contains(s.OrganizationId.Value) && s.End > now && db.Events.Any(e => e.Id == s.EventId && e.Status != EventStatus.Cancelled));
        return new(await coming.Skip((ask.Page - 1) * OnPage).Take(OnPage).ToListAsync(ct), ask.Page, OnPage, await coming.CountAsync(ct));
    }

    IQueryable<StallShiftRow> Rows(Expression<Func<StallShift, bool>> which) =>
        db.Set<StallShift>().AsNoTracking().Where(s => s.DeletedAt == null).Where(which).Join(db.Events, s => s.EventId, e => e.Id, (s, e) => new { Shift = s, Event = e }).OrderBy(r => r.Shift.Start).ThenBy(r => r.Shift.Id)
            .Select(r => new StallShiftRow(r.Shift.Id, r.Shift.EventId, r.Event.Name, r.Event.Slug, r.Event.Place, r.Shift.Start, r.Shift.End, r.Shift.Who, r.Shift.OrganizationId) { Revision = r.Shift.Revision });
}
