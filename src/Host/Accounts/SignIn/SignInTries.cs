using System.Security.Cryptography;
using System.Text;

namespace Yhdessa.Host.Accounts;

/// <summary>
/// How often a password was tried for an account, or from an address; unknown accounts are counted like known ones. After a round of tries
/// comes a wait, each longer than the last. It holds passwords only: a passkey or a mailed link always lets its owner in.
/// </summary>
sealed class SignInTries(string who) : IUnaudited
{
    public const int AnAccount = 5, AnAddress = 20;
    static readonly TimeSpan longest = TimeSpan.FromMinutes(15), forgotten = TimeSpan.FromHours(1);

    public string Who { get; private init; } = who;
    public int Count { get; private set; }
    public int Rounds { get; private set; }
    public DateTimeOffset LastAt { get; private set; }

    public static string OfAccount(string email) => HashOf("account:" + Person.AddressOf(email));
    public static string OfAddress(string address) => HashOf("address:" + address);

    /// <summary>Counts a try; answers how long to wait when there are none left.</summary>
    public TimeSpan? Try(int aRound, DateTimeOffset now)
    {
        if (now - LastAt > forgotten) (Count, Rounds) = (0, 0);
        if (Count >= aRound)
        {
            var free = LastAt + Wait;
            if (now < free) return free - now;
            (Count, Rounds) = (0, Rounds + 1);
        }
        (Count, LastAt) = (Count + 1, now);
        return null;
    }

    /// <summary>The password was right: that try counts for nothing.</summary>
    public void GiveBack() => Count = Math.Max(0, Count - 1);

    TimeSpan Wait => TimeSpan.FromMinutes(Math.Min(Math.Pow(2, Rounds), longest.TotalMinutes));

    static string HashOf(string who) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(who)));
}
