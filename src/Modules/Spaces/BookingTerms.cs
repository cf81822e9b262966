using Yhdessa.Contracts.Partnerships;
using System.Security.Cryptography;
using System.Text;
using Yhdessa.Spaces.Levels;

namespace Yhdessa.Spaces;

/// <summary>
/// How a space is booked, as it comes out of the three levels: kept with the space, so that a look at it costs nothing, and worked out anew when any
/// level changes. Minutes, except the days ahead and the hours for calling off.
/// </summary>
sealed record BookingTerms(int BufferBefore = 0, int BufferAfter = 0, int MinMinutes = 30, int MaxMinutes = 720, int DaysAhead = 180, int SlotMinutes = 30, bool RequiresHandling = false, bool ForResidents = true)
{
    public Quota? Quota { get; init; }

    /// <summary>The level whose quota it is, and over which it is counted: space · house · region</summary>
    public string? QuotaOver { get; init; }

    /// <summary>What the booker ticks to have read.</summary>
    public Translated? ToAccept { get; init; }

    /// <summary>Names the words of ToAccept: a booking remembers which ones were accepted.</summary>
    public string? ToAcceptVersion { get; init; }
    public bool PurposeNeeded { get; init; }
    public bool IdentifierNeeded { get; init; }
    public bool AttendanceNeeded { get; init; }
    public int CancelHours { get; init; }

    /// <summary>Whether the booker may call off still what begins then.</summary>
    public bool MayCancel(DateTimeOffset start, DateTimeOffset now) => CancelHours == 0 || now <= start.AddHours(-CancelHours);

    public int PromisedDays { get; init; }

    /// <summary>Small enough to be had by a mailed link, without an account: for so long, and so many coming ones an address.</summary>
    public bool ByLetter { get; init; }
    public int LetterMinutes { get; init; }
    public int LetterMost { get; init; }

    /// <summary>What is open to all costs nothing.</summary>
    public bool FreeWhenOpen { get; init; }

    /// <summary>Only for who has an agreement.</summary>
    public bool OpenNeedsAgreement { get; init; }

    /// <summary>After so many bookings in half a year that nobody came to, the booker's next ones wait for a handler; 0 is never.</summary>
    public int NoShowMost { get; init; }

    /// <summary>Whether what is open to all costs nothing here.</summary>
    public bool IsFree(bool open, EntitlementFacts granted) => open && FreeWhenOpen && (!OpenNeedsAgreement || granted.AgreementId is not null);

    public static BookingTerms Of(OwnTerms own, TermsAbove above)
    {
        var all = own.Over(above.Together).Over(TermKind.Otherwise);
        return new(all.BufferBefore!.Value, all.BufferAfter!.Value, all.MinMinutes!.Value, all.MaxMinutes!.Value, all.DaysAhead!.Value, all.SlotMinutes!.Value, all.RequiresHandling!.Value, all.ForResidents!.Value)
        {
            Quota = all.Quota is { Unit: not QuotaUnit.None } quota ? quota : null,
            QuotaOver = all.Quota is { Unit: not QuotaUnit.None } ? own.Quota is not null ? "space" : above.House.Quota is not null ? "house" : "region" : null,
            ToAccept = all.ToAccept,
            ToAcceptVersion = all.ToAccept is { } words ? VersionOf(words) : null,
            PurposeNeeded = all.PurposeNeeded!.Value,
            IdentifierNeeded = all.IdentifierNeeded!.Value,
            AttendanceNeeded = all.AttendanceNeeded!.Value,
            CancelHours = all.CancelHours!.Value,
            PromisedDays = all.PromisedDays!.Value,
            ByLetter = all.ByLetter!.Value,
            LetterMinutes = all.LetterMinutes!.Value,
            LetterMost = all.LetterMost!.Value,
            NoShowMost = all.NoShowMost!.Value,
            FreeWhenOpen = all.FreeWhenOpen!.Value,
            OpenNeedsAgreement = all.OpenNeedsAgreement!.Value,
        };
    }

    static string VersionOf(Translated words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', words.Fi, words.Sv, words.En))))[..12];
}
