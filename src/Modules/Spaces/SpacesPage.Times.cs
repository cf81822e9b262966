using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Find;

namespace Yhdessa.Spaces;

/// <summary>The search for a time: what is free then and nearly then, and what it would cost her organizations.</summary>
public sealed partial class SpacesPage
{
    /// <summary>Few act for more; their booking explains its price all the same.</summary>
    const int MostExplained = 3;

    IReadOnlyList<(object Space, object Offer)> times = [];
    IReadOnlyList<string> prices = [];

    async Task LookForTimes(SearchWish wish)
    {
        var offers = await Ask(new FreeThen([.. found.Items.Select(s => s.Id)], wish.Day, wish.From, wish.To, wish.Minutes, People ?? 1));
        var spaces = found.Items.ToDictionary(s => s.Id);
        times = [.. offers.Select(o => ((object)spaces[o.SpaceId], (object)o))];
        prices = await Prices(wish.Day);
    }

    async Task<IReadOnlyList<string>> Prices(DateOnly day)
    {
        var mine = await MyOrganizations.Of(CurrentUser.PersonId, Sender, Http.RequestAborted);
        if (mine.Count is 0 or > MostExplained) return [];
        var terms = await Ask(new TermsOf([.. mine.Select(o => Guid.Parse(o.Value))], day));
        return [.. mine.Where(o => terms.ContainsKey(Guid.Parse(o.Value))).Select(o => $"{o.Words}: {TermsWords.Of(terms[Guid.Parse(o.Value)], T, Say, Language)}")];
    }

    /// <summary>"3 vapaata tilaa ti 1.12.2026 klo 17–22, 2 tuntia".</summary>
    string FoundHeading(SearchWish wish)
    {
        var fit = times.Count(t => ((FreeThen.Offer)t.Offer).Within);
        if (wish.Minutes is not { } minutes) return T["spaces.list.free-found", fit, $"{Say.Day(wish.Day)} {Say.Times(wish.From, wish.To)}"];
        var when = wish.From == wish.To ? Say.Day(wish.Day) : $"{Say.Day(wish.Day)} {Say.Times(wish.From, wish.To)}";
        return T["spaces.find.found", fit, when, minutes < 60 ? T["spaces.minutes", minutes] : T["spaces.hours.count", Say.NumberUpTo(minutes / 60m, 1)]];
    }
}
