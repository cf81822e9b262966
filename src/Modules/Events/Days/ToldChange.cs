namespace Yhdessa.Events;

/// <summary>What an event was before a change that was told: nobody need guess what is new.</summary>
/// <param name="At">When it was told, UTC.</param>
/// <param name="Status">What it became: rescheduled, postponed, cancelled, or scheduled when it is held after all; the old one where only the place moved.</param>
/// <param name="Precision">How exactly its day was known.</param>
/// <param name="Place">Where it was to be.</param>
/// <param name="Reason">Why it was put off then; absent where nobody has said. Of an event called off its own reason tells, and one held after all was called off for nothing.</param>
sealed record ToldChange(DateTimeOffset At, EventStatus Status, DatePrecision Precision, DateOnly? FirstDay, DateOnly? LastDay, DateTimeOffset? Start, DateTimeOffset? End, string? Place, string? Reason = null)
{
    [System.Text.Json.Serialization.JsonIgnore] public EventDate Date => new(Precision, FirstDay, LastDay, Start, End);
}

sealed partial class Event
{
    const int MostChanges = 20;

    ToldChange? newest;

    /// <summary>What it was before the change at hand; null when nothing that people plan by has changed.</summary>
    public ToldChange? WasJustNow() => newest;

    /// <summary>Those of a published event, the latest last.</summary>
    public IReadOnlyList<ToldChange> Changes { get; private set; } = [];

    /// <summary>How it stands now, to be remembered when it has become another.</summary>
    public ToldChange Standing(DateTimeOffset now) => new(now, Status, Precision, FirstDay, LastDay, Start, End, Place);

    /// <summary>Keeps what it was before, when people were told of it and its day, its state or its place is another now. A change of a draft is nobody's business.</summary>
    public bool Remember(ToldChange was, bool wasTold)
    {
        var isSame = was.Status == Status && was.Date.IsSameTimeAs(Date) && was.End == End && was.Place == Place;
        if (isSame || !wasTold || Mark is not null) return false;
        newest = was with { Status = Status, Reason = Status is EventStatus.Postponed && was.Status != Status ? StatusReason : null };
        Changes = [.. Changes.TakeLast(MostChanges - 1), newest];
        return true;
    }
}
