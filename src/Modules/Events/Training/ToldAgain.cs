namespace Yhdessa.Events.Training;

static class ToldAgain
{
    /// <summary>All that is told of an event already, with another day and place: what somebody has written since it was made stays.</summary>
    public static EventTold With(this Event e, EventDate date, string place, IEnumerable<Guid> organizations) => new(e.Name, e.Kind, e.Type, date, date.FirstDay?.Year ?? e.Year)
    {
        Summary = e.Summary,
        Description = e.Description,
        PlainText = e.PlainText,
        HostMunicipality = e.HostMunicipality,
        Municipality = e.Municipality,
        Subarea = e.Subarea,
        Place = place,
        OnlineUrl = e.OnlineUrl,
        HouseId = place == e.Place ? e.HouseId : null,
        SpaceIds = place == e.Place ? e.SpaceIds : [],
        OrganizationIds = [.. e.OrganizationIds.Concat(organizations).Distinct()],
        BodyId = e.BodyId,
        SeriesId = e.SeriesId,
        Facts = e.Facts(),
    };

    static EventFacts Facts(this Event e) => new()
    {
        Image = e.Image,
        Accessibility = e.Accessibility,
        AccessibilityWords = e.AccessibilityWords,
        Price = e.Price,
        AgeFrom = e.AgeFrom,
        AgeTo = e.AgeTo,
        Languages = e.Languages,
        TargetGroups = e.TargetGroups,
        CoOrganizers = e.CoOrganizers,
    };
}
