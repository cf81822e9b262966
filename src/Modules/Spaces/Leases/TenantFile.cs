using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Yhdessa.Ui;

namespace Yhdessa.Spaces.Leases;

/// <summary>The register of tenants as the page shows it and as a file gives it.</summary>
static class TenantFile
{
    const int Most = 10_000;

    public static LeaseList Asked(IQueryCollection query, DateOnly today) => new()
    {
        HouseId = Guid.TryParse(query["house"], out var house) ? house : null,
        On = query["past"] == "true" ? null : today,
        Page = Address.PageIn(query["page"]),
        Sort = new([query["sort"].FirstOrDefault() switch { "-tenant" => ("tenant", true), "from" => ("from", false), "-from" => ("from", true), _ => ("tenant", false) }]),
    };

    public static IReadOnlyList<ListColumn<LeaseRow>> Columns(Texts t, Say say, RenderFragment<LeaseRow>? link = null) =>
    [
        new(t["spaces.leases.tenant"], l => l.Tenant, "tenant", link),
        new(t["spaces.column.house"], l => l.House),
        new(t["spaces.column.space"], l => l.Space),
        new(t["spaces.leases.ground"], l => LeaseWords.Ground(l.Ground, t)),
        new(t["spaces.leases.from"], l => l.From, "from"),
        new(t["spaces.leases.until"], l => l.Until),
        new(t["spaces.leases.hours"], l => LeaseWords.Hours(l.Weekly, t, say)),
    ];

    public static async Task<IResult> Of(string format, HttpContext http, ISender sender, Texts t, Say say, TimeProvider clock, CancellationToken ct) => format is not ("csv" or "xlsx") ? Results.NotFound()
        : ListFile.Of(t["spaces.leases.file"], format, Columns(t, say), await sender.All(Asked(http.Request.Query, Helsinki.Today(clock)), ct, Most));
}
