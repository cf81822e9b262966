namespace Yhdessa.Events;

/// <summary>Reads a row of the season's list. No day is made up where the list has none.</summary>
static class SeasonReading
{
    const int Season = 2024;

    /// <summary>What a name says of its kind, the more telling word first.</summary>
    static readonly (string Word, EventType Type)[] telling =
    [
        ("yhdistysilta", EventType.AssociationEvening), ("markkinat", EventType.Market), ("messut", EventType.Fair), (" tori", EventType.Market), ("foorumi", EventType.Forum),
        ("retki", EventType.Excursion), ("lasten", EventType.ChildrensEvent), ("koulutus", EventType.Training), ("koulutuks", EventType.Training), ("kohtaa", EventType.Matchmaking),
    ];

    public static EventCard Card(SeasonEvents.Row row, SeasonEvents season)
    {
        var (type, isInferred) = TypeOf(row);
        var code = season.Code(row.MunicipalityId);
        var atHouse = row.VenueId == season.House.Id;
        return new(new(row.Title), row.Kind == "municipal" ? EventKind.Municipal : EventKind.Own, type, DateOf(row), row.StartDate?.Year ?? row.Window?.From.Year ?? Season)
        {
            HostMunicipality = row.Kind == "municipal" ? code : null,
            Organizer = row.Kind == "municipal" ? null : season.House.Name,
            Municipality = atHouse ? season.Code(season.House.MunicipalityId) : code,
            Subarea = row.SubareaId is { } area ? area["area-".Length..] : null,
            Place = atHouse ? season.House.Name : row.VenueText,
            HouseId = atHouse ? SeasonId.Of(season.House.Id) : null,
            OrganizationIds = [.. row.PartnerOrganisationIds.Select(SeasonId.Of)],
            SeriesId = SeriesOf(row, season),
            Source = new(row.Source, row.RowVerbatim, row.WhenVerbatim, row.DateCertainty, isInferred, row.Note),
        };
    }

    static EventDate DateOf(SeasonEvents.Row row) => row switch
    {
        { DateCertainty: "exact", StartDate: { } first } => EventDate.Days(first, row.EndDate ?? first),
        { DateCertainty: "month-range", Window: { } window } => EventDate.Window(window.From, window.To),
        { DateCertainty: "on-demand" } => EventDate.OnDemand,
        { DateCertainty: "unconfirmed" or "none" } => EventDate.Unconfirmed,
        _ => throw new BadInput("season-file", "dateCertainty"),
    };

    static (EventType Type, bool IsInferred) TypeOf(SeasonEvents.Row row)
    {
        if (row.Category == "yhdistysilta") return (EventType.AssociationEvening, false);
        var found = telling.FirstOrDefault(t => row.Title.Contains(t.Word, StringComparison.OrdinalIgnoreCase));
        if (found.Word is null) return (EventType.Other, false);
        return (found.Type is EventType.Training && row.DateCertainty == "on-demand" ? EventType.OnDemandTraining : found.Type, true);
    }

    /// <summary>Its series by id, or the one whose name is its category.</summary>
    static Id<EventSeries>? SeriesOf(SeasonEvents.Row row, SeasonEvents season) =>
        season.EventSeries.FirstOrDefault(s => s.Id == row.SeriesId || row.Category is not null && s.Id == "series-" + row.Category) is { } series ? (Id<EventSeries>)SeasonId.Of(series.Id) : null;

    public static ActivityCard Activity(SeasonEvents.ActivityRow row, SeasonEvents season) => new(Capitalized(row.TitleVerbatim), row.WhenVerbatim, Season, row.Source)
    {
        Recurrence = row.Rrule,
        Place = row.VenueId == season.House.Id ? season.House.Name : null,
        SpaceId = row.VenueId is { } venue && venue.StartsWith("space-", StringComparison.Ordinal) ? SeasonId.Of(venue) : null,
        OrganizationId = row.OrganiserId is { } organizer ? SeasonId.Of(organizer) : null,
        Note = row.Note,
    };

    static string Capitalized(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
