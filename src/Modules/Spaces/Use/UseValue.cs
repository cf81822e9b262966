using Yhdessa.Spaces.Bookings;
using Yhdessa.Ui;

namespace Yhdessa.Spaces.Use;

/// <summary>What some hours are worth by the list, and how much of that is free by agreement.</summary>
/// <param name="FreeHours">Hours that cost nothing.</param>
/// <param name="IsReduced">What is not free has a price that the agreement lowers and the house tells.</param>
sealed record UseValue(decimal Hours, decimal FreeHours, bool IsReduced, decimal HourPrice)
{
    public decimal Listed => Hours * HourPrice;
    public decimal Free => FreeHours * HourPrice;

    public static UseValue? Of(PriceTerms? terms, decimal hours, decimal? hourPrice) =>
        hourPrice is { } price ? new(hours, FreeOf(terms, hours), terms?.PriceClass is "reduced" && FreeOf(terms, hours) < hours, price) : null;

    /// <summary>The price of the list that is the booker's.</summary>
    public static decimal HourPriceOf(PriceTerms? terms, decimal euros, decimal? company) => terms is { Company: true } ? company ?? euros : euros;

    /// <summary>Free hours first; an agreement that makes all free grants the whole.</summary>
    public static decimal FreeOf(PriceTerms? terms, decimal hours) => terms switch
    {
        { FreeHours: { } free } => Math.Min(free, hours),
        { PriceClass: "free" } => hours,
        _ => 0,
    };

    /// <summary>"Listahinta 20 € tunnilta: 2 tuntia on 40 €." and what of it the agreement makes free.</summary>
    public string Words(Texts t, Say say) => t[$"spaces.price.{Sentence}", say.Euros(HourPrice), say.NumberUpTo(Hours), say.Euros(Listed), say.Euros(Free), say.Euros(Listed - Free)];

    string Sentence => (FreeHours, IsReduced) switch
    {
        _ when FreeHours >= Hours => "free",
        ( > 0, true) => "part.reduced",
        ( > 0, false) => "part",
        (_, true) => "reduced",
        _ => "full",
    };
}

/// <summary>What one booking is worth: for whoever may see the booking.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record ValueOfBooking(Id<Booking> Id) : IQuery<ValueOfBooking.Answer>
{
    /// <param name="Value">Null while the space has no list price.</param>
    public sealed record Answer(UseValue? Value);
}

/// <summary>What dates of a series would cost an organization, in their order, before they are booked.</summary>
[Requires(SpacesModule.Book)]
sealed record CostOfSeries(Guid? OrganizationId, IReadOnlyList<(Guid Space, DateTimeOffset Start, DateTimeOffset End)> Dates) : IQuery<CostOfSeries.Answer>
{
    /// <param name="Last">The terms of the last date: what is left after them all.</param>
    /// <param name="Listed">Euros by the list, of which Free are free by agreement; null where a space has no list price.</param>
    public sealed record Answer(decimal Hours, decimal FreeHours, PriceTerms? Last, decimal? Listed, decimal? Free);
}

sealed class UseValueHandler(SpacesDb db, HourPrices list, Prices prices, ISender sender, ICurrentUser user) : IRequestHandler<ValueOfBooking, ValueOfBooking.Answer>, IRequestHandler<CostOfSeries, CostOfSeries.Answer>
{
    public async Task<ValueOfBooking.Answer> Handle(ValueOfBooking ask, CancellationToken ct)
    {
        var booking = await db.Booking(ask.Id, user, ct);
        var price = (await list.Of(booking.SpaceId, ct)).At(booking.SpaceId, Helsinki.DateOf(booking.Start), booking.Terms);
        return new(UseValue.Of(booking.Terms, (decimal)booking.Time.Length.TotalHours, price));
    }

    public async Task<CostOfSeries.Answer> Handle(CostOfSeries ask, CancellationToken ct)
    {
        if (ask.OrganizationId is { } acting) await user.MustActFor(acting, ct);
        var costs = new Series.SeriesPrices(prices, sender, ask.OrganizationId, []);
        var book = await list.All(ct);
        var (hours, free, listed, freeEuros, last) = (0m, 0m, (decimal?)0m, (decimal?)0m, (PriceTerms?)null);
        foreach (var (space, start, end) in ask.Dates.OrderBy(d => d.Start))
        {
            var time = new Slot(start, end);
            last = await costs.Of(null, false, time, ct);
            var (length, price) = ((decimal)time.Length.TotalHours, book.At(space, Helsinki.DateOf(start), last));
            hours += length;
            free += UseValue.FreeOf(last, length);
            listed += length * price;   // null stays null: a sum of what is not known is not known
            freeEuros += UseValue.FreeOf(last, length) * price;
        }
        return new(hours, free, last, listed, freeEuros);
    }
}
