using Xunit.Abstractions;

namespace Yhdessa.BrowserTests;

/// <summary>
/// Every page of the house, found from its routes, once in each language and each time in another manner: Finnish on a wide light screen, Swedish with
/// text twice as large, English on a dark phone. Pages of one thing are found by following links, as a reader would.
/// </summary>
[Collection(nameof(InABrowser))]
public class EveryPageTests(Browser browser, Demonstration demonstration, ITestOutputHelper output)
{
    static readonly (string Prefix, Manner Manner)[] readers = [("", new()), ("/sv", new(LargeText: true)), ("/en", new(Width: 390, Dark: true))];

    // A picture of every page is for a person to look at, and costs as long as looking for faults.
    static readonly bool wantsPictures = Environment.GetEnvironmentVariable("YHDESSA_TEST_PICTURES") is not null;

    [Fact]
    public async Task Every_page_is_accessible_and_sound_in_every_language()
    {
        var house = demonstration.House;
        var pages = await Pages.Find(house);
        pages.Count.ShouldBeGreaterThan(3);
        var unreached = pages.Where(p => p.Value is null).Select(p => $"{p.Key}: no link leads to this page: link to it, or give an example in Pages");

        List<string> faults = [.. unreached, .. (await Task.WhenAll(readers.Select(r => Read(r.Prefix, r.Manner, pages.Values.OfType<string>())))).SelectMany(f => f)];

        foreach (var fault in faults) output.WriteLine(fault);
        faults.ShouldBeEmpty();
    }

    /// <summary>Each reader goes through the house at her own pace.</summary>
    async Task<List<string>> Read(string prefix, Manner manner, IEnumerable<string> pages)
    {
        await using var stranger = await browser.Visitor(demonstration.House, manner);
        await using var staff = await browser.Visitor(demonstration.House, manner with { Roles = Demonstration.Administrator.Roles, Person = Pages.Administrator });
        var faults = new List<string>();
        foreach (var address in pages.Order(StringComparer.Ordinal))
            faults.AddRange(await Look(Pages.IsForStaff(address) ? staff : stranger, prefix, address, withAxe: !manner.LargeText));
        return faults;
    }

    /// <summary>Larger text changes no name, role or color: axe has seen those on the wide screen and sees them again on the phone. What it can break is the width.</summary>
    static async Task<IEnumerable<string>> Look(Visitor visitor, string prefix, string address, bool withAxe)
    {
        var status = await visitor.GoTo(prefix + address);
        if (wantsPictures) await visitor.Picture($"pages{(prefix.Length == 0 ? "/fi" : prefix)}{(address == "/" ? "/home" : address.Split('?')[0])}");
        string[] wrong = [.. withAxe ? await visitor.AccessibilityFaults() : [], .. await visitor.Faults(), .. status is 200 || Pages.MayBeRefused(address) ? [] : (string[])[$"status {status}"]];
        return wrong.Select(fault => $"{prefix}{address}: {fault}");
    }
}
