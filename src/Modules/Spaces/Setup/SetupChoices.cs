using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Yhdessa.Spaces.Setup;

/// <summary>What was ticked on the booking form: three fields for each offering.</summary>
static class SetupChoices
{
    public const string Prefix = "setup-";

    public static string On(Guid id) => $"{Prefix}on-{id}";
    public static string At(Guid id) => $"{Prefix}at-{id}";
    public static string Words(Guid id) => $"{Prefix}words-{id}";

    public static IReadOnlyList<SetupWish>? Of(IFormCollection form, DateOnly? day)
    {
        List<SetupWish> wishes = [.. form.Keys.Where(k => k.StartsWith($"{Prefix}on-", StringComparison.Ordinal)).Select(k => Guid.TryParse(k[$"{Prefix}on-".Length..], out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty)
            .Take(SetupDesk.Most + 1).Select(id => new SetupWish((Id<SetupOffering>)id, Moment(day, form[At(id)].FirstOrDefault()), form[Words(id)].FirstOrDefault() is { Length: > 0 } words ? words : null))];
        return wishes.Count == 0 ? null : wishes;
    }

    static DateTimeOffset? Moment(DateOnly? day, string? time) =>
        day is { Year: > 2000 and < 2100 } on && TimeOnly.TryParseExact(time, ["HH:mm", "HH:mm:ss", "H.mm", "HH.mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock) ? Helsinki.At(on, clock) : null;
}
