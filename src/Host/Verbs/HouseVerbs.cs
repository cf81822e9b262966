namespace Yhdessa.Host.Verbs;

/// <summary>The verbs that concern the whole house; a module's own stand in its <see cref="Module.Verbs"/>.</summary>
static class HouseVerbs
{
    public static IReadOnlyList<Verb> All(IReadOnlyList<Module> modules)
    {
        List<Verb> all =
        [
            new("migrate", "", Migrate),
            new("import season", "FILE.json", ImportSeason.Run),
            new("generate", "--organizations N --spaces N --events N --bookings N --subscribers N --seed S", GenerateData.Run),
            new("demo load", "", Demonstration.LoadByVerb),
            new("demo remove", "", Demonstration.RemoveByVerb),
            new("export", "DIR", Open.ExportOpenData.Run),
            new("check", "", CheckHouse.Run),
            new("version", "", Version),
            .. modules.SelectMany(m => m.Verbs),
        ];
        all.Add(new("help", "", call => Help(call, all)));
        return all;
    }

    static async Task<int> Migrate(VerbCall call)
    {
        call.Options([]).NoWords();
        var lines = await Prepare.Schema(call.Services, call.Stop);
        return call.Answer(new { modules = lines }, lines);
    }

    static Task<int> Version(VerbCall call)
    {
        call.Options([]).NoWords();
        return Task.FromResult(call.Answer(new { version = Product.Version }, $"Yhdessä {Product.Version}"));
    }

    static Task<int> Help(VerbCall call, IEnumerable<Verb> all)
    {
        var lines = all.Select(v => $"{v.Words} {v.Usage}".TrimEnd()).Append("serve [--urls URL]").Order(StringComparer.Ordinal).ToList();
        return Task.FromResult(call.Answer(new { verbs = lines }, lines.Select(l => "  " + l).Prepend("Verbs (--json makes the answer one JSON object):")));
    }
}

static class Product
{
    public static readonly string Version = System.Reflection.CustomAttributeExtensions.GetCustomAttribute<System.Reflection.AssemblyInformationalVersionAttribute>(typeof(Product).Assembly)!.InformationalVersion.Split('+')[0];
}
