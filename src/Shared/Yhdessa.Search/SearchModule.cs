using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Yhdessa.Search;

public sealed class SearchModule() : Module("search", typeof(SearchDb))
{
    public const string SeeMissed = "search.see-missed", Clean = "search.clean";

    public override IReadOnlyList<Permission> Permissions => [new(SeeMissed, Access.Admin, Roles.Coordinator), new(Clean, Access.Admin)];

    public override IReadOnlyList<StaffPage> StaffPages => [new("/staff/search-words", "search.missed.title", SeeMissed, 60)];

    public override IReadOnlyList<DeskStep> Desk => [new("search.desk.missed", "/staff/search-words", SeeMissed, 80, () => new MissedWordCount())];

    public override IReadOnlyList<JobStep> Jobs => [new("retention", at => new TidySearch(at))];

    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton<RuleFinnish>().AddSingleton(p => Analyzer.Finnish(settings, p.GetRequiredService<RuleFinnish>())).AddSingleton<Analyzer>();
        services.AddSingleton(p => new WordBook(p.GetRequiredService<Analyzer>())).AddSingleton<ICommitPart, IndexTerms>();
        services.AddScoped<CompoundsByIndex>().AddScoped<WordLookup>().AddScoped<Spelling>().AddScoped<MissedWords>().AddScoped<ISearch, TermSearch>();
        services.AddSingleton(p => new WordKeeper(p.GetRequiredService<IServiceScopeFactory>(), p.GetRequiredService<Analyzer>(), p.GetRequiredService<WordBook>(), p.GetRequiredService<IDialect>(), p.GetRequiredService<ILogger<WordKeeper>>()))
            .AddHostedService(p => p.GetRequiredService<WordKeeper>());
    }
}
