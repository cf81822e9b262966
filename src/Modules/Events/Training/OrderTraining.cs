using Yhdessa.Contracts.Directory;
using Yhdessa.Mail;

namespace Yhdessa.Events.Training;

/// <summary>Who writes, for which group, from where and with how many.</summary>
abstract record TrainingPeople
{
    public const int MostPeople = 500;

    /// <summary>The association's or the municipality's name.</summary>
    public string? Group { get; init; }
    public Guid? OrganizationId { get; init; }
    public string? Municipality { get; init; }
    public int People { get; init; }
    public string? Name { get; init; }
    public string? Email { get; init; }

    public static void Check<T>(AbstractValidator<T> rules) where T : TrainingPeople
    {
        rules.RuleFor(t => t.Group).NotEmpty().PlainText(150);
        rules.RuleFor(t => t.Municipality).NotEmpty().PlainText(3);
        rules.RuleFor(t => t.People).InclusiveBetween(1, MostPeople);
        rules.RuleFor(t => t.Name).NotEmpty().PlainText(120);
        rules.RuleFor(t => t.Email).NotEmpty().Must(e => string.IsNullOrEmpty(e) || EmailAddress.Is(e.Trim())).WithErrorCode("not-an-email");
    }
}

/// <summary>Orders a training. Whoever acts for the organization has confirmed it by that; others do so by the letter's link.</summary>
[OpenToAll]
sealed record OrderTraining : TrainingPeople, ICommand<Id<TrainingOrder>>
{
    public string? Topic { get; init; }
    public string? Description { get; init; }

    /// <summary>Where it is wished to be held; the group's own municipality when it is not told.</summary>
    public string? HeldIn { get; init; }
    public string? Place { get; init; }
    public string? WishedTime { get; init; }
    public int LeastGroup { get; init; }
    public int MostGroup { get; init; }
    public DateOnly? JoinUntil { get; init; }
}

/// <summary>Joins an open order with one's own group.</summary>
[OpenToAll]
sealed record JoinTraining : TrainingPeople, ICommand<Id<TrainingJoin>>
{
    public Id<TrainingOrder> Id { get; init; }
}

sealed class OrderTrainingValidator : AbstractValidator<OrderTraining>
{
    public OrderTrainingValidator()
    {
        TrainingPeople.Check(this);
        RuleFor(t => t.Topic).NotEmpty().PlainText(150);
        RuleFor(t => t.Description).PlainText(1000);
        RuleFor(t => t.Place).PlainText(200);
        RuleFor(t => t.WishedTime).PlainText(200);
        RuleFor(t => t.LeastGroup).InclusiveBetween(1, TrainingPeople.MostPeople);
        RuleFor(t => t.MostGroup).InclusiveBetween(1, TrainingPeople.MostPeople);
    }
}

sealed class JoinTrainingValidator : AbstractValidator<JoinTraining>
{
    public JoinTrainingValidator() => TrainingPeople.Check(this);
}

sealed class OrderTrainingHandler(EventsDb db, TrainingLetters letters, ISender sender, ICurrentUser user, TimeProvider clock) : IRequestHandler<OrderTraining, Id<TrainingOrder>>, IRequestHandler<JoinTraining, Id<TrainingJoin>>
{
    /// <summary>Letters to one address that wait for an answer, whoever wrote it into the form. Months an order waits for others when nothing is told.</summary>
    const int MostUnanswered = 5, MonthsOpen = 3;

    public async Task<Id<TrainingOrder>> Handle(OrderTraining wish, CancellationToken ct)
    {
        var (today, heldIn) = (Helsinki.Today(clock), wish.HeldIn.Told() ?? wish.Municipality!);
        var until = wish.JoinUntil ?? today.AddMonths(MonthsOpen);
        Rule.RequireOf("joinUntil", until > today && until <= today.AddYears(1), "training-until");
        await MustKnow(wish.Municipality!, "municipality", ct);
        await MustKnow(heldIn, "heldIn", ct);
        var order = new TrainingOrder(Id<TrainingOrder>.New(), new(wish.Topic!.Trim(), wish.Description.Told(), heldIn, wish.Place.Told(), wish.WishedTime.Told(), wish.LeastGroup, wish.MostGroup, until));
        db.Add(order);
        await Take(order, wish, isFirst: true, ct);
        return order.Id;
    }

    public async Task<Id<TrainingJoin>> Handle(JoinTraining wish, CancellationToken ct)
    {
        await MustKnow(wish.Municipality!, "municipality", ct);
        var order = await db.Training(wish.Id, ct);
        Rule.Require(order.EventId is not { } of || await db.Events.AnyAsync(e => e.Id == of && e.DeletedAt == null && e.Status != EventStatus.Cancelled, ct), "training-closed");
        return (await Take(order, wish, isFirst: false, ct)).Id;
    }

    async Task<TrainingJoin> Take(TrainingOrder order, TrainingPeople wish, bool isFirst, CancellationToken ct)
    {
        var (email, now) = (EmailAddress.Kept(wish.Email!), clock.Now());
        await MustNotFlood(email, ct);
        if (wish.OrganizationId is { } organization) await user.MustActFor(organization, ct);
        var join = order.Ask(new(wish.Group!.Trim(), wish.OrganizationId, wish.Municipality!, wish.People), wish.Name!.Trim(), email, Texts.Language, Helsinki.Today(clock), isFirst);
        if (!isFirst) db.Add(join);   // its key is made here, so it would not look new beside rows that were read
        if (wish.OrganizationId is not null) order.Confirm(join, now);
        await letters.Post(order, join, join.ConfirmedAt is null ? "confirm" : "joined", null, ct);
        return join;
    }

    async Task MustKnow(string municipality, string field, CancellationToken ct) =>
        Rule.RequireOf(field, (await sender.Send(new Municipalities(), ct)).Any(m => m.Code == municipality), "unknown-municipality");

    async Task MustNotFlood(string email, CancellationToken ct)
    {
        var unanswered = await db.Set<TrainingJoin>().CountAsync(j => j.Email == email && j.ConfirmedAt == null && j.LeftAt == null, ct);
        if (unanswered >= MostUnanswered) throw new TooManyOrders();
    }
}

/// <summary>One address has asked for so much without answering that it must wait: 429, whoever asked.</summary>
sealed class TooManyOrders() : Refusal("rate-limited", 429);

static class TrainingReading
{
    public static async Task<TrainingOrder> Training(this EventsDb db, Id<TrainingOrder> id, CancellationToken ct) =>
        await db.Set<TrainingOrder>().Include(o => o.Joins).SingleOrDefaultAsync(o => o.Id == id && o.DeletedAt == null, ct) ?? throw new NotFound("training");
}
