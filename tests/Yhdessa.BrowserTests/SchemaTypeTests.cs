using System.Diagnostics;
using System.Text;
using System.Xml.Linq;

namespace Yhdessa.BrowserTests;

/// <summary>What pages tell machines of themselves, checked against schema.org's own vocabulary as types (schema-dts) by a compiler that is not ours.</summary>
[Collection(nameof(InABrowser))]
public class SchemaTypeTests(Demonstration demonstration)
{
    static readonly XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    static readonly string project = Project();

    [Fact]
    public async Task All_linked_data_has_the_types_of_schema_org()
    {
        using var reader = demonstration.House.Stranger();
        var (code, told) = (new StringBuilder("import type { WithContext, Thing } from \"schema-dts\";\n"), 0);
        foreach (var page in await Pages(reader))
            foreach (var data in (await PageForm.Read(await reader.GetAsync(new Uri(page, UriKind.Relative)))).QuerySelectorAll("script[type='application/ld+json']"))
                code.Append(System.Globalization.CultureInfo.InvariantCulture, $"// {page}\nexport const d{++told}: WithContext<Thing> = {data.TextContent};\n");
        told.ShouldBeGreaterThan(50);

        (await Compile(code.ToString())).ShouldBeEmpty();
        (await Compile("import type { WithContext, Thing } from \"schema-dts\";\nexport const d: WithContext<Thing> = { \"@context\": \"https://schema.org\", \"@type\": \"Event\", \"begins\": \"now\" };\n")).ShouldContain("begins");
    }

    /// <summary>Of each kind of page in the sitemap some, and each page that stands alone.</summary>
    static async Task<IReadOnlyList<string>> Pages(HttpClient reader)
    {
        var all = XDocument.Parse(await reader.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative))).Root!.Elements(map + "url").Select(u => new Uri(u.Element(map + "loc")!.Value).AbsolutePath);
        return [.. all.Where(p => !p.StartsWith("/sv", StringComparison.Ordinal) && !p.StartsWith("/en", StringComparison.Ordinal))
            .GroupBy(p => p.Count(c => c == '/') == 1 ? p : p.Split('/')[1]).SelectMany(g => g.Take(g.Key == "events" ? 40 : 3))];
    }

    static async Task<string> Compile(string code)
    {
        var folder = System.IO.Directory.CreateDirectory(Path.Combine(project, "obj", "schema"));
        var file = Path.Combine(folder.FullName, "told.ts");
        await File.WriteAllTextAsync(file, code);
        using var compiler = Process.Start(new ProcessStartInfo("node", ["node_modules/typescript/bin/tsc", "--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext", "--target", "es2022", file]) { WorkingDirectory = project, RedirectStandardOutput = true })!;
        var faults = await compiler.StandardOutput.ReadToEndAsync();
        await compiler.WaitForExitAsync();
        return faults;
    }

    static string Project()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "package-lock.json"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
