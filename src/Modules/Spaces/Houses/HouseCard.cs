using System.Globalization;

namespace Yhdessa.Spaces.Houses;

/// <summary>How a house shows itself, and who in it gets the letters about bookings that wait.</summary>
sealed record HouseCard
{
    /// <summary>The band at the top of its page and the words on it, as "#1d5c4a".</summary>
    public string? Ground { get; init; }
    public string? Ink { get; init; }

    /// <summary>A picture in Files.</summary>
    public Guid? LogoId { get; init; }
    public Translated? Rules { get; init; }

    /// <summary>How one finds the way in.</summary>
    public Translated? WayIn { get; init; }
    public IReadOnlyList<WayInPicture> Pictures { get; init; } = [];

    /// <summary>Accounts.</summary>
    public IReadOnlyList<Guid> Handlers { get; init; } = [];
}

/// <param name="Alt">What the picture shows, for who does not see it.</param>
sealed record WayInPicture(Guid FileId, Translated Alt);

/// <summary>How well words stand out from their ground, by WCAG 2.2.</summary>
static class Contrast
{
    public const double Needed = 4.5;

    public static bool IsColor(string? text) => text is ['#', _, _, _, _, _, _] && int.TryParse(text[1..], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out _);

    public static double Of(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    static double Luminance(string color) => 0.2126 * Part(color, 1) + 0.7152 * Part(color, 3) + 0.0722 * Part(color, 5);

    static double Part(string color, int at)
    {
        var part = int.Parse(color.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }
}
