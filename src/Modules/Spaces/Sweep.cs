namespace Yhdessa.Spaces;

/// <summary>Which of many stretches a moment lies in, asked in the order of time: each stretch is looked at once, however many there are.</summary>
sealed class Sweep<T>(IEnumerable<(Slot Time, T Of)> stretches) where T : class
{
    readonly (Slot Time, T Of)[] ahead = [.. stretches.OrderBy(s => s.Time.Start)];
    readonly List<(Slot Time, T Of)> here = [];
    int next;

    /// <summary>The one that began first of those the moment lies in.</summary>
    public T? At(DateTimeOffset moment)
    {
        here.RemoveAll(s => s.Time.End <= moment);
        for (; next < ahead.Length && ahead[next].Time.Start <= moment; next++)
            if (ahead[next].Time.End > moment) here.Add(ahead[next]);
        return here.Count > 0 ? here[0].Of : null;
    }
}
