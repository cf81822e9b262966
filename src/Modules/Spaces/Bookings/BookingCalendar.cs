using System.Globalization;
using System.Text;

namespace Yhdessa.Spaces.Bookings;

/// <summary>One booking as RFC 5545. In UTC, so no time zone has to be explained; the UID stays, the SEQUENCE grows, a cancelled one is still told.</summary>
static class BookingCalendar
{
    public static string Of(Booking booking, string place) => Of(BookingRow.Of(booking), place);

    public static string Of(BookingRow booking, string place)
    {
        string[] lines =
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Yhdessa//Bookings//FI", "METHOD:PUBLISH", "BEGIN:VEVENT",
            $"UID:booking-{booking.Id}@yhdessa", $"DTSTAMP:{Utc(booking.ModifiedAt)}", $"SEQUENCE:{booking.Revision}",
            $"DTSTART:{Utc(booking.Start)}", $"DTEND:{Utc(booking.End)}", $"SUMMARY:{Escaped(booking.Title)}", $"LOCATION:{Escaped(place)}",
            $"STATUS:{Status(booking.Status)}", "END:VEVENT", "END:VCALENDAR",
        ];
        return string.Concat(lines.Select(line => Folded(line) + "\r\n"));
    }

    static string Status(BookingStatus status) => status switch { BookingStatus.Confirmed => "CONFIRMED", BookingStatus.RequiresHandling => "TENTATIVE", _ => "CANCELLED" };

    static string Utc(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    /// <summary>At most 75 octets a line, never inside a letter.</summary>
    static string Folded(string line)
    {
        var (folded, octets) = (new StringBuilder(), 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > 75) (octets, folded) = (1, folded.Append("\r\n "));
            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }
        return folded.ToString();
    }
}
