using Yhdessa.Partnerships.Agreements;

namespace Yhdessa.Partnerships.Ledger;

enum LedgerKind { HoursGiven, HoursReceived, Stall, ScreenSlot, Trainer, Material, Other }

/// <summary>Who gave it, as the house sees it: given to the partner, or received from it.</summary>
enum LedgerSide { Given, Received }

/// <summary>Something one side gave the other under an agreement, counted once: unique by what it came from.</summary>
sealed class LedgerEntry(Id<LedgerEntry> id, Id<Agreement> agreementId, LedgerKind kind, LedgerSide side, string row) : Aggregate
{
    /// <summary>Where the house's own staff wrote it, and where the bookings did.</summary>
    public const string Staff = "staff", Bookings = "spaces.booking";

    public Id<LedgerEntry> Id { get; private init; } = id;
    public Id<Agreement> AgreementId { get; private init; } = agreementId;
    public LedgerKind Kind { get; private init; } = kind;
    public LedgerSide Side { get; private init; } = side;

    /// <summary>What it was: a space's name, a fair, a topic.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>Hours or pieces, as the kind says.</summary>
    public decimal Value { get; private set; }

    /// <summary>How many things were counted into the value.</summary>
    public int N { get; private set; } = 1;

    /// <summary>What it is worth in euros by the house's price list, where it has one.</summary>
    public decimal? Euros { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly To { get; private set; }
    public string Source { get; init; } = Staff;

    /// <summary>The booking, or this line itself when somebody typed it.</summary>
    public string Row { get; private init; } = row;

    /// <summary>"esimerkki" in the demonstration.</summary>
    public string? Mark { get; init; }

    public LedgerEntry Tell(string subject, decimal value, DateOnly from, DateOnly to, decimal? euros = null)
    {
        (Subject, Value, From, To, Euros) = (subject, value, from, to, euros);
        return this;
    }

    public static bool IsHours(LedgerKind kind) => kind is LedgerKind.HoursGiven or LedgerKind.HoursReceived;
}
