using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Contracts.Directory;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Desk;

/// <summary>Answers that many ask for are kept, also after very many others have been.</summary>
public class KeptAnswersTests
{
    [Fact]
    public async Task Questions_that_few_ask_twice_do_not_keep_the_front_pages_answers_out()
    {
        using var house = new House();
        using var scope = house.Services.CreateScope();
        var (kept, sender) = (house.Services.GetRequiredService<KeptAnswers>(), scope.ServiceProvider.GetRequiredService<MediatR.ISender>());
        for (var i = 0; i < 450; i++) await kept.Of(new SharedOfOrganization(Id<Organization>.New()), sender, default);

        await kept.Of(new OrganizationCounts(), sender, default);
        var first = await kept.Of(new OrganizationCounts(), sender, default);

        (await kept.Of(new OrganizationCounts(), sender, default)).ShouldBeSameAs(first);
    }
}
