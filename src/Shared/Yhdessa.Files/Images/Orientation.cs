using System.Buffers.Binary;

namespace Yhdessa.Files.Images;

/// <summary>Which way up the picture is, 1 to 8: the one thing of EXIF that readers need and that tells nothing of anybody.</summary>
static class Orientation
{
    public const int Upright = 1;
    const int Tag = 0x0112, Short = 3;

    /// <summary>Turned on its side, so that width and height change places when shown.</summary>
    public static Pixels Shown(Pixels stored, int orientation) => orientation >= 5 ? new(stored.Height, stored.Width) : stored;

    /// <summary>Reads the tag from a TIFF block, which EXIF is. Anything odd is upright.</summary>
    public static int Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.StartsWith("Exif\0\0"u8)) tiff = tiff[6..];
        if (tiff.Length < 14 || !(tiff.StartsWith("II"u8) || tiff.StartsWith("MM"u8))) return Upright;
        var little = tiff[0] == 'I';
        var directory = Int(tiff[4..], little);
        if (directory > (uint)tiff.Length - 2) return Upright;
        var count = Word(tiff[(int)directory..], little);
        for (var i = 0; i < count; i++)
        {
            var at = (int)directory + 2 + 12 * i;
            if (at + 12 > tiff.Length) return Upright;
            if (Word(tiff[at..], little) == Tag && Word(tiff[(at + 2)..], little) == Short)
                return Word(tiff[(at + 8)..], little) is >= 1 and <= 8 and var found ? found : Upright;
        }
        return Upright;
    }

    /// <summary>The smallest TIFF block that says it: one directory with one entry.</summary>
    public static byte[] Write(int orientation) =>
    [
        (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8,
        0, 1,
        Tag >> 8, Tag & 0xFF, 0, Short, 0, 0, 0, 1, 0, (byte)orientation, 0, 0,
        0, 0, 0, 0,
    ];

    static ushort Word(ReadOnlySpan<byte> from, bool little) => little ? BinaryPrimitives.ReadUInt16LittleEndian(from) : BinaryPrimitives.ReadUInt16BigEndian(from);
    static uint Int(ReadOnlySpan<byte> from, bool little) => little ? BinaryPrimitives.ReadUInt32LittleEndian(from) : BinaryPrimitives.ReadUInt32BigEndian(from);
}
