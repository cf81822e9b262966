using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Yhdessa.Tests.Directory;

/// <summary>A real little server as far as the house can see: the business information system, answering as the test says.</summary>
sealed class PrhSink : IAsyncDisposable
{
    readonly WebApplication app;

    PrhSink(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.Single() + "/v3");
    public List<string> Asked { get; } = [];

    /// <summary>Status, type and body of its answer; null as the real one answers of <see cref="Record"/>.</summary>
    public Func<HttpContext, Task>? Answer { get; set; }

    /// <summary>An association as the register tells it: an older name, a parallel one, a postal and a visiting address.</summary>
    public const string Record = """
        {"totalResults":1,"companies":[{
          "businessId":{"value":"1234567-1","registrationDate":"2009-05-04","source":"3"},
          "names":[
            {"name":"Kylän entinen nimi ry","type":"1","registrationDate":"2009-05-04","endDate":"2015-01-01","version":2,"source":"1"},
            {"name":"Kylän vesi ja ranta ry","type":"1","registrationDate":"2015-01-01","version":1,"source":"1"},
            {"name":"Kylän ranta","type":"3","registrationDate":"2015-01-01","version":1,"source":"1"}],
          "companyForms":[{"type":"29","registrationDate":"2009-05-04","version":1,"descriptions":[{"languageCode":"3","description":"Non-profit association"},{"languageCode":"1","description":"Aatteellinen yhdistys"}]}],
          "addresses":[
            {"type":2,"street":"","postOfficeBox":"12","postCode":"15111","postOffices":[{"city":"LAHTI","languageCode":"1","municipalityCode":"398"}]},
            {"type":1,"street":"Rantatie","buildingNumber":"5","entrance":"A","apartmentNumber":"","postCode":"15110","postOffices":[{"city":"LAHTIS","languageCode":"2","municipalityCode":"398"},{"city":"LAHTI","languageCode":"1","municipalityCode":"398"}]}],
          "registrationDate":"2009-05-04","status":"2"}]}
        """;

    public static async Task<PrhSink> Open()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var sink = new PrhSink(app);
        app.MapGet("/v3/companies", sink.Hear);
        await app.StartAsync();
        return sink;
    }

    Task Hear(HttpContext http)
    {
        Asked.Add(http.Request.Query["businessId"].ToString());
        return Answer is { } own ? own(http) : Json(http, 200, Asked[^1] == "1234567-1" ? Record : """{"totalResults":0,"companies":[]}""");
    }

    public static Task Json(HttpContext http, int status, string body)
    {
        (http.Response.StatusCode, http.Response.ContentType) = (status, "application/json");
        return http.Response.WriteAsync(body);
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}
