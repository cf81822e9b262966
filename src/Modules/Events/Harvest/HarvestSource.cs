namespace Yhdessa.Events;

/// <summary>Another house's Linked Events, from which coming events are fetched every night.</summary>
sealed class HarvestSource : Aggregate
{
    /// <summary>So many are read through in a night.</summary>
    public const int MostSources = 10, LongestName = 80, LongestAddress = 300;

    HarvestSource() { }

    public HarvestSource(Id<HarvestSource> id, string name, string address, bool publishes) => (Id, Name, Address, Publishes) = (id, name, address, publishes);

    public Id<HarvestSource> Id { get; private init; }
    public string Name { get; private set; } = "";

    /// <summary>"https://api.hel.fi/linkedevents/v1/event/?division=kunta:lahti": where its events are, and which of them.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Its events come out at once; otherwise they wait for the house to look at them.</summary>
    public bool Publishes { get; private set; }

    public void Describe(string name, string address, bool publishes) => (Name, Address, Publishes) = (name, address, publishes);

    /// <summary>https, a name and no number, the usual door, and nobody's password in it.</summary>
    public static bool IsFit(string address) => address.Length <= LongestAddress && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri is { Scheme: "https", IsDefaultPort: true, UserInfo: "", HostNameType: UriHostNameType.Dns, IsLoopback: false } && uri.Host.Contains('.', StringComparison.Ordinal);
}

/// <summary>How the latest round at a source went. A night's counts are no change of the source.</summary>
sealed class HarvestRun : IUnaudited
{
    public Id<HarvestSource> SourceId { get; init; }
    public DateTimeOffset At { get; set; }
    public HarvestOutcome Outcome { get; set; }
    public int Added { get; set; }
    public int Changed { get; set; }

    /// <summary>Edited here, so left as they are though the source tells otherwise.</summary>
    public int Kept { get; set; }
    public int Vanished { get; set; }

    /// <summary>Told so that nobody can make an event of it.</summary>
    public int Unreadable { get; set; }
}

/// <summary>Whole: read to its end. Cut: there is more than we take, or the time ran out. The rest took nothing.</summary>
enum HarvestOutcome { Whole, Cut, Silent, Refused, Unreadable }

/// <summary>Where an event came from, and how it was when we last took it.</summary>
sealed class HarvestedEvent : IUnaudited
{
    public Id<Event> EventId { get; init; }
    public Id<HarvestSource> SourceId { get; init; }

    /// <summary>The source's own id: "helsinki:afy6ikna3u".</summary>
    public string Origin { get; init; } = "";
    public string DataSource { get; set; } = "";
    public string? Publisher { get; set; }

    /// <summary>The original's page.</summary>
    public string Address { get; set; } = "";

    /// <summary>A sum of what the source told the last time: the same again changes nothing.</summary>
    public string Told { get; set; } = "";

    /// <summary>A sum of the event as it then stood here: another one means that somebody has edited it.</summary>
    public string Stood { get; set; } = "";

    /// <summary>The source no longer tells of it since then.</summary>
    public DateTimeOffset? VanishedAt { get; set; }

    /// <summary>An event that was here before it and looks like the same.</summary>
    public Id<Event>? TwinId { get; set; }
}
