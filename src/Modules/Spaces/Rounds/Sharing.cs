using System.Security.Cryptography;

namespace Yhdessa.Spaces.Rounds;

/// <summary>A round's slots and applications as the sharing knows them. Nothing in it depends on who came first.</summary>
static class Sharing
{
    public static IReadOnlyList<GivenSlot> Of(SeasonalRound round, IReadOnlyList<SeasonalApplication> sent)
    {
        var promised = round.Slots.SelectMany(s => sent.Where(a => a.OrganizationId == s.PromisedTo).Select(a => new GivenSlot(s.Id, a.Id, Ground.Promise, Number(a, s)))).ToList();
        var rights = promised.ToLookup(p => p.Holder, p => round.Slot(p.Slot));
        var free = InOrder(round).Where(s => promised.All(p => p.Slot != s.Id)).ToList();
        var shares = FairShare.Of(sent.Select(a => Contender(round, a, [.. rights[a.Id]], free)), [.. free.Select(s => s.Id.Value)]);
        return [.. promised, .. shares.Select(s => new GivenSlot((Id<RoundSlot>)s.Slot, (Id<SeasonalApplication>)s.Contender, Ground.Wish, s.Wish))];
    }

    /// <summary>Drawn from the round and the organization: nobody chooses it, and it comes out the same whoever draws.</summary>
    public static string Lot(Id<SeasonalRound> round, Guid of) => Convert.ToHexString(SHA256.HashData([.. round.Value.ToByteArray(), .. of.ToByteArray()]));

    /// <summary>The slots of a week from Monday morning on; where two begin at once, by lot.</summary>
    public static IEnumerable<RoundSlot> InOrder(SeasonalRound round) =>
        round.Slots.OrderBy(s => ((int)s.Weekday + 6) % 7).ThenBy(s => s.From).ThenBy(s => s.To).ThenBy(s => Lot(round.Id, s.SpaceId), StringComparer.Ordinal);

    static Contender Contender(SeasonalRound round, SeasonalApplication application, IReadOnlyList<RoundSlot> held, List<RoundSlot> free)
    {
        var times = Times(application.Wishes);
        var asked = application.Wishes.Index().Where(w => !held.Any(h => h.Overlaps(w.Item.Weekday, w.Item.From, w.Item.To)))
            .Select(w => new Asked(w.Index + 1, times[w.Index], [.. free.Where(w.Item.Fits).Select(s => s.Id.Value)]));
        return new(application.Id, Lot(round.Id, application.OrganizationId), Math.Max(0, application.Wanted - held.Count), held.Count, [.. asked]);
    }

    static int? Number(SeasonalApplication application, RoundSlot slot) => application.Wishes.Index().Where(w => w.Item.Fits(slot)).Select(w => (int?)w.Index + 1).FirstOrDefault();

    /// <summary>Wishes whose times overlap, also by way of a third, are one time: one of them can come true.</summary>
    static int[] Times(IReadOnlyList<SlotWish> wishes)
    {
        var times = Enumerable.Range(0, wishes.Count).ToArray();
        for (var i = 0; i < wishes.Count; i++)
            for (var j = 0; j < i; j++)
                if (wishes[i].Weekday == wishes[j].Weekday && wishes[i].From < wishes[j].To && wishes[j].From < wishes[i].To)
                {
                    var (keep, drop) = (times[j], times[i]);
                    for (var k = 0; k < wishes.Count; k++) if (times[k] == drop) times[k] = keep;
                }
        return times;
    }
}
