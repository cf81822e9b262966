using System.Globalization;
using Yhdessa.Mail;

namespace Yhdessa.Tests.Mail;

public class QuietHoursTests
{
    [Theory]
    [InlineData("2024-10-16T12:00:00+03:00", "2024-10-16T12:00:00+03:00")]
    [InlineData("2024-10-16T21:00:00+03:00", "2024-10-17T08:00:00+03:00")]
    [InlineData("2024-10-16T20:00:00+03:00", "2024-10-17T08:00:00+03:00")]
    [InlineData("2024-10-16T19:59:59+03:00", "2024-10-16T19:59:59+03:00")]
    [InlineData("2024-10-16T07:59:59+03:00", "2024-10-16T08:00:00+03:00")]
    [InlineData("2024-10-16T08:00:00+03:00", "2024-10-16T08:00:00+03:00")]
    [InlineData("2024-03-30T21:00:00+02:00", "2024-03-31T08:00:00+03:00")]   // the night the clocks go forward
    [InlineData("2024-03-31T01:00:00+02:00", "2024-03-31T08:00:00+03:00")]
    [InlineData("2024-10-26T21:00:00+03:00", "2024-10-27T08:00:00+02:00")]   // the night they go back
    [InlineData("2024-10-27T03:30:00+03:00", "2024-10-27T08:00:00+02:00")]
    [InlineData("2024-10-27T05:59:00+00:00", "2024-10-27T06:00:00+00:00")]
    [InlineData("2024-12-31T23:00:00+02:00", "2025-01-01T08:00:00+02:00")]
    public void What_is_asked_at_night_goes_in_the_morning(string asked, string goes) =>
        QuietHours.After(At(asked)).ShouldBe(At(goes));

    static DateTimeOffset At(string iso) => DateTimeOffset.Parse(iso, CultureInfo.InvariantCulture);
}
