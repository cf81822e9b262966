namespace Yhdessa.Events;

/// <summary>How an event's sign-ups are run: what those who sign up are asked, and where else one signs up.</summary>
[OpenToAll]
sealed record PlanOfSignUps(Guid Id) : IQuery<PlanCard>;

/// <summary>Tells how an event's sign-ups are run.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record PlanSignUps : PlanCard, ICommand
{
    public PlanSignUps() { }

    public PlanSignUps(Id<Event> id, PlanCard card) : base(card) => Id = id;

    public Id<Event> Id { get; init; }
    public int? Seen { get; init; }
}

sealed class PlanSignUpsValidator : AbstractValidator<PlanSignUps>
{
    const int MostPeople = 10_000;

    public PlanSignUpsValidator()
    {
        RuleFor(p => p.OfferHours).InclusiveBetween(1, SignUpPlan.LongestOffer);
        RuleFor(p => p.ReminderDays).Must(d => d.Count <= SignUpPlan.MostReminders && d.All(n => n is >= 1 and <= SignUpPlan.FarthestReminder)).WithErrorCode("reminder-days");
        RuleFor(p => p.Targets).Must(t => t.All(x => x.People is > 0 and <= MostPeople) && t.DistinctBy(x => x.Sector).Count() == t.Count).WithErrorCode("target-people");
        RuleFor(p => p.MaterialsUrl).Must(IsAddress).WithErrorCode("web-address");
        RuleFor(p => p.ExternalUrl).Must(IsAddress).WithErrorCode("web-address");
        RuleFor(p => p.ExternalUrl).NotEmpty().When(p => p.ExternalUntil is not null);
        RuleFor(p => p.ExternalUntil).Must(at => at is not { } until || until.IsKnownYear()).WithErrorCode(KnownYears.Unlikely);
    }

    static bool IsAddress(string? url) => url is null || EventFormRules.IsWebAddress(url, 300);
}

sealed class PlanSignUpsHandler(EventsDb db, ICurrentUser user) : IRequestHandler<PlanOfSignUps, PlanCard>, IRequestHandler<PlanSignUps>
{
    public async Task<PlanCard> Handle(PlanOfSignUps ask, CancellationToken ct) => (await db.PlanOf((Id<Event>)ask.Id, ct)).Card;

    public async Task Handle(PlanSignUps wish, CancellationToken ct)
    {
        var e = await db.Events.AsNoTracking().Living(wish.Id, ct);
        user.MustHandle(e);
        Rule.RequireOf("externalUrl", wish.ExternalUrl is null || !e.TakesSignUps, "sign-up-twice");
        var plan = await db.Plans.SingleOrDefaultAsync(p => p.Id == e.Id, ct) ?? db.Add(new SignUpPlan(e.Id)).Entity;
        plan.MustBe(wish.Seen);
        plan.Tell(wish);
    }
}
