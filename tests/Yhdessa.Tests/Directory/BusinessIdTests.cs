using Yhdessa.Directory;
using Yhdessa.Kernel;

namespace Yhdessa.Tests.Directory;

public class BusinessIdTests
{
    [Theory]
    [InlineData("0149669-3", true)]
    [InlineData("0149669-4", false)]
    [InlineData("01496693", false)]
    [InlineData("0149669-X", false)]
    [InlineData("1234567-1", true)]
    [InlineData("1234567-2", false)]
    [InlineData(null, false)]
    public void A_check_digit_tells_a_slip(string? id, bool valid) => BusinessId.IsValid(id).ShouldBe(valid);

    [Fact]
    public void A_remainder_of_one_is_never_issued() =>
        Enumerable.Range(0, 10).Any(check => BusinessId.IsValid($"0000006-{check}")).ShouldBeFalse();   // 6 × 2 = 12, which leaves 1

    [Theory]
    [InlineData("Päijät-Hämeen sosiaali- ja terveysturva ry", "paijat-hameen-sosiaali-ja-terveysturva-ry")]
    [InlineData("Åbo / Ängslan", "abo-angslan")]
    [InlineData("!!!", "x")]
    public void A_name_becomes_the_last_part_of_an_address(string name, string slug) => Slug.Of(name).ShouldBe(slug);

    [Fact]
    public void A_taken_address_gets_the_first_free_number() => Slug.Free("Martat", ["martat", "martat-2"]).ShouldBe("martat-3");
}
