using Yhdessa.Ui;

namespace Yhdessa.Tests.Ui;

/// <summary>Sums as people write them.</summary>
public sealed class AmountTests
{
    [Theory]
    [InlineData("12,50", 12.5)]
    [InlineData("12.5", 12.5)]
    [InlineData(" 12 € ", 12)]
    [InlineData("€12", 12)]
    [InlineData("12,50 €", 12.5)]
    [InlineData("1 200", 1200)]
    [InlineData("1\u00A0200,5", 1200.5)]
    [InlineData("20,-", 20)]
    [InlineData("20,–", 20)]
    [InlineData("0", 0)]
    [InlineData("12.5000", 12.5)]
    public void A_sum_is_read_as_people_write_it(string words, double sum) => Amounts.Read(words).ShouldBe((decimal)sum);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    public void Nothing_written_is_nothing_and_not_zero(string? words) => Amounts.Read(words).ShouldBeNull();

    [Theory]
    [InlineData("ilmainen")]
    [InlineData("€")]
    [InlineData("12 5")]
    [InlineData("1.200")]
    [InlineData("1.200,50")]
    [InlineData("1,2,3")]
    [InlineData("-5")]
    [InlineData("\u22125")]
    [InlineData("1e3")]
    [InlineData("99999999999999999999999999999999999")]
    public void What_is_no_sum_or_could_be_read_in_two_ways_is_less_than_nothing_so_that_the_field_refuses_it(string words) => Amounts.Read(words)!.Value.ShouldBeLessThan(0);

    [Fact]
    public void What_a_form_shows_is_read_back_as_the_same()
    {
        foreach (var sum in new[] { 0m, 5m, 12.5m, 1200.05m }) Amounts.Read(Amounts.Written(sum)).ShouldBe(sum);
        Amounts.Written(null).ShouldBeNull();
    }
}
