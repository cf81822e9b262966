namespace Yhdessa.Spaces.Showcases;

/// <summary>Whoever has a turn proposes to another organization to change turns; nothing changes before that one says yes.</summary>
/// <param name="Id">The place that is wished for.</param>
/// <param name="MineId">The one that is given for it.</param>
[Requires(SpacesModule.Book)]
sealed record ProposeSwap(Id<ShowcasePlace> Id, Id<ShowcasePlace> MineId) : ICommand<Id<ShowcaseSwap>>;

/// <summary>The asked organization says yes or no; the one who proposed may take it back.</summary>
[Requires(SpacesModule.Book)]
sealed record AnswerSwap(Id<ShowcaseSwap> Id, bool Accept) : ICommand;

/// <summary>What an organization was proposed and has proposed on a list and that still waits.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record OpenSwaps(Guid ListId, Guid OrganizationId) : IQuery<IReadOnlyList<OpenSwaps.Row>>
{
    /// <param name="Own">Whether the organization itself proposed it.</param>
    internal sealed record Row(Guid Id, bool Own, string Other, DateTimeOffset Gets, DateTimeOffset Gives);
}

enum SwapState { Proposed, Accepted, Declined }

/// <summary>A proposal between two holders of places. It knows who they were, so that a yes does not change what others have meanwhile.</summary>
sealed class ShowcaseSwap(Id<ShowcaseSwap> id, Id<ShowcaseList> listId) : Aggregate
{
    public Id<ShowcaseSwap> Id { get; private init; } = id;
    public Id<ShowcaseList> ListId { get; private init; } = listId;
    public Guid FromPlace { get; init; }
    public Guid FromOrganization { get; init; }
    public Guid ToPlace { get; init; }
    public Guid ToOrganization { get; init; }
    public SwapState State { get; private set; }

    public void Answer(bool accept)
    {
        Kernel.State.Require(State is SwapState.Proposed, "already-decided");
        State = accept ? SwapState.Accepted : SwapState.Declined;
    }
}

sealed class SwapShowcasesHandler(SpacesDb db, ShowcaseBook book, ShowcaseLetters letters, ICurrentUser user, TimeProvider clock) : IRequestHandler<ProposeSwap, Id<ShowcaseSwap>>, IRequestHandler<AnswerSwap>, IRequestHandler<OpenSwaps, IReadOnlyList<OpenSwaps.Row>>
{
    public async Task<Id<ShowcaseSwap>> Handle(ProposeSwap wish, CancellationToken ct)
    {
        var (list, theirDay, theirs) = await book.Place(wish.Id, ct);
        var (_, myDay, mine) = await book.Place(wish.MineId, ct);
        Rule.Require(theirs.OrganizationId is not null && mine.OrganizationId is not null && theirs.OrganizationId != mine.OrganizationId && mine.ListId == theirs.ListId, "showcase-swap-over");
        await user.MustActFor(mine.OrganizationId.Value, ct);
        Rule.Require(myDay.Start > clock.Now() && theirDay.Start > clock.Now(), "showcase-over");
        var swap = new ShowcaseSwap(Id<ShowcaseSwap>.New(), list.Id) { FromPlace = mine.Id, FromOrganization = mine.OrganizationId.Value, ToPlace = theirs.Id, ToOrganization = theirs.OrganizationId.Value };
        State.Require(!await db.Set<ShowcaseSwap>().AnyAsync(s => s.State == SwapState.Proposed && s.FromPlace == swap.FromPlace && s.ToPlace == swap.ToPlace, ct), "showcase-swap-proposed");
        db.Add(swap);
        await letters.Proposed(list, swap, theirDay, theirs, myDay, mine, ct);
        return swap.Id;
    }

    public async Task Handle(AnswerSwap wish, CancellationToken ct)
    {
        var swap = await db.Set<ShowcaseSwap>().SingleOrDefaultAsync(s => s.Id == wish.Id, ct) ?? throw new NotFound("showcase-swap");
        if (!await user.ActsFor(swap.ToOrganization, ct) && (wish.Accept || !await user.ActsFor(swap.FromOrganization, ct))) throw new NotFound("showcase-swap");
        swap.Answer(wish.Accept);
        var list = await book.List(swap.ListId, ct);
        if (wish.Accept) await Change(list, swap, ct);
        await letters.Answered(list, swap, ct);
    }

    public async Task<IReadOnlyList<OpenSwaps.Row>> Handle(OpenSwaps ask, CancellationToken ct)
    {
        await user.MustActFor(ask.OrganizationId, ct);
        var (list, own, now) = ((Id<ShowcaseList>)ask.ListId, ask.OrganizationId, clock.Now());
        var open = await db.Set<ShowcaseSwap>().AsNoTracking().Where(s => s.ListId == list && s.State == SwapState.Proposed && (s.ToOrganization == own || s.FromOrganization == own)).OrderBy(s => s.CreatedAt).Take(100).ToListAsync(ct);
        Id<ShowcasePlace>[] ids = [.. open.SelectMany(s => new[] { s.FromPlace, s.ToPlace }).Distinct().Select(i => (Id<ShowcasePlace>)i)];
        var starts = await db.Set<ShowcasePlace>().Where(p => ids.Contains(p.Id)).Join(db.Set<ShowcaseDay>().Where(d => d.Start > now), p => p.DayId, d => d.Id, (p, d) => new { p.Id, d.Start }).ToDictionaryAsync(p => p.Id.Value, p => p.Start, ct);
        var names = await book.Organizations(open.SelectMany(s => new[] { s.FromOrganization, s.ToOrganization }), ct);
        return [.. open.Where(s => starts.ContainsKey(s.FromPlace) && starts.ContainsKey(s.ToPlace)).Select(s => s.FromOrganization == own
            ? new OpenSwaps.Row(s.Id, true, names.GetValueOrDefault(s.ToOrganization)?.Name ?? "", starts[s.ToPlace], starts[s.FromPlace])
            : new OpenSwaps.Row(s.Id, false, names.GetValueOrDefault(s.FromOrganization)?.Name ?? "", starts[s.FromPlace], starts[s.ToPlace]))];
    }

    /// <summary>Both get new numbers: the old ones are still in the other's row until the commit.</summary>
    async Task Change(ShowcaseList list, ShowcaseSwap swap, CancellationToken ct)
    {
        var (_, fromDay, from) = await book.Place((Id<ShowcasePlace>)swap.FromPlace, ct);
        var (_, toDay, to) = await book.Place((Id<ShowcasePlace>)swap.ToPlace, ct);
        State.Require(from.OrganizationId == swap.FromOrganization && to.OrganizationId == swap.ToOrganization, "showcase-swap-over");
        Rule.Require(fromDay.Start > clock.Now() && toDay.Start > clock.Now(), "showcase-over");
        Rule.Require(fromDay == toDay || !fromDay.Holders.Contains(swap.ToOrganization) && !toDay.Holders.Contains(swap.FromOrganization), "showcase-same-day");
        var (forTo, forFrom) = (await Next(list, swap.ToOrganization, ct), await Next(list, swap.FromOrganization, ct));
        fromDay.Give(from, swap.ToOrganization, forTo);
        toDay.Give(to, swap.FromOrganization, forFrom);
        await book.KeepHeld(list, fromDay, ct);
        if (fromDay != toDay) await book.KeepHeld(list, toDay, ct);
    }

    async Task<int> Next(ShowcaseList list, Guid organization, CancellationToken ct) =>
        (await db.Set<ShowcasePlace>().Where(p => p.ListId == list.Id && p.OrganizationId == organization).MaxAsync(p => p.Turn, ct) ?? 0) + 1;
}
