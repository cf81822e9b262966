namespace Yhdessa.Governance;

/// <summary>The making of the agenda, until the notes are published.</summary>
sealed partial class Meeting
{
    public AgendaItem Add(string title, string? text, Matter? from = null)
    {
        State.Require(Status is not MeetingStatus.Held, "meeting-held");
        var item = new AgendaItem(Id<AgendaItem>.New(), Id, items.Count == 0 ? 1 : items.Max(i => i.Number) + 1, title, text, from?.Id);
        items.Add(item);
        from?.GoTo(Id);
        Changed();
        return item;
    }

    public AgendaItem Item(Id<AgendaItem> id) => items.Find(i => i.Id == id) ?? throw new NotFound("agenda-item");

    /// <summary>One place up or down: the two change numbers.</summary>
    public void Move(Id<AgendaItem> id, bool up)
    {
        State.Require(Status is not MeetingStatus.Held, "meeting-held");
        var order = Agenda.ToList();
        var at = order.FindIndex(i => i.Id == id);
        var to = at + (up ? -1 : 1);
        if (at < 0 || to < 0 || to >= order.Count) return;
        (order[at], order[to]) = (order[to], order[at]);
        foreach (var (i, item) in order.Index()) item.Take(i + 1);
        Changed();
    }

    /// <summary>Takes an undecided item off; the rest close up.</summary>
    public void Drop(Id<AgendaItem> id)
    {
        State.Require(Status is not MeetingStatus.Held, "meeting-held");
        var item = Item(id);
        State.Require(item.DecisionId is null, "item-decided");
        items.Remove(item);
        foreach (var (i, other) in Agenda.ToList().Index()) other.Take(i + 1);
        Changed();
    }

    public void Write(Id<AgendaItem> id, string title, string? text, string? notes)
    {
        State.Require(Status is not MeetingStatus.Held, "meeting-held");
        Item(id).Write(title, text, notes);
        Changed();
    }
}
