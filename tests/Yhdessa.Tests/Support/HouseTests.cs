using System.Net;

namespace Yhdessa.Tests.Support;

public class HouseTests
{
    [Fact]
    public async Task The_house_opens_on_an_empty_folder()
    {
        using var house = new House();

        var answer = await house.Stranger().GetAsync(new Uri("/no-such-page", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Ei löytynyt");
    }
}
