namespace Yhdessa.Host.Api;

/// <summary>A command of the API's page. A test runs each as it stands.</summary>
/// <param name="Words">The text key of what it does.</param>
/// <param name="Expects">The status it answers with when the key in it is nobody's.</param>
sealed record ApiExample(string Words, int Expects, string Line)
{
    public string Command(string site) => Line.Replace("SITE", site, StringComparison.Ordinal);
}

static class ApiExamples
{
    public static readonly IReadOnlyList<ApiExample> All =
    [
        new("host.api.example.list", 200, "curl 'SITE/api/v1/organizations?municipality=398&pageSize=5'"),
        new("host.api.example.sync", 200, "curl -i 'SITE/api/v1/organizations?modifiedAfter=2024-01-01T00:00:00Z'"),
        new("host.api.example.spaces", 200, "curl 'SITE/api/v1/spaces'"),
        new("host.api.example.problem", 404, "curl -H 'Accept-Language: sv' 'SITE/api/v1/organizations/0192b3c4-5d6e-7f80-9a1b-2c3d4e5f6071'"),
        new("host.api.example.book", 401, """
            curl -X POST 'SITE/api/v1/bookings' \
              -H 'Authorization: Bearer KEY' \
              -H 'Content-Type: application/json' \
              -H 'Idempotency-Key: 8e03978e-40d5-43dd-bc93-6894a57f9324' \
              -d '{"spaceId":"0192b3c4-5d6e-7f80-9a1b-2c3d4e5f6071","title":"Kevätkokous","start":"2026-10-16T12:00:00+03:00","end":"2026-10-16T14:00:00+03:00","attendees":12,"purpose":"meeting","contact":{"name":"Esimerkki","email":"nimi@esimerkki.fi"}}'
            """),
        new("host.api.example.change", 401, """
            curl -X PATCH 'SITE/api/v1/organizations/0192b3c4-5d6e-7f80-9a1b-2c3d4e5f6071' \
              -H 'Authorization: Bearer KEY' \
              -H 'Content-Type: application/merge-patch+json' \
              -H 'If-Match: "3-9f86d081884c"' \
              -d '{"website":"https://esimerkki.fi"}'
            """),
    ];
}
