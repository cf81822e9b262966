using System.Globalization;

namespace Yhdessa.Governance;

/// <summary>The year as a circle: January begins at the top and the months run clockwise, in a square of 520 units.</summary>
static class Wheel
{
    const double Middle = 260;

    /// <summary>A piece of a ring from the beginning of a month, so many months long.</summary>
    public static string Piece(int month, int months, double inner, double outer)
    {
        var (from, to) = (month - 1, month - 1 + months);
        var large = months > 6 ? 1 : 0;
        return string.Create(CultureInfo.InvariantCulture, $"M{At(from, outer)}A{outer:0.#} {outer:0.#} 0 {large} 1 {At(to, outer)}L{At(to, inner)}A{inner:0.#} {inner:0.#} 0 {large} 0 {At(from, inner)}z");
    }

    /// <summary>The middle of a stretch of months, for words.</summary>
    public static (string X, string Y) Spot(int month, int months, double radius)
    {
        var (x, y) = Point(month - 1 + months / 2.0, radius);
        return (Number(x), Number(y));
    }

    static string At(double months, double radius)
    {
        var (x, y) = Point(months, radius);
        return $"{Number(x)} {Number(y)}";
    }

    static (double X, double Y) Point(double months, double radius) => (Middle + radius * Math.Sin(months * Math.PI / 6), Middle - radius * Math.Cos(months * Math.PI / 6));
    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
