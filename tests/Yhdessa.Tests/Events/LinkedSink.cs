using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events;

/// <summary>A real little server as far as the house can see: another house's Linked Events, answering as the test says. Only the wire is led to it: the house asks https://linked.example.org.</summary>
sealed class LinkedSink : IAsyncDisposable
{
    public const string Address = "https://linked.example.org/v1/event/";
    readonly WebApplication app;

    LinkedSink(WebApplication app) => this.app = app;

    public List<string> Asked { get; } = [];

    /// <summary>Its answer to a page's number.</summary>
    public Func<HttpContext, int, Task> Answer { get; set; } = (http, _) => Json(http, Page());

    public static async Task<LinkedSink> Open()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var sink = new LinkedSink(app);
        app.MapGet("/v1/event", sink.Hear);
        await app.StartAsync();
        return sink;
    }

    public House House(Provider? on = null) => new(on ?? TestDatabase.Usual, host => host.ConfigureServices(services =>
        services.AddHttpClient("harvest").ConfigurePrimaryHttpMessageHandler(() => new Wire(new Uri(app.Urls.Single())))));

    Task Hear(HttpContext http)
    {
        Asked.Add(http.Request.QueryString.Value ?? "");
        return Answer(http, int.TryParse(http.Request.Query["page"], out var page) ? page : 1);
    }

    public void Tells(params string[] events) => Answer = (http, _) => Json(http, Page(events));

    public static string Page(params string[] events) => PageOf(null, events);

    public static string PageOf(string? next, params string[] events) => $$"""{"meta":{"count":{{events.Length}},"next":{{(next is null ? "null" : $"\"{next}\"")}},"previous":null},"data":[{{string.Join(',', events)}}]}""";

    public static Task Json(HttpContext http, string body, int status = 200)
    {
        (http.Response.StatusCode, http.Response.ContentType) = (status, "application/json");
        return http.Response.WriteAsync(body);
    }

    /// <summary>An event as api.hel.fi tells it, with its place told whole.</summary>
    public static string Event(string id, string name, string start = "2026-06-01T13:45:00Z", string? end = "2026-06-01T16:00:00Z", string more = "", string town = "lahti") => $$$"""
        {"id":"helsinki:{{{id}}}","location":{"id":"tprek:15321","divisions":[{"type":"muni","ocd_id":"ocd-division/country:fi/kunta:{{{town}}}","municipality":null,"name":{"fi":"X","sv":"X"}}],
          "email":null,"postal_code":"15110","deleted":false,"n_events":5438,"data_source":"tprek","publisher":"ahjo:u021600","parent":null,"position":{"type":"Point","coordinates":[25.66,60.98]},
          "name":{"fi":"Pääkirjasto","sv":"Huvudbiblioteket"},"street_address":{"fi":"Kirkkokatu 31"},"address_locality":{"fi":"Lahti"},"@id":"https://linked.example.org/v1/place/tprek:15321/","@context":"http://schema.org","@type":"Place"},
         "keywords":[{"@id":"https://linked.example.org/v1/keyword/yso:p15875/"}],"super_event":null,"event_status":"EventScheduled","external_links":[],"offers":[{"is_free":true,"price":null,"description":null,"info_url":null}],
         "data_source":"helsinki","publisher":"ahjo:u541000","sub_events":[],"images":[],"videos":[],"in_language":[{"@id":"https://linked.example.org/v1/language/fi/"}],"audience":[],
         "created_time":"2026-01-05T09:27:45.644890Z","last_modified_time":"2026-01-05T09:27:45.644920Z","date_published":null,"start_time":"{{{start}}}","end_time":{{{(end is null ? "null" : $"\"{end}\"")}}},
         "custom_data":null,"audience_min_age":null,"audience_max_age":null,"super_event_type":null,"deleted":false,"replaced_by":null,
         "short_description":{"fi":"Tule kuulemaan."},"location_extra_info":null,"name":{"fi":"{{{name}}}"},"info_url":{"fi":"https://www.example.org/tapahtumat/{{{id}}}"},"provider":{"fi":"Kaupunki"},
         "description":{"fi":"<p>Tervetuloa.</p><p onclick=\"x()\">Mukana <b>kaikki</b>.</p><script>alert(1)</script>"},"provider_contact_info":null,
         "@id":"https://linked.example.org/v1/event/helsinki:{{{id}}}/","@context":"http://schema.org","@type":"Event/LinkedEvent"{{{(more.Length > 0 ? "," + more : "")}}}}
        """;

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    sealed class Wire(Uri to) : HttpClientHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(to, request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
