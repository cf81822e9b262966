using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Spaces.Advice;

/// <summary>Advice times under /api/v1.</summary>
static class AdviceApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapList<AdviceTimes, AdviceTimeRow>("/advice-times").WithSummary("Free times of advice desks by municipality and topic");
        api.MapOne<OneAdviceTime, AdviceTimeRow>("/advice-times/{id}").WithSummary("One time of an advice desk");
        api.MapCreate<BookAdvice, Id<AdviceBooking>, AskedAdvice.Answer>("/advice-times/{id}/bookings", _ => "/advice-times", id => new AskedAdvice(id)).WithSummary("Ask for a time: it is held for two hours and becomes the asker's by the link of her letter");
    }
}
