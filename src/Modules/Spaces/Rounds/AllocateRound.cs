using System.Globalization;

namespace Yhdessa.Spaces.Rounds;

/// <summary>Shares the round's slots out: the same applications always give the same proposal.</summary>
/// <param name="StartOver">Also what was changed by hand is shared out anew.</param>
[Requires(SpacesModule.Handle)]
sealed record AllocateRound(Id<SeasonalRound> Id, bool StartOver = false, int? Seen = null) : ICommand, IThoughtOut;

/// <summary>A proposal thought out before the commit, and from what.</summary>
sealed class ProposalInMind
{
    public IReadOnlyList<GivenSlot> Given { get; set; } = [];
    public string From { get; set; } = "";

    /// <summary>The round and its applications as they were read: each by its revision.</summary>
    public static string Mark(SeasonalRound round, IEnumerable<SeasonalApplication> sent) =>
        string.Join(';', sent.Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Id}:{a.Revision}")).Order(StringComparer.Ordinal).Prepend(round.Revision.ToString(CultureInfo.InvariantCulture)));
}

sealed class ThinkOfShares(SpacesDb db, ProposalInMind mind) : IThink<AllocateRound>
{
    public async Task Think(AllocateRound wish, CancellationToken ct)
    {
        var round = await db.Set<SeasonalRound>().AsNoTracking().Include(r => r.Slots).SingleOrDefaultAsync(r => r.Id == wish.Id, ct) ?? throw new NotFound("seasonal-round");
        var sent = await db.Set<SeasonalApplication>().AsNoTracking().Where(a => a.RoundId == wish.Id && a.Status == ApplicationStatus.Sent).ToListAsync(ct);
        (mind.Given, mind.From) = (await Task.Run(() => Sharing.Of(round, sent), ct), ProposalInMind.Mark(round, sent));
    }
}

sealed class AllocateRoundHandler(RoundBook book, ProposalInMind mind, TimeProvider clock) : IRequestHandler<AllocateRound>
{
    public async Task Handle(AllocateRound wish, CancellationToken ct)
    {
        var round = await book.Round(wish.Id, ct, wish.Seen);
        State.Require(ProposalInMind.Mark(round, await book.Sent(wish.Id, ct)) == mind.From, "round-changed-meanwhile");
        round.Propose(mind.Given, wish.StartOver, Helsinki.Today(clock));
    }
}
