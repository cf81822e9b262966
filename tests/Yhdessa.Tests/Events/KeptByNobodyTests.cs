using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events;

/// <summary>What names people is kept by no proxy and no shared computer.</summary>
public class KeptByNobodyTests
{
    [Fact]
    public async Task Lists_of_names_files_of_them_and_pages_of_a_letters_link_are_never_stored()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(new(10));
        await house.Stranger().Signed(of, "aino@example.org");
        var own = await house.LinkOf("aino@example.org");
        using var editor = house.As(Guid.CreateVersion7(), Roles.Editor);

        foreach (var address in (string[])[$"/staff/events/{of}/registrations", $"/staff/events/{of}/registrations/list.csv", $"/staff/events/{of}/registrations/list.xlsx", $"/staff/events/{of}/check-in", $"/staff/events/{of}/needs", own, "/registration/nobodys", "/stalls/nobodys", "/trainings/mine/nobodys"])
        {
            using var answer = await editor.GetAsync(new Uri(address, UriKind.Relative));
            answer.Headers.CacheControl.ShouldNotBeNull(address).NoStore.ShouldBeTrue(address);
        }
        using var open = await house.Stranger().GetAsync(new Uri($"/api/v1/events/{of}", UriKind.Relative));
        open.Headers.ETag.ShouldNotBeNull("what is public may be kept and asked for anew");
    }
}
