using System.Globalization;
using Microsoft.AspNetCore.Http;
using Yhdessa.Contracts.Spaces;

namespace Yhdessa.Events;

/// <summary>An offer in a form's button, and back from it.</summary>
static class SpaceOffered
{
    public const string Key = "_space", Wanted = "_wanted";

    public static string Written(SpaceOffer offer) => string.Create(CultureInfo.InvariantCulture, $"{offer.SpaceId}|{offer.Start.UtcDateTime:yyyy-MM-dd'T'HH:mm}|{offer.End.UtcDateTime:yyyy-MM-dd'T'HH:mm}");

    /// <summary>What was she about to do with the event: publish, keep as a draft, change what follows. An offer or a twin does not change it.</summary>
    public static string? WantedOf(HttpContext http) => !http.Request.HasFormContentType ? null
        : http.Request.Form["_anyway"].FirstOrDefault() ?? (IsTaken(http) ? null : http.Request.Form["_do"].FirstOrDefault()) ?? http.Request.Form[Wanted].FirstOrDefault();

    public static bool IsTaken(HttpContext http) => http.Request.HasFormContentType && http.Request.Form.ContainsKey(Key);

    /// <summary>The offer that was pressed becomes the event's place and time. A hand-made one is held to the same rules as anything written.</summary>
    public static void Take(HttpContext http, EventWish wish)
    {
        if (!IsTaken(http) || http.Request.Form[Key].ToString().Split('|') is not [var space, var from, var to] || !Guid.TryParse(space, out var id)) return;
        if (Moment(from) is not { } start || Moment(to) is not { } end) return;
        (wish.SpaceId, wish.BookSpace, wish.DatePrecision) = (id.ToString(), true, "exact");
        (wish.FirstDay, wish.StartTime, wish.EndTime) = (DateOnly.FromDateTime(start), TimeOnly.FromDateTime(start), TimeOnly.FromDateTime(end));
        wish.LastDay = DateOnly.FromDateTime(end) == wish.FirstDay ? null : DateOnly.FromDateTime(end);
    }

    /// <summary>What else there is, where a no tells it.</summary>
    public static IReadOnlyList<SpaceOffer> SpaceOffers(this Refusal no) => no.Extensions.TryGetValue("alternatives", out var found) ? found as IReadOnlyList<SpaceOffer> ?? [] : [];

    static DateTime? Moment(string utc) => Yhdessa.Ui.Dates.Moment(utc) is { } at ? Helsinki.Local(new DateTimeOffset(at, TimeSpan.Zero)).DateTime : null;
}
