namespace Yhdessa.Files.Images;

/// <summary>
/// A picture without what the camera, the phone and the program wrote beside the pixels: places, times, names, serial numbers, small previews
/// of an uncropped original. Only the pixels, their colours (ICC) and which way up they are stay. The pixels themselves are not touched.
/// </summary>
static class Picture
{
    /// <summary>422 "picture-broken" unless the bytes are a whole picture of that kind.</summary>
    public static (byte[] Bytes, Pixels Pixels) Clean(byte[] original, FileKind kind)
    {
        try
        {
            var cleaned = kind == FileKind.Jpeg ? Jpeg.Clean(original) : kind == FileKind.Png ? Png.Clean(original) : WebP.Clean(original);
            if (cleaned.Pixels is { Width: > 0, Height: > 0 }) return cleaned;
        }
        catch (Exception why) when (why is ArgumentOutOfRangeException or IndexOutOfRangeException or EndOfStreamException or OverflowException)
        {
            // Cut off in the middle: a reader ran past the end.
        }
        throw new RuleBroken("picture-broken") { Field = "content" };
    }
}
