using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Yhdessa.Events;

/// <summary>
/// How much feedback one address gives in an hour; a hall full of people shares one. Counted by each host for itself and kept nowhere: in the drawer that a hash of the address points to,
/// whose salt is another every day. There are as many drawers as two bytes can name, however many addresses send; those that fall into one share its three hundred.
/// </summary>
sealed class FeedbackLimit(IConfiguration settings, TimeProvider clock)
{
    public const int AnHour = 300;

    static readonly TimeSpan window = TimeSpan.FromHours(1);
    readonly bool isOn = settings.GetValue("RateLimits:Enabled", true);
    readonly Lock gate = new();
    readonly Dictionary<ushort, (DateTimeOffset Since, int Count)> seen = [];
    byte[] salt = [];
    DateOnly saltedOn;

    /// <summary>429 for an address that has sent too much.</summary>
    public void Take(HttpContext? http)
    {
        if (!isOn || http is null || Wait(http.CallerAddress(), clock.Now()) is not { } left) return;
        http.SayWhen(left);
        throw new TooOften();
    }

    /// <summary>How long it has to wait; null when it need not, and is counted.</summary>
    internal TimeSpan? Wait(string address, DateTimeOffset now)
    {
        lock (gate)
        {
            SaltAnew(Helsinki.DateOf(now));
            var drawer = DrawerOf(address);
            var (since, count) = seen.GetValueOrDefault(drawer, (now, 0));
            if (now - since >= window) (since, count) = (now, 0);
            if (count >= AnHour) return since + window - now;
            seen[drawer] = (since, count + 1);
            return null;
        }
    }

    internal ushort DrawerOf(string address) => BinaryPrimitives.ReadUInt16LittleEndian(SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(address)]));

    void SaltAnew(DateOnly today)
    {
        if (saltedOn == today) return;
        (saltedOn, salt) = (today, RandomNumberGenerator.GetBytes(32));
        seen.Clear();
    }
}
