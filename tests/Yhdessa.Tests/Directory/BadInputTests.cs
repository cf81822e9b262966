using System.Net;
using System.Net.Http.Json;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Directory;

/// <summary>What people and programs send that no record should keep.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData("Koe\u202Egnp.exe ry")]
    [InlineData("Koe\u2066 ry")]
    [InlineData("Koe\u0007 ry")]
    public async Task Marks_that_turn_the_direction_of_text_and_control_characters_are_refused_with_the_field(string name)
    {
        using var house = new House();
        var coordinator = house.As(Guid.CreateVersion7(), Roles.Coordinator);
        var refused = await coordinator.Press("/staff/organizations/new", "enter", ("Wish.Names.Fi", name), ("Wish.Kind", "association"));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await PageForm.Read(refused)).QuerySelector("[name='Wish.Names.Fi']")!.GetAttribute("aria-invalid").ShouldBe("true");
        var program = await house.AsKey(null, "directory:read", "directory:write").PostAsJsonAsync("/api/v1/organizations", new { name, kind = "association" });
        ((int)program.StatusCode).ShouldBeInRange(400, 422);
        (await house.Stranger().GetStringAsync(new Uri("/api/v1/organizations", UriKind.Relative))).ShouldContain("\"total\":0");
    }

    [Theory]
    [InlineData("Aino\u202Egnp.exe", "Hei!")]
    [InlineData("Aino", "Tavataan \u2066huomenna")]
    public async Task What_a_stranger_writes_to_an_organization_turns_nothing_in_its_letter_around(string name, string text)
    {
        using var house = new House();
        var no = await Should.ThrowAsync<FluentValidation.ValidationException>(() => house.Send(new WriteToOrganization(Id<Organization>.New(), name, "aino@example.org", text)));

        no.Errors.ShouldHaveSingleItem().ErrorCode.ShouldBe("control-characters");
    }

    [Fact]
    public async Task Right_to_left_letters_themselves_are_fine()
    {
        using var house = new House();
        await house.Send(new EnterOrganization { Name = "جمعية لاهتي ry", Kind = "association" });

        (await house.Stranger().GetStringAsync(new Uri("/organizations", UriKind.Relative))).ShouldContain("جمعية لاهتي");
    }

    [Fact]
    public async Task A_network_of_one_member_says_so_in_words()
    {
        using var house = new House();
        var member = await house.Send(new EnterOrganization { Name = "Ainoa ry", Kind = "association" });
        var network = await house.Send(new StartNetwork { Names = new("Pieni verkko") });
        await house.Send(new JoinNetwork(network, member));

        (await house.Stranger().Words("/networks")).ShouldContain("1 jäsen");
    }
}
