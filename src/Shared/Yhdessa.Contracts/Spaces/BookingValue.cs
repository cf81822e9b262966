namespace Yhdessa.Contracts.Spaces;

/// <summary>What the hours that a booking got free by agreement are worth by the house's price list on the day of use.</summary>
public sealed record BookingValue(Guid BookingId) : IQuestion<BookingValueFact>;

/// <param name="Free">Euros; null while the space has no list price, or there is no such booking.</param>
public sealed record BookingValueFact(decimal? Free);
