namespace Yhdessa.Host.Open;

/// <summary>The open standards' own answers without a server: a verb asks them as a stranger would, so a file never says more than the address does.</summary>
sealed class OpenRoutes : IEndpointRouteBuilder
{
    readonly Dictionary<string, RouteEndpoint> byPath = [];

    public OpenRoutes(IServiceProvider services)
    {
        ServiceProvider = services;
        foreach (var module in services.GetRequiredService<Modules>().All) module.MapRoutes(this);
        foreach (var endpoint in DataSources.SelectMany(d => d.Endpoints).OfType<RouteEndpoint>()) byPath.TryAdd(endpoint.RoutePattern.RawText!, endpoint);
    }

    public IServiceProvider ServiceProvider { get; }
    public ICollection<EndpointDataSource> DataSources { get; } = [];

    public IApplicationBuilder CreateApplicationBuilder() => new ApplicationBuilder(ServiceProvider);

    /// <summary>The bytes of "/hsds/services?page=2".</summary>
    public async Task<byte[]> Ask(string address, CancellationToken stop)
    {
        await using var scope = ServiceProvider.CreateAsyncScope();
        var (site, parts, body) = (new Uri(scope.ServiceProvider.GetRequiredService<IConfiguration>()["PublicAddress"] ?? "http://localhost:5080"), address.Split('?', 2), new MemoryStream());
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = stop };
        (http.Request.Method, http.Request.Scheme, http.Request.Host, http.Request.Path) = (HttpMethods.Get, site.Scheme, new HostString(site.Authority), parts[0]);
        if (parts.Length > 1) http.Request.QueryString = new("?" + parts[1]);
        http.Response.Body = body;
        var accessor = scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>();
        try
        {
            accessor.HttpContext = http;   // a stranger, and not the system
            await byPath[parts[0]].RequestDelegate!(http);
        }
        finally
        {
            accessor.HttpContext = null;
        }
        return http.Response.StatusCode == StatusCodes.Status200OK ? body.ToArray() : throw new VerbFailed($"{address} answers {http.Response.StatusCode}");
    }
}
