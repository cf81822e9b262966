using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Host.Accounts;
using Yhdessa.Host.Statements.Feedback;
using Yhdessa.Kernel;

namespace Yhdessa.BrowserTests.Support;

/// <summary>The house's pages by route, each with the address of one such page.</summary>
static partial class Pages
{
    /// <summary>A real person with an account: her own pages must be seen too.</summary>
    public static Guid Administrator { get; private set; }

    /// <summary>Pages that only a letter leads to: with a link that has grown old they say so, and that must be readable too.</summary>
    static readonly Dictionary<string, string> examples = new()
    {
        ["/sign-in/{Token}"] = "/sign-in/an-old-token",
        ["/sign-in/first/{Token}"] = "/sign-in/first/an-old-token",
        ["/registration/{Token}"] = "/registration/an-old-token",
        ["/registration/{Token}/outputs"] = "/registration/an-old-token/outputs",
        ["/subscription/{Token}"] = "/subscription/an-old-token",
        ["/unsubscribe/{Token}"] = "/unsubscribe/an-old-token",
        ["/volunteering/{Token}"] = "/volunteering/an-old-token",
        ["/initiatives/confirm/{Token}"] = "/initiatives/confirm/an-old-token",
        ["/freshness/{Token}"] = "/freshness/an-old-token",
        ["/invitation/{Token}"] = "/invitation/an-old-token",
        ["/board/renew/{Token}"] = "/board/renew/an-old-token",
        ["/board/thanks/{Token}"] = "/board/thanks/an-old-token",
        ["/drill/{Token}"] = "/drill/an-old-token",
        ["/visit/{Token}"] = "/visit/an-old-token",
        ["/advice/mine/{Token}"] = "/advice/mine/an-old-token",
        ["/setup/{Token}"] = "/setup/an-old-token",
        ["/offer/{Token}"] = "/offer/an-old-token",
        ["/booking/{Token}"] = "/booking/an-old-token",
        ["/registration/{Token}/meetings"] = "/registration/an-old-token/meetings",
        ["/trainings/mine/{Token}"] = "/trainings/mine/an-old-token",
        ["/stalls/{Token}"] = "/stalls/an-old-token",
        ["/problems/{Code}"] = "/problems/overlapping-booking",
    };

    /// <summary>Of a kind's pages this many are read on: not every event takes sign-ups, and the page behind must still be found.</summary>
    const int Siblings = 6;

    public static bool IsForStaff(string address) => address.StartsWith("/staff", StringComparison.Ordinal) || address.StartsWith("/my", StringComparison.Ordinal) || address.EndsWith("/edit", StringComparison.Ordinal) || address.EndsWith("/history", StringComparison.Ordinal) || address.EndsWith("/people", StringComparison.Ordinal) || address.EndsWith("/handover", StringComparison.Ordinal) || address.EndsWith("/keys", StringComparison.Ordinal) || address.EndsWith("/members", StringComparison.Ordinal) || address.EndsWith("/preparedness", StringComparison.Ordinal) || address is "/events/new" or "/board/new" or "/good-practices/new" or "/networks/new";

    public static bool MayBeRefused(string address) => examples.ContainsValue(address) || address is "/problem";

    /// <summary>What the demonstration lacks though a page of it must be seen: somebody with an account, and somebody's words to answer.</summary>
    public static async Task Furnish(House house)
    {
        Administrator = (await house.Send(new InvitePerson("hallinta@example.org", new([Roles.Administrator])) { Name = "Aino Esimerkki", Quietly = true })).Value;
        await house.Send(new InvitePerson("orja@example.org", new([Roles.Editor])) { Name = "Örjan Esimerkki", Quietly = true });
        await house.Send(new GiveFeedback(FeedbackTopic.Accessibility, "Kalenterin kontrasti on heikko pimeässä näkymässä.", null));
    }

    /// <summary>By route; null where nothing leads.</summary>
    public static async Task<IReadOnlyDictionary<string, string?>> Find(House house)
    {
        var routes = house.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
            .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Distinct().OrderBy(r => r.Count(c => c == '{')).ThenByDescending(r => r.Length).ToList();
        var found = routes.ToDictionary(r => r, r => examples.GetValueOrDefault(r) ?? (r.Contains('{', StringComparison.Ordinal) ? null : r));
        HashSet<string> seen = [], told = [];
        var read = new Dictionary<string, int>();
        var ahead = new Queue<string>(found.Values.OfType<string>().Append("/staff"));
        while (ahead.TryDequeue(out var address) && seen.Count < 800 && found.ContainsValue(null))
        {
            if (!seen.Add(address)) continue;
            foreach (var link in (await Links(house, address)).Where(l => !seen.Contains(l)))
            {
                var route = routes.FirstOrDefault(r => Matcher(r).IsMatch(link.Split('?')[0]));
                if (route is null || !told.Add(link) || (read[route] = read.GetValueOrDefault(route) + 1) > Siblings) continue;
                found[route] ??= link;
                ahead.Enqueue(link);
            }
        }
        return found;
    }

    static async Task<IEnumerable<string>> Links(House house, string address)
    {
        using var reader = house.As(Administrator, Roles.Administrator);   // who sees every link there is
        using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative));
        if (answer.Content.Headers.ContentType?.MediaType != "text/html") return [];
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        var start = new Uri(new Uri("http://house"), page.QuerySelector("base")?.GetAttribute("href") ?? address);   // a page's links are meant from its base, as browsers read them
        return page.QuerySelectorAll("a[href]").Select(a => new Uri(start, a.GetAttribute("href")!)).Where(l => l.Host == start.Host && l.Scheme == start.Scheme && !OtherLanguage().IsMatch(l.AbsolutePath)).Select(l => l.PathAndQuery).Distinct();
    }

    static Regex Matcher(string route) => new("^" + string.Join('/', route.Split('/').Select(part => part switch
    {
        _ when !part.StartsWith('{') => Regex.Escape(part),
        _ when part.Contains(":guid", StringComparison.Ordinal) => "[0-9a-fA-F-]{36}",
        _ when part.Contains(":int", StringComparison.Ordinal) => "[0-9]+",
        _ => "[^/]+",
    })) + "/?$", RegexOptions.IgnoreCase);

    [GeneratedRegex("^/(sv|en)(/|$)")]
    private static partial Regex OtherLanguage();
}
