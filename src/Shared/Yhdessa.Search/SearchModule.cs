using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Yhdessa.Search;

public sealed class SearchModule() : Module("search", typeof(SearchDb))
{
    public override void Register(IServiceCollection services, IConfiguration settings) =>
        services.AddSingleton<ICommitPart, IndexTerms>().AddScoped<ISearch, TermSearch>();
}
