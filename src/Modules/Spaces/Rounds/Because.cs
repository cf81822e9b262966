using Yhdessa.Ui;

namespace Yhdessa.Spaces.Rounds;

/// <summary>Why an applicant got what it got, in sentences: read from who holds what, so it is true also after changes by hand.</summary>
sealed class Because(SeasonalRound round, IReadOnlyDictionary<Guid, Space> spaces, Texts texts, Say say, string language)
{
    public IReadOnlyList<string> Sentences(SeasonalApplication application)
    {
        var own = Sharing.InOrder(round).Where(s => s.HolderId == application.Id).ToList();
        List<string> all = [];
        if (own.Count == 0) all.Add(T("spaces.rounds.because.none"));
        all.AddRange(own.Select(s => Got(s, application)));
        var unmet = Unmet(application, own).GroupBy(u => u.Why).Select(g => T($"spaces.rounds.because.wish.{g.Key}", string.Join(", ", g.Select(u => u.Number))));
        all.AddRange(unmet);
        all.AddRange(application.Notes.Where(n => n.What == "taken" && own.All(s => s.Id.Value != n.SlotId)).Select(n => T("spaces.rounds.because.taken", Slot(round.Slot((Id<RoundSlot>)n.SlotId)), n.Reason)));
        return all;
    }

    /// <summary>"ti klo 17–19, Kansalaistila".</summary>
    public string Slot(RoundSlot slot) => $"{Words.Time(slot.Weekday, slot.From, slot.To, say)}, {spaces[slot.SpaceId].Name}";

    string Got(RoundSlot slot, SeasonalApplication application) => slot.Ground switch
    {
        Ground.Promise => T("spaces.rounds.because.promise", Slot(slot), slot.PromisedWhy),
        Ground.Hand => T("spaces.rounds.because.hand", Slot(slot), application.Notes.LastOrDefault(n => n.What == "given" && n.SlotId == slot.Id.Value)?.Reason),
        _ => T("spaces.rounds.because.wish", slot.Wish, Slot(slot)),
    };

    /// <summary>Of wishes that did not come true only those are told that were dearer than what came instead, or all when something is missing.</summary>
    IEnumerable<(int Number, string Why)> Unmet(SeasonalApplication application, List<RoundSlot> own)
    {
        var last = own.Count >= application.Wanted ? own.Max(s => s.Wish ?? 0) : int.MaxValue;
        foreach (var (i, wish) in application.Wishes.Index())
            if (i + 1 < last && !own.Any(wish.Fits) && !Taken(application, wish)) yield return (i + 1, Why(wish, own));
    }

    /// <summary>The house took it by hand: that has a sentence of its own.</summary>
    bool Taken(SeasonalApplication application, SlotWish wish) => application.Notes.Any(n => n.What == "taken" && wish.Fits(round.Slot((Id<RoundSlot>)n.SlotId)));

    string Why(SlotWish wish, List<RoundSlot> own)
    {
        if (own.Any(s => s.Overlaps(wish.Weekday, wish.From, wish.To))) return "same-time";
        var asked = round.Slots.Where(wish.Fits).ToList();
        if (asked.Any(s => s.HolderId is null)) return "free";
        if (asked.All(s => s.Ground is Ground.Promise)) return "promised";
        if (asked.Any(s => s.Ground is Ground.Hand)) return "hand";
        if (asked.All(s => s.Ground is Ground.Promise || round.Slots.Count(other => other.HolderId == s.HolderId) == 1)) return own.Count == 0 ? "lot" : "first";
        return "others";
    }

    string T(string key, params object?[] args) => texts.In(language, key, args);
}

static class Words
{
    /// <summary>"ti klo 17–19".</summary>
    public static string Time(DayOfWeek weekday, TimeOnly from, TimeOnly to, Say say) => $"{say.WeekdayShort(new DateOnly(2024, 1, 7).AddDays((int)weekday))} {say.Times(from, to)}";
}
