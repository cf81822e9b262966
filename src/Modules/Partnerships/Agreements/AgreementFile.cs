using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Yhdessa.Partnerships.Types;
using Yhdessa.Ui;

namespace Yhdessa.Partnerships.Agreements;

/// <summary>The agreements as the staff's page shows them and as a file gives them.</summary>
static class AgreementFile
{
    static readonly string[] sorts = ["organization", "from", "until"];

    public static AgreementList Asked(IQueryCollection query) => new()
    {
        State = query["state"].FirstOrDefault().As<AgreementState>(),
        Page = Address.PageIn(query["page"]),
        Sort = query["sort"].FirstOrDefault() is { } sort && sorts.Contains(sort.TrimStart('-')) ? new([(sort.TrimStart('-'), sort.StartsWith('-'))]) : null,
    };

    public static IReadOnlyList<ListColumn<AgreementRow>> Columns(Texts t, IReadOnlyList<PartnershipTypeAnswer> types, RenderFragment<AgreementRow>? link = null, RenderFragment<AgreementRow>? stage = null) =>
    [
        new(t["partnerships.column.organization"], r => r.Organization?.Name ?? t["partnerships.unknown-organization"], "organization", link),
        new(t["partnerships.agreements.types"], r => Types(r, types)),
        new(t["partnerships.column.from"], r => r.From, "from"),
        new(t["partnerships.column.until"], r => r.Until is { } until ? until : t["partnerships.until.open"], "until"),
        new(t["partnerships.column.state"], r => t[$"partnerships.agreement.stage.{r.Stage}"], Shown: stage),
        new(t["partnerships.agreement.free-hours"], r => r.Grants.FreeHours, Right: true),
        .. link is null ? [new ListColumn<AgreementRow>(t["partnerships.agreement.price"], r => Price(r, t))] : Array.Empty<ListColumn<AgreementRow>>(),
    ];

    public static string Types(AgreementRow row, IReadOnlyList<PartnershipTypeAnswer> types) => string.Join(", ", row.Types.Select(code => types.FirstOrDefault(t => t.Code == code)?.Names.ToString() ?? code));

    public static string? Price(AgreementRow row, Texts t) => row.Grants.PriceClass is { } price ? t[$"partnerships.agreement.price.{price.ToString().ToLowerInvariant()}"] : null;

    public static string Color(AgreementRow row) => row.Stage switch { "active" => "ok", "ending" => "warn", "agreed" => "info", _ => "off" };

    public static async Task<IResult> Of(string format, HttpContext http, ISender sender, Texts texts, CancellationToken ct)
    {
        var rows = await sender.All(Asked(http.Request.Query), ct);
        return ListFile.Of(texts["partnerships.agreements.title"], format, Columns(texts, (await sender.Send(new PartnershipTypeList(), ct)).Items), rows);
    }
}
