using System.Net;
using Yhdessa.Kernel;
using Yhdessa.Spaces.Houses;
using Yhdessa.Tests.Directory;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Spaces;

public sealed class PeerHouseTests : IDisposable
{
    readonly Support.House house = SharingHouse.AHouse();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task Houses_of_other_cities_are_listed_with_their_links_and_kept_by_staff_and_a_new_import_keeps_what_they_mended()
    {
        await house.Send(new Yhdessa.Spaces.Season.ImportHouses(Season.File));
        (await house.Stranger().Words("/peer-houses")).ShouldContain("Oulu");
        var staff = house.Staff();
        (await staff.Press("/staff/peer-houses", "peer", ("Wish.Name", "Kuopio"), ("Wish.Links", "https://talo.example.org/kuopio"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        var oulu = (await house.Send(new HouseList { IsPeer = true, PageSize = 100 })).Items.First(h => h.Name == "Oulu");
        await staff.Press("/staff/peer-houses", $"remove-{oulu.Id}");

        await house.Send(new Yhdessa.Spaces.Season.ImportHouses(Season.File));

        var words = await house.Stranger().Words("/peer-houses");
        words.ShouldContain("talo.example.org/kuopio");
        words.ShouldNotContain("Oulu");
        (await staff.Press("/staff/peer-houses", "peer", ("Wish.Name", "Kuopio"), ("Wish.Links", "ei osoite"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await staff.Press("/staff/peer-houses", "take-back", ("id", oulu.Id.ToString()));
        (await house.Stranger().Words("/peer-houses")).ShouldContain("Oulu");
    }
}
