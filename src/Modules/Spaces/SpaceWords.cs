using Yhdessa.Ui;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces;

/// <summary>Words about spaces and bookings that several pages say.</summary>
static class SpaceWords
{
    /// <summary>How long an answer usually takes, of how many answers.</summary>
    public static string Handling(HandlingTime.Answer usual, Texts t, Say say) => t["spaces.handling.words", usual.Median switch
    {
        { TotalMinutes: < 90 } => t["spaces.handling.hour"],
        { TotalHours: < 48 } wait => t["spaces.handling.hours", say.Number((decimal)wait.TotalHours)],
        var wait => t["spaces.handling.days", say.Number((decimal)wait.TotalDays)],
    }, say.Number(usual.N), HandlingTime.Days];

    public static string Kind(SpaceKind kind, Texts t) => t[$"spaces.kind.{kind.Code()}"];

    public static string StatusKind(BookingStatus status) => status switch { BookingStatus.Confirmed => "ok", BookingStatus.RequiresHandling or BookingStatus.Held or BookingStatus.Offered => "warn", BookingStatus.Denied or BookingStatus.NoShow => "bad", _ => "off" };

    public static string Status(BookingStatus status, Texts t) => t[$"spaces.status.{status.Code()}"];
}
