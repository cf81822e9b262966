namespace Yhdessa.Events;

/// <summary>The places of an event: which are taken, and how many people wait.</summary>
sealed class Room(Event of, IEnumerable<int> taken, int waiting)
{
    readonly SortedSet<int> taken = [.. taken];

    public int Waiting { get; private set; } = waiting;
    int Free => of.Capacity is { } most ? most - taken.Count : int.MaxValue;

    public bool HasSeats(int people) => people <= Free;
    public bool HasWaitingPlaces(int people) => of.WaitingListCapacity is { } most && Waiting + people <= most;

    /// <summary>The lowest free numbers.</summary>
    public IReadOnlyList<int> Take(int people)
    {
        int[] numbers = [.. Enumerable.Range(1, int.MaxValue).Where(n => !taken.Contains(n)).Take(people)];
        taken.UnionWith(numbers);
        return numbers;
    }

    public void GiveBack(IEnumerable<int> numbers) => taken.ExceptWith(numbers);
    public void Queue(int people) => Waiting += people;

    public static async Task<Room> Of(Event e, EventsDb db, CancellationToken ct) =>
        await Of(e, await db.Registrations.Where(r => r.EventId == e.Id && r.Status == RegistrationStatus.Waiting).SumAsync(r => r.GroupSize, ct), db, ct);

    public static async Task<Room> Of(Event e, int waiting, EventsDb db, CancellationToken ct) =>
        new(e, await db.Seats.Where(s => s.EventId == e.Id).Select(s => s.Number).ToListAsync(ct), waiting);
}
