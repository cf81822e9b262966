namespace Yhdessa.Events;

/// <summary>How an event's sign-ups are run: what those who sign up are asked, and where else one signs up.</summary>
[OpenToAll]
sealed record PlanOfSignUps(Guid Id) : IQuery<PlanCard>;

/// <summary>Tells how an event's sign-ups are run.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record PlanSignUps(Id<Event> Id, PlanCard Card) : ICommand;

sealed class PlanSignUpsValidator : AbstractValidator<PlanSignUps>
{
    const int MostPeople = 10_000;

    public PlanSignUpsValidator()
    {
        RuleFor(p => p.Card.OfferHours).InclusiveBetween(1, SignUpPlan.LongestOffer).OverridePropertyName("offerHours");
        RuleFor(p => p.Card.ReminderDays).Must(d => d.Count <= SignUpPlan.MostReminders && d.All(n => n is >= 1 and <= SignUpPlan.FarthestReminder)).WithErrorCode("reminder-days").OverridePropertyName("reminderDays");
        RuleFor(p => p.Card.Targets).Must(t => t.All(x => x.People is > 0 and <= MostPeople)).WithErrorCode("target-people").OverridePropertyName("targets");
        RuleFor(p => p.Card.MaterialsUrl).Must(IsAddress).WithErrorCode("web-address").OverridePropertyName("materialsUrl");
        RuleFor(p => p.Card.ExternalUrl).Must(IsAddress).WithErrorCode("web-address").OverridePropertyName("externalUrl");
        RuleFor(p => p.Card.ExternalUrl).NotEmpty().When(p => p.Card.ExternalUntil is not null).OverridePropertyName("externalUrl");
    }

    static bool IsAddress(string? url) => url is null || url.Length <= 300 && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}

sealed class PlanSignUpsHandler(EventsDb db) : IRequestHandler<PlanOfSignUps, PlanCard>, IRequestHandler<PlanSignUps>
{
    public async Task<PlanCard> Handle(PlanOfSignUps ask, CancellationToken ct) => (await db.PlanOf((Id<Event>)ask.Id, ct)).Card;

    public async Task Handle(PlanSignUps wish, CancellationToken ct)
    {
        var e = await db.Events.AsNoTracking().Living(wish.Id, ct);
        Rule.RequireOf("externalUrl", wish.Card.ExternalUrl is null || !e.TakesSignUps, "sign-up-twice");
        var plan = await db.Plans.SingleOrDefaultAsync(p => p.Id == e.Id, ct) ?? db.Add(new SignUpPlan(e.Id)).Entity;
        plan.Tell(wish.Card);
    }
}
