using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Events;

/// <summary>The module's events as the open standards tell them, without a key.</summary>
static class OpenEvents
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapOpen("/calendar/events.ics", EventCalendar.Of);
        routes.MapOpen("/feeds/events.atom", EventFeeds.Atom);
        routes.MapOpen("/calendar/organizations/{id:guid}.ics", OrganizationCalendar.Of);
        routes.MapOpen("/calendar/events/{id}/programme.ics", ProgrammeCalendar.Of);
        routes.MapOpen("/feeds/news.atom", EventFeeds.News);
        routes.MapOpen("/feeds/events.json", EventFeeds.JsonFeed);
        routes.MapOpen("/linked-events/v1/event", LinkedEvents.List);
        routes.MapOpen("/linked-events/v1/event/{id}", LinkedEvents.One);
        routes.MapOpen("/linked-events/v1/place", LinkedEvents.Places);
        routes.MapOpen("/linked-events/v1/place/{id}", LinkedEvents.Place);
        routes.MapOpen("/linked-events/v1/keyword", LinkedEvents.Keywords);
        routes.MapOpen("/linked-events/v1/keyword/{id}", LinkedEvents.Keyword);
        routes.MapOpen("/linked-events/v1/keyword_set", LinkedEvents.Sets);
        routes.MapOpen("/linked-events/v1/keyword_set/{id}", LinkedEvents.Set);
        routes.MapOpen("/linked-events/v1/language", LinkedEvents.Languages);
        routes.MapOpen("/linked-events/v1/language/{id}", LinkedEvents.Language);
        routes.MapOpen("/linked-events/v1/image", LinkedEvents.Pictures);
        routes.MapOpen("/linked-events/v1/image/{id}", LinkedEvents.Picture);
        routes.MapOpen("/linked-events/v1/organization", LinkedEvents.Organizations);
        routes.MapOpen("/linked-events/v1/organization/{id}", LinkedEvents.Organization);
    }
}
