namespace Yhdessa.Kernel;

/// <summary>The years that the house lives in. A date field takes any year: a slip of the pen there is told, and not counted with.</summary>
public static class KnownYears
{
    /// <summary>The code of a date in another year.</summary>
    public const string Unlikely = "unlikely-year";

    public static bool IsKnownYear(this DateOnly day) => IsKnown(day.Year);
    public static bool IsKnownYear(this DateTimeOffset at) => IsKnown(at.Year);

    static bool IsKnown(int year) => year is >= 1900 and < 2200;
}
