using Yhdessa.Contracts.Directory;

namespace Yhdessa.Events.Support;

/// <summary>Of which organization, day, kind, topic and municipality.</summary>
abstract record SupportOf
{
    public Guid OrganizationId { get; init; }

    /// <summary>Today when it is not told.</summary>
    public DateOnly? Day { get; init; }
    public SupportKind Kind { get; init; }
    public string? Topic { get; init; }
    public string? Municipality { get; init; }

    public static void Check<T>(AbstractValidator<T> rules) where T : SupportOf
    {
        rules.RuleFor(s => s.Topic).Must(t => t is not null && SupportTopics.All.Contains(t)).WithErrorCode("unknown-code");
        rules.RuleFor(s => s.Municipality).NotEmpty().PlainText(3);
        rules.RuleFor(s => s.Kind).IsInEnum();
    }
}

/// <summary>One tap: somebody was helped.</summary>
[Requires(EventsModule.Tell)]
sealed record CountSupport : SupportOf, ICommand<CountSupport.Counted>
{
    public int Add { get; init; } = 1;

    /// <param name="Was">How many there were before it, for taking it back.</param>
    public sealed record Counted(int Was, int People);
}

/// <summary>A day's number put right: the whole of it.</summary>
[Requires(EventsModule.Tell)]
sealed record CorrectSupport : SupportOf, ICommand<CountSupport.Counted>
{
    public int People { get; init; }
}

sealed class CountSupportValidator : AbstractValidator<CountSupport>
{
    public CountSupportValidator()
    {
        SupportOf.Check(this);
        RuleFor(s => s.Add).InclusiveBetween(-1, 1);
    }
}

sealed class CorrectSupportValidator : AbstractValidator<CorrectSupport>
{
    public CorrectSupportValidator()
    {
        SupportOf.Check(this);
        RuleFor(s => s.People).InclusiveBetween(0, SupportCount.MostInADay);
    }
}

sealed class CountSupportHandler(EventsDb db, ISender sender, ICurrentUser user, TimeProvider clock) : IRequestHandler<CountSupport, CountSupport.Counted>, IRequestHandler<CorrectSupport, CountSupport.Counted>
{
    /// <summary>So long a day can be put right.</summary>
    const int DaysBack = 400;

    public async Task<CountSupport.Counted> Handle(CountSupport tap, CancellationToken ct)
    {
        var row = await Row(tap, ct);
        var was = row.People;
        return new(was, row.Count(Math.Max(0, was + tap.Add)).People);
    }

    public async Task<CountSupport.Counted> Handle(CorrectSupport wish, CancellationToken ct)
    {
        var row = await Row(wish, ct);
        var was = row.People;
        return new(was, row.Count(wish.People).People);
    }

    async Task<SupportCount> Row(SupportOf of, CancellationToken ct)
    {
        await user.MustHelpFor(of.OrganizationId, ct);
        var today = Helsinki.Today(clock);
        var day = of.Day ?? today;
        Rule.RequireOf("day", day <= today && day >= today.AddDays(-DaysBack), "support-day");
        Rule.RequireOf("municipality", (await sender.Send(new Municipalities(), ct)).Any(m => m.Code == of.Municipality), "unknown-municipality");
        var row = await db.Set<SupportCount>().SingleOrDefaultAsync(c => c.OrganizationId == of.OrganizationId && c.Day == day && c.Kind == of.Kind && c.Topic == of.Topic && c.Municipality == of.Municipality, ct);
        return row ?? db.Add(new SupportCount(Id<SupportCount>.New(), of.OrganizationId, day, of.Kind, of.Topic!, of.Municipality!)).Entity;
    }
}

static class SupportAccess
{
    /// <summary>The house's editors may count for any organization, others for those they act for.</summary>
    public static async Task MustHelpFor(this ICurrentUser user, Guid organization, CancellationToken ct)
    {
        if (!user.IsSystem && !user.EditsAll()) await user.MustActFor(organization, ct);
    }
}
