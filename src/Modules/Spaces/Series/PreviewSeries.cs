using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Series;

/// <summary>Every date of a series before it is booked: free or why not, and what else there is. Takes the same body as booking; what the dates do not depend on is passed over.</summary>
[Requires(SpacesModule.Book)]
sealed record PreviewSeries(Id<Space> SpaceId, DateTimeOffset Start, DateTimeOffset End, string Recurrence, int Attendees = 1, IReadOnlyList<DateChoice>? Choices = null,
    Guid? OrganizationId = null, string? Title = null, bool Public = false, string? Purpose = null, Contact? Contact = null, OnConflict OnConflict = OnConflict.Fail) : IQuery<PreviewSeries.Answer>
{
    internal sealed record Answer(int Free, IReadOnlyList<DatePreview> Occurrences);
}

sealed class PreviewSeriesValidator : AbstractValidator<PreviewSeries>
{
    public PreviewSeriesValidator()
    {
        BookSeriesValidator.Times(this, s => s.SpaceId, s => s.Start, s => s.End, s => s.Recurrence, s => s.Choices);
        RuleFor(s => s.Attendees).InclusiveBetween(1, 100_000);
    }
}

sealed class PreviewSeriesHandler(SeriesPlanner planner, SeriesPreviews previews) : IRequestHandler<PreviewSeries, PreviewSeries.Answer>
{
    public async Task<PreviewSeries.Answer> Handle(PreviewSeries ask, CancellationToken ct)
    {
        var wishes = BookSeries.Wishes(ask.SpaceId, ask.Recurrence, new Slot(ask.Start, ask.End), ask.Choices);
        var plan = await planner.Plan(wishes, ask.Attendees, turn: false, ct);
        SeriesPreviews.MustFit(plan);
        var dates = await previews.Of(plan, ask.Attendees, ct);
        return new(dates.Count(d => d.IsFree), dates);
    }
}
