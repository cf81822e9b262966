namespace Yhdessa.Events.Fairs;

/// <summary>The floor plan of a fair: numbered places in a grid. Its key is the event's.</summary>
sealed class FairPlan : Aggregate
{
    readonly List<Stall> stalls = [];

    FairPlan() { }

    public FairPlan(Id<Event> id, string? mark = null) => (Id, Mark) = (id, mark);

    public Id<Event> Id { get; private init; }

    /// <summary>The last day on which exhibitors choose and change by themselves.</summary>
    public DateOnly? ChooseUntil { get; private set; }

    /// <summary>Only those whose partnership agreement grants a stall choose a place; others go to the line, and the house gives them one.</summary>
    public bool ByAgreement { get; private set; }

    /// <summary>How many tables one place has.</summary>
    public int MostTables { get; private set; } = 1;

    /// <summary>The plan as it was written.</summary>
    public string Drawing { get; private set; } = "";

    /// <summary>"esimerkki" in the demonstration.</summary>
    public string? Mark { get; private init; }
    public IReadOnlyCollection<Stall> Stalls => stalls;

    /// <summary>Places that stay keep their exhibitors; one that somebody has cannot be taken out of the plan.</summary>
    public void Draw(FairCard card, IReadOnlySet<Id<Stall>> taken)
    {
        var drawn = FairDrawing.Read(card.Drawing);
        Rule.RequireOf("drawing", stalls.TrueForAll(s => !taken.Contains(s.Id) || drawn.Any(d => d.Number == s.Number)), "stall-taken-stays");
        (ChooseUntil, ByAgreement, MostTables, Drawing) = (card.ChooseUntil, card.ByAgreement, card.MostTables, card.Drawing.Trim());
        stalls.RemoveAll(s => drawn.All(d => d.Number != s.Number));
        foreach (var place in drawn)
            if (stalls.Find(s => s.Number == place.Number) is { } known) known.Stand(place);
            else stalls.Add(new(Id, place));
        Changed();
    }
}

sealed record FairCard(string Drawing, DateOnly? ChooseUntil, bool ByAgreement, int MostTables);

/// <summary>One numbered place.</summary>
sealed class Stall : IUnaudited
{
    Stall() { }

    public Stall(Id<Event> eventId, DrawnStall drawn)
    {
        (Id, EventId, Number) = (Id<Stall>.New(), eventId, drawn.Number);
        Stand(drawn);
    }

    public Id<Stall> Id { get; private init; }
    public Id<Event> EventId { get; private init; }
    public int Number { get; private init; }
    public int Row { get; private set; }
    public int Column { get; private set; }
    public bool HasPower { get; private set; }

    public void Stand(DrawnStall drawn) => (Row, Column, HasPower) = (drawn.Row, drawn.Column, drawn.HasPower);
}

sealed record DrawnStall(int Number, int Row, int Column, bool HasPower);

/// <summary>A plan as people type it: a row of the hall on each line, "1 2p . 3": a number is a place, p has power, a dot is an aisle.</summary>
static class FairDrawing
{
    public const int MostRows = 30, MostColumns = 12, HighestNumber = 999;

    public static IReadOnlyList<DrawnStall> Read(string drawing)
    {
        var lines = drawing.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        List<DrawnStall> found = [];
        foreach (var (row, line) in lines.Index())
            foreach (var (column, word) in line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Index())
                if (word != ".") found.Add(Place(word, row + 1, column + 1));
        Rule.RequireOf("drawing", found.Count > 0 && lines.Length <= MostRows && found.Max(f => f.Column) <= MostColumns, "fair-drawing", MostRows, MostColumns);
        Rule.RequireOf("drawing", found.DistinctBy(f => f.Number).Count() == found.Count, "stall-number-twice");
        return found;
    }

    static DrawnStall Place(string word, int row, int column)
    {
        var power = word[^1] is 'p' or 'P';
        var isNumber = int.TryParse(power ? word[..^1] : word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number);
        Rule.RequireOf("drawing", isNumber && number is > 0 and <= HighestNumber, "fair-drawing", MostRows, MostColumns);
        return new(number, row, column, power);
    }
}
