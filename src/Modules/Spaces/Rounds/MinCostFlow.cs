namespace Yhdessa.Spaces.Rounds;

/// <summary>
/// As much as possible from a source to a sink through arcs of whole capacities, and of all such flows the cheapest: one shortest path after
/// another, with potentials that keep the reduced costs from being negative. The same arcs in the same order give the same flow.
/// </summary>
sealed class MinCostFlow
{
    readonly List<int> heads = [], room = [];
    readonly List<Int128> costs = [];
    readonly List<int>[] from;
    readonly Int128[] potential, distance;
    readonly int[] arrived;
    readonly bool[] settled;
    readonly PriorityQueue<int, (Int128, int)> ahead = new();

    public MinCostFlow(int nodes)
    {
        from = [.. Enumerable.Range(0, nodes).Select(_ => new List<int>())];
        (potential, distance, arrived, settled) = (new Int128[nodes], new Int128[nodes], new int[nodes], new bool[nodes]);
    }

    /// <summary>An arc; costs are never negative. Its number, by which its flow is read afterwards.</summary>
    public int Arc(int tail, int head, int capacity, Int128 cost)
    {
        var number = heads.Count;
        Half(tail, head, capacity, cost);
        Half(head, tail, 0, -cost);
        return number;
    }

    public int FlowOf(int arc) => room[arc ^ 1];

    public int Run(int source, int sink)
    {
        var sent = 0;
        for (; Reaches(source, sink); sent++)
            for (var node = sink; node != source; node = heads[arrived[node] ^ 1])
            {
                room[arrived[node]]--;
                room[arrived[node] ^ 1]++;
            }
        return sent;
    }

    /// <summary>Dijkstra until the sink is settled; what lies farther shares the sink's distance, which keeps every reduced cost from being negative.</summary>
    bool Reaches(int source, int sink)
    {
        Array.Fill(distance, Int128.MaxValue);
        Array.Clear(settled);
        ahead.Clear();
        distance[source] = 0;
        ahead.Enqueue(source, (0, source));
        while (ahead.TryDequeue(out var node, out _) && !settled[sink])
        {
            if (settled[node]) continue;
            settled[node] = true;
            foreach (var arc in from[node]) Try(node, arc);
        }
        if (!settled[sink]) return false;
        for (var node = 0; node < from.Length; node++) potential[node] += settled[node] ? distance[node] : distance[sink];
        return true;
    }

    void Try(int node, int arc)
    {
        if (room[arc] == 0) return;
        var head = heads[arc];
        var far = distance[node] + costs[arc] + potential[node] - potential[head];
        if (far >= distance[head]) return;
        (distance[head], arrived[head]) = (far, arc);
        ahead.Enqueue(head, (far, head));
    }

    void Half(int tail, int head, int capacity, Int128 cost)
    {
        from[tail].Add(heads.Count);
        heads.Add(head);
        room.Add(capacity);
        costs.Add(cost);
    }
}
