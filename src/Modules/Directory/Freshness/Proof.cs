using System.Security.Cryptography;
using System.Text;
using Yhdessa.Mail;

namespace Yhdessa.Directory;

/// <summary>One sign that an organization lives, or that a fact of it does not hold: what it was, its latest day and where it came from. One row a kind and source.</summary>
sealed class Proof : IUnaudited
{
    public const string OwnEdit = "ownEdit", EventHeld = "eventHeld", BookingUsed = "bookingUsed", AgreementSigned = "agreementSigned", MailBounced = "mailBounced", LinkBroken = "linkBroken";

    /// <summary>By these an organization lives.</summary>
    public static readonly IReadOnlyList<string> Signs = [Freshness.Confirmed, OwnEdit, EventHeld, BookingUsed, AgreementSigned, Freshness.Entered, Freshness.Imported];
    public static readonly IReadOnlyList<string> Kinds = [.. Signs, MailBounced, LinkBroken];

    public Id<Organization> OrganizationId { get; set; }
    public string Kind { get; init; } = "";

    /// <summary>"event:{id}", "ask:{id}", "staff": never a name or an address.</summary>
    public string Source { get; init; } = "";

    /// <summary>Europe/Helsinki.</summary>
    public DateOnly Day { get; set; }

    /// <summary>How a member of the staff learnt it: "soitettu".</summary>
    [Personal] public string? Note { get; set; }

    /// <summary>An address as the rows know it: recognized when it is met again, not read.</summary>
    public static string KeyOf(string address) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(EmailAddress.Kept(address))))[..32];
}
