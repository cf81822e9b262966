using Yhdessa.Contracts.Events;

namespace Yhdessa.Events;

/// <summary>What an event's workshops come to, and who takes each output on.</summary>
sealed partial class Event
{
    /// <summary>The workshop of that topic, a new one when there is none.</summary>
    public Workshop WorkshopOn(string topic)
    {
        if (workshops.Find(w => string.Equals(w.Topic, topic, StringComparison.OrdinalIgnoreCase)) is { } held) return held;
        var added = new Workshop(Id<Workshop>.New(), workshops.Count == 0 ? 1 : workshops.Max(w => w.Number) + 1, topic, []);
        workshops.Add(added);
        Changed();
        return added;
    }

    /// <param name="id">Told by a phone that may have to send it again; by itself a new one.</param>
    public WorkshopOutput Record(Workshop workshop, string text, Id<WorkshopOutput>? id = null, string? becomes = null)
    {
        Changed();
        var output = workshop.Add(id ?? Id<WorkshopOutput>.New(), text);
        output.Mean(becomes);
        return output;
    }

    /// <summary>From here on it is on its way: the body's agenda queue hears of it, and again when the body or the date is another.</summary>
    /// <returns>Whether the body or the date is another than before.</returns>
    public bool Assign(Id<WorkshopOutput> output, Guid body, DateOnly? dueOn)
    {
        Rule.RequireOf("dueOn", dueOn is not { } day || day.IsKnownYear(), KnownYears.Unlikely);
        var workshop = workshops.First(w => w.Outputs.Any(o => o.Id == output));
        var held = workshop.Outputs.First(o => o.Id == output);
        if (!held.Assign(body, dueOn)) return false;
        Raise(new WorkshopOutputRecorded(output, Id, Name.For("fi").Words, workshop.Topic, held.Text, body, dueOn) { Becomes = held.Becomes });
        return true;
    }
}
