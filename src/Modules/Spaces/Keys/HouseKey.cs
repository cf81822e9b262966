using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Houses;

namespace Yhdessa.Spaces.Keys;

/// <summary>A key of a house, of which there are so many copies, numbered from one.</summary>
sealed class HouseKey : Aggregate
{
    public const int MostCopies = 200;

    HouseKey() { }

    public HouseKey(Id<House> house, string label, string? opens, int copies) => (HouseId, Label, Opens, Copies) = (house, label, opens, copies);

    public Id<HouseKey> Id { get; private init; } = Id<HouseKey>.New();
    public Id<House> HouseId { get; private init; }

    /// <summary>What is stamped on it: "A3".</summary>
    public string Label { get; private set; } = "";

    /// <summary>What it opens, in words.</summary>
    public string? Opens { get; private set; }
    public int Copies { get; private set; }
    public string? Mark { get; init; }

    public void Tell(string label, string? opens, int copies) => (Label, Opens, Copies) = (label, opens, copies);
}

/// <summary>A copy of a key with somebody: for a booking, for an organization, or with a person by her name.</summary>
sealed class KeyLoan : Aggregate
{
    KeyLoan() { }

    public KeyLoan(Id<HouseKey> key, int copy, KeyHolder holder, DateOnly dueBack, DateTimeOffset now)
    {
        (KeyId, Copy, DueBack, HandedAt) = (key, copy, dueBack, now);
        (BookingId, OrganizationId, Holder, Email) = (holder.BookingId, holder.OrganizationId, holder.Name, holder.Email);
    }

    public Id<KeyLoan> Id { get; private init; } = Id<KeyLoan>.New();
    public Id<HouseKey> KeyId { get; private init; }
    public int Copy { get; private init; }
    public Id<Booking>? BookingId { get; private init; }
    public Guid? OrganizationId { get; private set; }

    /// <summary>Who took it, and where she is reminded: forgotten some time after it has come back.</summary>
    [Personal] public string? Holder { get; private set; }
    [Personal] public string? Email { get; private set; }
    public DateTimeOffset HandedAt { get; private init; }

    /// <summary>The last day.</summary>
    public DateOnly DueBack { get; private set; }
    public DateTimeOffset? ReturnedAt { get; private set; }
    public string? Mark { get; init; }

    public bool IsOut => ReturnedAt is null;

    public void Return(DateTimeOffset now)
    {
        State.Require(IsOut, "key-returned");
        ReturnedAt = now;
    }

    /// <summary>It has not come back after all; another may have it meanwhile, which the database sees.</summary>
    public void StillOut() => ReturnedAt = null;

    public void ForgetHolder() => (Holder, Email) = (null, null);

    public void PassTo(Guid organization) => OrganizationId = organization;
}

sealed record KeyHolder(Id<Booking>? BookingId, Guid? OrganizationId, string? Name, string? Email);
