using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using ZXing;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events;

/// <summary>The sheet for the wall, read as a phone reads it.</summary>
public partial class PosterTests
{
    [Theory]
    [InlineData("")]
    [InlineData("?size=a3")]
    public async Task A_phone_reads_the_posters_picture_and_finds_the_form(string size)
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(null);
        house.Clock.Now = At(10, 15).ToUniversalTime();
        var code = (await house.In((EventsDb db) => db.Events.AsNoTracking().SingleAsync(e => e.Id == (Id<Event>)of))).Code;

        var poster = (await PageForm.Read(await house.Editor().GetAsync(new Uri($"/staff/events/{of}/poster{size}", UriKind.Relative)))).QuerySelector(".poster")!;
        var read = new Uri(Read(poster.QuerySelector("img.qr")!.GetAttribute("src")!).ShouldNotBeNull("no phone reads it"));

        read.AbsolutePath.ShouldBe($"/feedback/{code}");
        poster.QuerySelector(".poster__address")!.TextContent.ShouldBe($"{read.Authority}{read.PathAndQuery}");
        poster.ClassList.Contains("poster--a3").ShouldBe(size.Length > 0);
        (await PageForm.Read(await house.Stranger().GetAsync(new Uri(read.PathAndQuery, UriKind.Relative)))).QuerySelector("h1")!.TextContent.ShouldBe("Anna palautetta tapahtumasta");
    }

    /// <summary>The picture's dark squares drawn pixel by pixel, and decoded by somebody else's program.</summary>
    static string? Read(string source)
    {
        var svg = Encoding.UTF8.GetString(Convert.FromBase64String(source.Split(',')[1]));
        var side = int.Parse(Side().Match(svg).Groups[1].Value, CultureInfo.InvariantCulture) * Scale;
        var pixels = Enumerable.Repeat((byte)255, side * side).ToArray();
        foreach (Match run in Run().Matches(svg))
        {
            var (x, y, width) = (Number(run, 1) * Scale, Number(run, 2) * Scale, Number(run, 3) * Scale);
            for (var row = y; row < y + Scale; row++) Array.Fill(pixels, (byte)0, row * side + x, width);
        }
        return new BarcodeReaderGeneric().Decode(pixels, side, side, RGBLuminanceSource.BitmapFormat.Gray8)?.Text;
    }

    const int Scale = 8;

    static int Number(Match run, int group) => int.Parse(run.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"viewBox=""0 0 (\d+) \d+""")]
    private static partial Regex Side();

    /// <summary>Dark squares beside each other: "M4 4h7v1h-7z".</summary>
    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)v1h-\d+z")]
    private static partial Regex Run();
}
