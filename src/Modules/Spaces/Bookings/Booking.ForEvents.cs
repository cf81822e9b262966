namespace Yhdessa.Spaces.Bookings;

/// <summary>A booking that follows an event to a space with terms of its own.</summary>
sealed partial class Booking
{
    internal void Accept(string? version) => AcceptedTerms = version ?? AcceptedTerms;
}
