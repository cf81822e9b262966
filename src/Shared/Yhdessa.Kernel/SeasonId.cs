using System.Security.Cryptography;
using System.Text;

namespace Yhdessa.Kernel;

/// <summary>
/// The id of a thing from a season file: the same key always gives the same UUIDv7, so an import run twice finds what it made,
/// and modules can point at each other's things without asking.
/// </summary>
public static class SeasonId
{
    static readonly DateTimeOffset seasonBegan = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static Guid Of(string key)
    {
        Span<byte> bytes = stackalloc byte[16];
        SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16).CopyTo(bytes);
        var milliseconds = seasonBegan.ToUnixTimeMilliseconds();
        for (var i = 0; i < 6; i++) bytes[i] = (byte)(milliseconds >> (40 - 8 * i));
        bytes[6] = (byte)(0x70 | bytes[6] & 0x0F);
        bytes[8] = (byte)(0x80 | bytes[8] & 0x3F);
        return new Guid(bytes, bigEndian: true);
    }
}
