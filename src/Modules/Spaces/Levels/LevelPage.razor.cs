using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Yhdessa.Spaces.Houses;
using Yhdessa.Ui;

namespace Yhdessa.Spaces.Levels;

/// <summary>The terms of the region or of a house, and what below differs from its parent.</summary>
public sealed partial class LevelPage
{
    [Parameter] public Guid? HouseId { get; set; }
    [SupplyParameterFromForm(FormName = "level-terms")] public Form Told { get; set; } = null!;

    TermsView.Answer view = null!;
    IReadOnlyList<HouseRow> houses = [];

    Id<House>? House => HouseId is { } id ? (Id<House>)id : null;
    string Address => HouseId is { } id ? $"/staff/houses/{id}/rules" : "/staff/rules";
    string Heading => view.House is { } house ? T["spaces.levels.of", house] : T["spaces.levels.region"];

    /// <summary>The region's are for whoever handles bookings; the others may look.</summary>
    bool Mine => HouseId is not null || CurrentUser.Has(SpacesModule.Handle);

    protected override async Task OnInitializedAsync()
    {
        view = await Ask(new TermsView(House));
        if (HouseId is null) houses = (await Ask(new HouseList { IsPeer = false, PageSize = 200 })).Items;
        Told ??= new Form { Terms = TermsForm.Of(view.Own), Seen = view.Revision };
    }

    async Task Save(EditContext form)
    {
        await Send(form, new TellTerms(House, Told.Terms.Read(), Told.Seen), Address, T["spaces.levels.saved"]);
        if (IsStale) view = await Ask(new TermsView(House));
    }

    Task Back(TermsView.Difference d) => Send(null, new BackToParent(d.Level, d.Id, d.Key), Address, T["spaces.levels.backed", d.Name, T[$"spaces.levels.{d.Key}"]],
        new Undo($"{Http.Request.PathBase}{Address}", "keep-own", new Dictionary<string, string>
        {
            ["level"] = d.Level,
            ["id"] = d.Id.ToString(),
            ["key"] = d.Key,
            ["was"] = JsonSerializer.Serialize(TermKind.Find(d.Key)!.Take(new(), d.Own), Stored.Options),
        }));

    async Task Keep()
    {
        if (Was() is { } was && Guid.TryParse(Http.Request.Form["id"], out var id))
            await Send(null, new KeepOwn(Http.Request.Form["level"].ToString(), id, Http.Request.Form["key"].ToString(), was), Address, T["spaces.levels.saved"]);
    }

    OwnTerms? Was()
    {
        try
        {
            return JsonSerializer.Deserialize<OwnTerms>(Http.Request.Form["was"].ToString(), Stored.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    string Words(string key, OwnTerms terms) => new TermsValues(T, Say).Of(key, terms) ?? T["spaces.levels.nothing"];

    protected override string? FieldFor(string path) => TermsPaths.FieldFor(path, "Terms");

    public sealed class Form
    {
        public int? Seen { get; set; }
        public TermsForm Terms { get; set; } = new();
    }
}

static class TermsPaths
{
    /// <summary>A term's path in a message as the form names it.</summary>
    public static string? FieldFor(string path, string form)
    {
        var last = path[(path.LastIndexOf('.') + 1)..];
        if (path.Contains("Quota", StringComparison.OrdinalIgnoreCase)) return last switch { "Most" => $"{form}.QuotaMost", "Per" => $"{form}.QuotaPer", _ => $"{form}.QuotaUnit" };
        return path.Contains("Terms.", StringComparison.OrdinalIgnoreCase) && typeof(TermsForm).GetProperty(last, System.Reflection.BindingFlags.IgnoreCase | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance) is { } property ? $"{form}.{property.Name}" : null;
    }
}
