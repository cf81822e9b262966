using System.Text;
using Yhdessa.Files;
using Yhdessa.Files.Images;
using Yhdessa.Kernel;

namespace Yhdessa.Tests.Files;

public class PictureTests
{
    static readonly byte[] hidden = [0xFF, 0xD8, 0xFF, 0xE1, .. Encoding.ASCII.GetBytes(MadePictures.Secret)];

    public static TheoryData<string> Kinds => ["image/jpeg", "image/png", "image/webp"];

    static FileKind Kind(string type) => new[] { FileKind.Jpeg, FileKind.Png, FileKind.WebP }.Single(k => k.MediaType == type);
    static byte[] Make(string type, int orientation = 1, byte[]? behind = null) =>
        type == "image/jpeg" ? MadePictures.Jpeg(orientation, behind) : type == "image/png" ? MadePictures.Png(orientation, behind) : MadePictures.WebP(orientation, behind);
    static string Text(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    [Theory, MemberData(nameof(Kinds))]
    public void A_picture_tells_nothing_of_its_place_its_time_or_its_camera(string type)
    {
        var original = Make(type, behind: hidden);
        Text(original).ShouldContain(MadePictures.Secret);   // the test can fail

        var (bytes, pixels) = Picture.Clean(original, Kind(type));

        Text(bytes).ShouldNotContain(MadePictures.Secret);
        foreach (var word in (string[])["Exif", "EXIF", "XMP", "xap", "MPF", "Photoshop", "tEXt", "iTXt", "zTXt", "tIME", "paWn", "MINE"]) Text(bytes).ShouldNotContain(word);
        pixels.ShouldBe(new Pixels(30, 20));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Pixels_and_colours_stay_as_they_were(string type)
    {
        var (bytes, _) = Picture.Clean(Make(type), Kind(type));

        Text(bytes).ShouldContain(type == "image/png" ? "iCCP" : "colours");
        var pixels = type switch { "image/jpeg" => "\u0001\u0002\u00FF\0\u0003\u00FF\u00D0\u0004", "image/png" => "IDAT\u0001\u0002\u0003\u0004\u0005", _ => "VP8L\u0007\0\0\0\u002F\u001D\u00C0\u0004\0\t\t" };
        Text(bytes).ShouldContain(pixels);
        if (type == "image/jpeg") Text(bytes).ShouldContain("Adobe");
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_picture_taken_sideways_is_still_shown_upright(string type)
    {
        var (bytes, pixels) = Picture.Clean(Make(type, orientation: 6), Kind(type));

        Text(bytes).ShouldNotContain(MadePictures.Secret);
        var mark = type switch { "image/jpeg" => "Exif\0\0", "image/png" => "eXIf", _ => "EXIF" };
        var at = Text(bytes).IndexOf(mark, StringComparison.Ordinal);
        at.ShouldBeGreaterThan(0);
        Orientation.Read(bytes.AsSpan(at + (type == "image/jpeg" ? 6 : type == "image/png" ? 4 : 8))).ShouldBe(6);
        pixels.ShouldBe(new Pixels(20, 30));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Cleaning_twice_changes_nothing_more(string type)
    {
        var (once, _) = Picture.Clean(Make(type, orientation: 8, behind: hidden), Kind(type));

        Picture.Clean(once, Kind(type)).Bytes.ShouldBe(once);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_picture_cut_anywhere_is_refused_or_clean_but_never_breaks_the_house(string type)
    {
        var original = Make(type);
        var refused = 0;
        for (var length = 0; length < original.Length; length++)
            try
            {
                Text(Picture.Clean(original[..length], Kind(type)).Bytes).ShouldNotContain(MadePictures.Secret);
            }
            catch (RuleBroken no)
            {
                no.Code.ShouldBe("picture-broken");
                refused++;
            }
        refused.ShouldBe(original.Length);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_picture_with_any_byte_changed_never_breaks_the_house(string type)
    {
        var original = Make(type, orientation: 3);
        for (var at = 0; at < original.Length; at++)
            foreach (var value in (byte[])[0, 1, 0x7F, 0x80, 0xFF])
            {
                byte[] odd = [.. original];
                odd[at] = value;
                try { Picture.Clean(odd, Kind(type)); } catch (RuleBroken) { }
            }
    }
}
