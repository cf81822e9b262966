namespace Yhdessa.Events;

/// <summary>A workshop of an event: its topic, and what it came to.</summary>
sealed class Workshop(Id<Workshop> id, int number, string topic, IReadOnlyList<string> tips)
{
    readonly List<WorkshopOutput> outputs = [];

    public Id<Workshop> Id { get; private init; } = id;
    public Id<Event> EventId { get; private init; }
    public int Number { get; private set; } = number;
    public string Topic { get; private set; } = topic;

    /// <summary>Material its people pointed each other to.</summary>
    public IReadOnlyList<string> Tips { get; private set; } = tips;
    public IReadOnlyCollection<WorkshopOutput> Outputs => outputs;

    public Workshop With(IEnumerable<WorkshopOutput> told)
    {
        outputs.AddRange(told);
        return this;
    }

    /// <summary>One more thing it came to.</summary>
    public WorkshopOutput Add(Id<WorkshopOutput> output, string text)
    {
        var added = new WorkshopOutput(output, outputs.Count == 0 ? 1 : outputs.Max(o => o.Number) + 1, "item", null, text);
        outputs.Add(added);
        return added;
    }

    /// <summary>The same workshop told anew: true when something was new or other.</summary>
    public bool Take(Workshop told)
    {
        var isOther = Topic != told.Topic || Number != told.Number || !Tips.SequenceEqual(told.Tips);
        if (isOther) (Topic, Number, Tips) = (told.Topic, told.Number, told.Tips);
        foreach (var output in told.outputs)
            if (outputs.Find(o => o.Id == output.Id) is { } known) isOther |= known.Take(output);
            else
            {
                outputs.Add(output);
                isOther = true;
            }
        return isOther;
    }
}

/// <summary>One thing a workshop came to. It leads on once a body owns it and it has a date; until then it is listed as lacking both.</summary>
sealed class WorkshopOutput(Id<WorkshopOutput> id, int number, string part, string? heading, string text)
{
    public Id<WorkshopOutput> Id { get; private init; } = id;
    public Id<Workshop> WorkshopId { get; private init; }
    public int Number { get; private set; } = number;

    /// <summary>"item", "coreMessage", "challenge", "need", or of an information need "what", "use" or "why".</summary>
    public string Part { get; private set; } = part;
    public string? Heading { get; private set; } = heading;
    public string Text { get; private set; } = text;

    /// <summary>The public body that takes it on.</summary>
    public Guid? OwnerBodyId { get; private set; }
    public DateOnly? DueOn { get; private set; }

    /// <summary>"proposal" or "action": what its workshop meant it to become; null where nobody said.</summary>
    public string? Becomes { get; private set; }

    public void Mean(string? becomes) => Becomes = becomes;

    public bool Take(WorkshopOutput told)
    {
        if ((Number, Part, Heading, Text) == (told.Number, told.Part, told.Heading, told.Text)) return false;
        (Number, Part, Heading, Text) = (told.Number, told.Part, told.Heading, told.Text);
        return true;
    }

    /// <summary>A body takes it on, by a day or without one: true when either is new.</summary>
    public bool Assign(Guid body, DateOnly? dueOn)
    {
        if ((OwnerBodyId, DueOn) == (body, dueOn)) return false;
        (OwnerBodyId, DueOn) = (body, dueOn);
        return true;
    }
}
