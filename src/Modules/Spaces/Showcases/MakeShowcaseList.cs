namespace Yhdessa.Spaces.Showcases;

/// <summary>A new list, not yet shown to anybody but the house.</summary>
[Requires(SpacesModule.Handle)]
sealed record MakeShowcaseList : ShowcaseCard, ICommand<Id<ShowcaseList>>
{
    public required Guid HouseId { get; init; }
}

/// <summary>The list's name and rules told anew; what has been taken stays taken.</summary>
[Requires(SpacesModule.Handle)]
sealed record ChangeShowcaseList : ShowcaseCard, ICommand
{
    public Id<ShowcaseList> Id { get; init; }
    public int? Seen { get; init; }
}

/// <summary>Tells the list to everybody, or takes it out of sight again; turns that were taken stay.</summary>
[Requires(SpacesModule.Handle)]
sealed record OpenShowcaseList(Id<ShowcaseList> Id, bool Open = true) : ICommand;

sealed class MakeShowcaseListValidator : AbstractValidator<MakeShowcaseList>
{
    public MakeShowcaseListValidator()
    {
        ShowcaseCardRules.Check(this);
        RuleFor(l => l.HouseId).NotEmpty();
    }
}

sealed class ChangeShowcaseListValidator : AbstractValidator<ChangeShowcaseList>
{
    public ChangeShowcaseListValidator() => ShowcaseCardRules.Check(this);
}

static class ShowcaseCardRules
{
    static readonly DateOnly earliest = new(2000, 1, 1), latest = new(2100, 1, 1);

    public static void Check<T>(AbstractValidator<T> rules) where T : ShowcaseCard
    {
        rules.RuleFor(l => l.Name).NotEmpty().PlainText(80);   // room is left beside it for who is there
        rules.RuleFor(l => l.About).PlainText(1000);
        rules.RuleFor(l => l.SharedUntil).InclusiveBetween(earliest, latest);
        rules.RuleFor(l => l.FirstUntil).InclusiveBetween(earliest, latest);
        rules.RuleFor(l => l.MostEach).InclusiveBetween(1, 50);
        rules.RuleFor(l => l.CancelDays).InclusiveBetween(0, 60);
    }
}

sealed class MakeShowcaseListHandler(SpacesDb db, ShowcaseBook book) : IRequestHandler<MakeShowcaseList, Id<ShowcaseList>>, IRequestHandler<ChangeShowcaseList>, IRequestHandler<OpenShowcaseList>
{
    public async Task<Id<ShowcaseList>> Handle(MakeShowcaseList wish, CancellationToken ct)
    {
        var house = (Id<Houses.House>)wish.HouseId;
        Rule.RequireOf("houseId", await db.Houses.AnyAsync(h => h.Id == house && !h.IsPeer, ct), "unknown-house");
        var list = new ShowcaseList(Id<ShowcaseList>.New(), house);
        list.Describe(wish);
        db.Add(list);
        return list.Id;
    }

    public async Task Handle(ChangeShowcaseList wish, CancellationToken ct) => (await book.List(wish.Id, ct, wish.Seen)).Describe(wish);

    public async Task Handle(OpenShowcaseList wish, CancellationToken ct)
    {
        var list = await book.List(wish.Id, ct);
        Rule.Require(!wish.Open || await db.Set<ShowcaseDay>().AnyAsync(d => d.ListId == wish.Id, ct), "showcase-without-days");
        list.Show(wish.Open);
    }
}
