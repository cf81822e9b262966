using System.Globalization;
using System.Text.Json;
using Yhdessa.Contracts.Directory;

namespace Yhdessa.Events;

/// <summary>Reads another house's Linked Events. Nothing in it is believed to be of the right kind before it has been looked at.</summary>
sealed class LinkedReading(IReadOnlyList<Municipality> towns)
{
    /// <summary>The event, or null where the words, the id or the day cannot be made out.</summary>
    public TakenEvent? Event(JsonElement told)
    {
        if (told.ValueKind is not JsonValueKind.Object || Line(told, "id", 150) is not { } origin || Words(told, "name", EventFormRules.LongestName) is not { } name) return null;
        if (DateOf(told) is not { } date) return null;
        var place = told.TryGetProperty("location", out var location) && location.ValueKind is JsonValueKind.Object ? location : default;
        var isOnline = IsOnline(place);
        var address = Address(told, "info_url") ?? Web(Line(told, "@id", 300)) ?? "";
        return new(origin, Line(told, "data_source", 80) ?? origin.Split(':')[0], name, date)
        {
            Publisher = Line(told, "publisher", 80),
            Address = address,
            Summary = Words(told, "short_description", EventFormRules.LongestSummary),
            Description = Words(told, "description", EventFormRules.LongestText),
            Type = TypeOf(told),
            Status = StatusOf(told),
            Municipality = isOnline ? null : TownOf(place),
            Place = isOnline ? null : PlaceOf(place),
            OnlineUrl = isOnline && address.Length is > 0 and <= 300 ? address : null,
            Organizer = Words(told, "provider", 200)?.For("fi").Words,
            IsGone = told.TryGetProperty("deleted", out var deleted) && deleted.ValueKind is JsonValueKind.True,
        };
    }

    /// <summary>A series' own row: its times come one by one.</summary>
    public static bool IsSeries(JsonElement told) => told.ValueKind is JsonValueKind.Object && Line(told, "super_event_type", 40) == "recurring";

    /// <summary>Null where a day is written that is none; no day at all is an open one.</summary>
    static EventDate? DateOf(JsonElement told)
    {
        var (start, end) = (Line(told, "start_time", 40), Line(told, "end_time", 40));
        if (start is null) return EventDate.Unconfirmed;
        if (Moment(start) is not { } begins) return null;
        var hasClock = start.Contains('T', StringComparison.Ordinal) && !IsNo(told, "has_start_time");
        var ends = end is not null && Moment(end) is { } until && until >= begins ? until : (DateTimeOffset?)null;
        var first = Helsinki.DateOf(begins);
        if (!hasClock) return EventDate.Days(first, ends is { } last ? LastOf(last, first) : first);
        return ends is { } over && !IsNo(told, "has_end_time") ? EventDate.Clock(begins, over) : new(DatePrecision.Exact, first, ends is { } day ? LastOf(day, first) : first, begins.ToUniversalTime());
    }

    /// <summary>Whole days end at the next midnight: that one is no longer theirs.</summary>
    static DateOnly LastOf(DateTimeOffset end, DateOnly first) => Helsinki.DateOf(end.AddTicks(-1)) is var last && last > first ? last : first;

    static bool IsNo(JsonElement told, string name) => told.TryGetProperty(name, out var flag) && flag.ValueKind is JsonValueKind.False;

    /// <summary>An instant, or a plain day in Helsinki; nothing a calendar could not hold.</summary>
    static DateTimeOffset? Moment(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day.Year is > 1900 and < 2200 ? Helsinki.Day(day).Start : null;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) && at.Year is > 1900 and < 2200 ? at : null;
    }

    static EventStatus StatusOf(JsonElement told) => Line(told, "event_status", 40) switch
    {
        "EventCancelled" => EventStatus.Cancelled,
        "EventRescheduled" => EventStatus.Rescheduled,
        "EventPostponed" => EventStatus.Postponed,
        _ => EventStatus.Scheduled,
    };

    /// <summary>A house like ours names the type as its keyword; of others' thousands of keywords we guess nothing.</summary>
    static EventType TypeOf(JsonElement told) => told.TryGetProperty("keywords", out var all) && all.ValueKind is JsonValueKind.Array
        ? all.EnumerateArray().Select(k => Line(k, "id", 150) ?? Line(k, "@id", 300)?.TrimEnd('/').Split('/')[^1]).OfType<string>().Where(k => k.StartsWith(LinkedOrigin.Own + ":", StringComparison.Ordinal))
            .Select(k => k[(LinkedOrigin.Own.Length + 1)..].As<EventType>()).FirstOrDefault(t => t is not null) ?? EventType.Other
        : EventType.Other;

    static bool IsOnline(JsonElement place) => place.ValueKind is JsonValueKind.Object && (Line(place, "id", 150) ?? Line(place, "@id", 300)?.TrimEnd('/'))?.EndsWith(":internet", StringComparison.Ordinal) is true;

    string? TownOf(JsonElement place)
    {
        if (place.ValueKind is not JsonValueKind.Object) return null;
        if (place.TryGetProperty("divisions", out var all) && all.ValueKind is JsonValueKind.Array)
            foreach (var division in all.EnumerateArray())
                if (Line(division, "type", 20) == "muni" && Line(division, "ocd_id", 150) is { } name && LinkedDivision.CodeOf(name, towns) is { } code) return code;
        return Words(place, "address_locality", 80) is { } town ? LinkedDivision.CodeOf(town.For("fi").Words, towns) : null;
    }

    /// <summary>"Entressen kirjasto, Siltakatu 11, Espoo": the town is said where it is none of ours, for then nothing else tells it.</summary>
    string? PlaceOf(JsonElement place)
    {
        if (place.ValueKind is not JsonValueKind.Object) return null;
        var town = TownOf(place) is null ? Words(place, "address_locality", 80)?.For("fi").Words : null;
        var parts = new[] { Words(place, "name", 150)?.For("fi").Words, Words(place, "street_address", 100)?.For("fi").Words, town }.OfType<string>().Distinct();
        return string.Join(", ", parts) is { Length: > 0 } words ? words.Cut(EventFormRules.LongestPlace) : null;
    }

    static string? Address(JsonElement told, string name) => Words(told, name, 300) is { } words ? Web(words.For("fi").Words) : null;

    /// <summary>Only an address that a browser opens as a page becomes a link.</summary>
    static string? Web(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0 ? uri.AbsoluteUri is { Length: <= 300 } web ? web : null : null;

    static string? Line(JsonElement thing, string name, int longest) => thing.ValueKind is JsonValueKind.Object && thing.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String
        && value.GetString() is { Length: > 0 } text && text.Length <= longest && text.IsPlainText() ? text : null;

    /// <summary>What is no longer than this is a name or a line, and stays one.</summary>
    const int OneLine = 300;

    static Translated? Words(JsonElement thing, string name, int longest)
    {
        if (!thing.TryGetProperty(name, out var value) || value.ValueKind is not JsonValueKind.Object) return null;
        string? In(string language) => value.TryGetProperty(language, out var words) && words.ValueKind is JsonValueKind.String ? LinkedText.Plain(words.GetString()!, longest) is { } text ? longest > OneLine ? text : text.ReplaceLineEndings(" ") : null : null;
        return new Translated(In("fi"), In("sv"), In("en")) is { IsEmpty: false } text ? text : null;
    }
}
