using System.Reflection;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Architecture;

/// <summary>A key has its scopes for everybody's things, and may act for one organization: that one is asked for by whoever handles its message.</summary>
public class OwnershipTests
{
    [Fact]
    public void Whatever_a_program_may_not_do_for_everybody_asks_whose_the_event_is()
    {
        using var house = new House();
        var events = new WhoseItIs(TheHouse.CodeOf("Events"));

        var messages = house.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).Select(e => e.Metadata.GetMetadata<ApiRoute>()?.Message).OfType<Type>()
            .Where(m => m.Assembly == typeof(EventsModule).Assembly && m.IsDefined(typeof(RequiresAttribute))).Distinct()
            .Except([typeof(PreviewWeekly)]).ToList();   // counts the days of a rule that is nobody's yet

        messages.ShouldNotBeEmpty();
        messages.Where(m => !events.IsAsked(m.FullName!)).Select(m => m.FullName).ShouldBeEmpty("see KeyAccess and EventAccess");
    }
}
