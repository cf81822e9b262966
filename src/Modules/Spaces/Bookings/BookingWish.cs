namespace Yhdessa.Spaces.Bookings;

/// <summary>What is asked of a space, whoever asks.</summary>
sealed record BookingWish(string Title, bool Public, Slot Time, int Attendees, string? Purpose, Contact? Contact, string Language, string? Mark = null)
{
    /// <summary>What it will cost, told before it is booked.</summary>
    public PriceTerms? Terms { get; init; }

    /// <summary>The version of the space's terms that was accepted.</summary>
    public string? AcceptedTerms { get; init; }

    /// <summary>Anybody may come.</summary>
    public bool OpenToAll { get; init; }

    /// <summary>So many bookings that nobody came to that this one waits for a handler.</summary>
    public int? NoShows { get; init; }
}

/// <summary>Who is told about the booking.</summary>
sealed record Contact(string Name, string Email);

/// <summary>Who asks: for an organization or for herself, as a person or as a partner's key.</summary>
sealed record Booker(Guid? Organization, Guid? Person, Guid? Key);
