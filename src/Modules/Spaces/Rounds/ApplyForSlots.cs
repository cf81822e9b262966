using System.Globalization;
using Yhdessa.Contracts.Directory;

namespace Yhdessa.Spaces.Rounds;

/// <summary>An organization's application, new or told anew: one a round. A draft is kept and not counted.</summary>
[Requires(SpacesModule.Book)]
sealed record ApplyForSlots : ICommand<Id<SeasonalApplication>>
{
    /// <summary>The round's.</summary>
    public Id<SeasonalRound> Id { get; init; }
    public Guid? OrganizationId { get; init; }

    /// <summary>How many slots the organization hopes for.</summary>
    public int Wanted { get; init; } = 1;
    public required int GroupSize { get; init; }

    /// <summary>What for, in a few words.</summary>
    public string? Activity { get; init; }
    public string? More { get; init; }

    /// <summary>The dearest first.</summary>
    public IReadOnlyList<SlotWish> Wishes { get; init; } = [];
    public bool Draft { get; init; }
}

sealed class ApplyForSlotsValidator : AbstractValidator<ApplyForSlots>
{
    public const int MostWishes = 20, MostWanted = 10;

    public ApplyForSlotsValidator()
    {
        RuleFor(a => a.Wanted).InclusiveBetween(1, MostWanted);
        RuleFor(a => a.GroupSize).InclusiveBetween(1, 100_000);
        RuleFor(a => a.Activity).PlainText(120);
        RuleFor(a => a.Activity).NotEmpty().When(a => !a.Draft);
        RuleFor(a => a.More).PlainText(1000);
        RuleFor(a => a.Wishes).NotNull().Must(w => w.Count <= MostWishes).WithErrorCode("too-many-wishes");
        RuleFor(a => a.Wishes).NotEmpty().When(a => !a.Draft);
        RuleForEach(a => a.Wishes).Must(w => w is { SpaceIds.Count: > 0 and <= 50 } && w.From < w.To && Enum.IsDefined(w.Weekday)).WithErrorCode("slot-not-offered");
    }
}

sealed class ApplyForSlotsHandler(SpacesDb db, RoundBook book, RoundLetters letters, ICurrentUser user, ISender sender, TimeProvider clock) : IRequestHandler<ApplyForSlots, Id<SeasonalApplication>>
{
    public async Task<Id<SeasonalApplication>> Handle(ApplyForSlots wish, CancellationToken ct)
    {
        var round = await book.Round(wish.Id, ct);
        var organization = wish.OrganizationId ?? user.KeyOrganization;
        Rule.RequireOf("organizationId", organization is not null, "organization-needed");
        await user.MustActFor(organization.Value, ct);
        Rule.Require(round.TakesApplications(Helsinki.Today(clock)), "round-not-open", round.Name, When.Day(round.OpensOn), When.Day(round.ClosesOn));
        WishesMustFit(round, wish, await book.Spaces(round, ct));

        var facts = await Facts(organization.Value, ct);
        var (own, keeper) = await Whose(organization.Value, ct);
        var application = await db.Set<SeasonalApplication>().SingleOrDefaultAsync(a => a.RoundId == round.Id && a.OrganizationId == organization, ct)
            ?? db.Add(new SeasonalApplication(Id<SeasonalApplication>.New(), round.Id, organization.Value)).Entity;
        application.Tell(new(wish.Wanted, wish.GroupSize, wish.Activity?.Trim() ?? "", wish.More.Told(), wish.Wishes, wish.Draft), facts, own ? user.PersonId : application.PersonId ?? keeper, own ? null : clock.Now());
        if (!wish.Draft) await letters.Sent(round, application, ct);
        return application.Id;
    }

    /// <summary>Whether her own people write it; otherwise the house does on her behalf, and the letters go to who looks after her matters.</summary>
    async Task<(bool Own, Guid? Keeper)> Whose(Guid organization, CancellationToken ct)
    {
        if (user.KeyOrganization == organization) return (true, null);
        var people = (await sender.Send(new PeopleOfOrganization(organization), ct)).Where(p => p.Value is "owner" or "editor").ToList();
        var keeper = people.OrderBy(p => p.Value is "owner" ? 0 : 1).ThenBy(p => p.Key).Select(p => (Guid?)p.Key).FirstOrDefault();
        return (user.PersonId is { } person && people.Exists(p => p.Key == person), keeper);
    }

    static void WishesMustFit(SeasonalRound round, ApplyForSlots application, Dictionary<Guid, Space> spaces)
    {
        foreach (var (i, wish) in application.Wishes.Index())
            foreach (var space in wish.SpaceIds)
            {
                Rule.RequireOf(string.Create(CultureInfo.InvariantCulture, $"wishes[{i}]"), round.Slots.Any(s => s.SpaceId.Value == space && s.IsAt(wish.Weekday, wish.From, wish.To)), "slot-not-offered", i + 1);
                Rule.RequireOf("groupSize", !(application.GroupSize > spaces[space].Capacity), "too-many-people", spaces[space].Name, spaces[space].Capacity, application.GroupSize);
            }
    }

    async Task<RecordFacts> Facts(Guid organization, CancellationToken ct)
    {
        var told = (await sender.Send(new OrganizationOutlines([organization]), ct)).GetValueOrDefault(organization);
        Rule.RequireOf("organizationId", told is not null, "unknown-organization");
        return new(told.Theme, told.HomeMunicipality, told.BudgetBand);
    }
}

/// <summary>Takes the application back while the period runs; the same organization may apply again.</summary>
[Requires(SpacesModule.Book)]
sealed record WithdrawApplication(Id<SeasonalApplication> Id) : ICommand;

sealed class WithdrawApplicationHandler(RoundBook book, TimeProvider clock) : IRequestHandler<WithdrawApplication>
{
    public async Task Handle(WithdrawApplication wish, CancellationToken ct)
    {
        var application = await book.Application(wish.Id, ct);
        var round = await book.Round(application.RoundId, ct);
        Rule.Require(round.TakesApplications(Helsinki.Today(clock)), "round-not-open", round.Name, When.Day(round.OpensOn), When.Day(round.ClosesOn));
        application.Withdraw();
    }
}
