namespace Yhdessa.Events;

/// <summary>How an event's workshops go round: as many groups as workshops, and in every round each group is in another.</summary>
sealed class Rotation : Aggregate
{
    public const int Fewest = 2, Most = 12;

    Rotation() { }

    public Rotation(Id<Event> of) => (Id, EventId) = (Id<Rotation>.New(), of);

    public Id<Rotation> Id { get; private init; }
    public Id<Event> EventId { get; private init; }

    /// <summary>When the first round begins; null where nobody has said.</summary>
    public DateTimeOffset? Start { get; private set; }
    public int Minutes { get; private set; } = 30;

    /// <summary>Between two rounds, to walk.</summary>
    public int BreakMinutes { get; private set; }

    public void Time(DateTimeOffset? start, int minutes, int breakMinutes) => (Start, Minutes, BreakMinutes) = (start?.ToUniversalTime(), minutes, breakMinutes);

    /// <summary>When a round is, the first being 1.</summary>
    public (DateTimeOffset Start, DateTimeOffset End)? Round(int round) =>
        Start is { } first && first.AddMinutes((round - 1) * (Minutes + BreakMinutes)) is var from ? (from, from.AddMinutes(Minutes)) : null;
}

/// <summary>Which group of the rotation a sign-up goes with, all its people together.</summary>
sealed class GroupSeat(Id<Event> eventId, Id<Registration> registrationId, int groupNumber) : IUnaudited
{
    public Id<Event> EventId { get; private init; } = eventId;
    public Id<Registration> RegistrationId { get; private init; } = registrationId;

    /// <summary>From 1.</summary>
    public int GroupNumber { get; private set; } = groupNumber;

    public void MoveTo(int group) => GroupNumber = group;
}

/// <summary>Who goes where when, without a die: the same people always get the same groups.</summary>
static class GroupPlan
{
    /// <summary>In which workshop a group is in a round; all from 1. Over all rounds each group is once in each, and no two at once in one.</summary>
    public static int WorkshopOf(int group, int round, int groups) => (group + round - 2) % groups + 1;

    /// <summary>
    /// The groups of those who have none yet, those who have one staying where they are. The largest parties are placed first, each into the
    /// smallest group there is, so that the groups end up within one party of each other, and within one person where enough have come alone.
    /// </summary>
    /// <param name="parties">By sign-up, how many people it has.</param>
    public static IReadOnlyDictionary<T, int> Share<T>(IEnumerable<(T Key, int People)> parties, int groups, IReadOnlyDictionary<T, int>? before = null) where T : notnull
    {
        var (sizes, shared) = (new int[groups], new Dictionary<T, int>());
        var all = parties.ToList();
        foreach (var (key, people) in all)
            if (before is not null && before.TryGetValue(key, out var held) && held <= groups) Put(key, people, held);
        foreach (var (key, people) in all.Where(p => !shared.ContainsKey(p.Key)).OrderByDescending(p => p.People).ToList())   // a stable order: the earlier sign-up first
            Put(key, people, Array.IndexOf(sizes, sizes.Min()) + 1);
        return shared;

        void Put(T key, int people, int group)
        {
            shared[key] = group;
            sizes[group - 1] += people;
        }
    }
}
