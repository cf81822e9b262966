namespace Yhdessa.Mail;

/// <summary>Nobody's phone rings between 20 and 8, by the clock on the wall: on both nights when the clocks are moved, too.</summary>
public static class QuietHours
{
    static readonly TimeOnly morning = new(8, 0), evening = new(20, 0);

    /// <summary>The moment itself by day, otherwise the next morning at 8.</summary>
    public static DateTimeOffset After(DateTimeOffset moment)
    {
        var wall = Helsinki.Local(moment).DateTime;
        var (day, time) = (DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall));
        if (time >= morning && time < evening) return moment;
        return Helsinki.At(time < morning ? day : day.AddDays(1), morning).ToUniversalTime();
    }
}
