using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Events;

/// <summary>Channels, whom the house trusts to publish, other houses' events and the screens' lines, as programs use them.</summary>
static class ChannelApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapOne<EventChannels, EventChannels.Answer>("/events/{id}/channels").WithSummary("How an event reads in each channel, in one language");
        api.MapAct<WordChannel, EventChannels.Answer>("/events/{id}:word", c => new EventChannels(c.Id, c.Language)).WithSummary("Choose an event's words for a channel; without a text the record's own come back");
        api.MapList<TrustList, TrustAnswer>("/trusted-organizations").WithSummary("Whose events come out at once, and whose did");
        api.MapOne<OneTrust, TrustAnswer>("/trusted-organizations/{id}").WithSummary("One organization's trust: since when, why, until when");
        api.MapCreate<GiveTrust, Id<TrustedOrganization>, TrustAnswer>("/trusted-organizations", id => $"/trusted-organizations/{id}", id => new OneTrust(id)).WithSummary("Trust an organization to publish its events by itself; it hears of it");
        api.MapAct<EndTrust, TrustAnswer>("/trusted-organizations/{id}:end", c => new OneTrust(c.Id)).WithSummary("Trust it no longer, with a reason that it hears");
        api.MapList<BulletinList, BulletinAnswer>("/bulletins").WithSummary("The lines that the house's screens tell in turn");
        api.MapOne<OneBulletin, BulletinAnswer>("/bulletins/{id}").WithSummary("One line of the screens");
        api.MapCreate<WriteBulletin, Id<Bulletin>, BulletinAnswer>("/bulletins", id => $"/bulletins/{id}", id => new OneBulletin(id)).WithSummary("A new line for the screens; an organization's takes the turn that its agreement grants");
        api.MapChange<ChangeBulletin, BulletinAnswer>("/bulletins/{id}", c => new OneBulletin(c.Id)).WithSummary("Change a line of the screens");
        api.MapDelete<RemoveBulletin>("/bulletins/{id}").WithSummary("Take a line off the screens");
    }
}
