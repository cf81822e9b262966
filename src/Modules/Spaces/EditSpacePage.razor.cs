using Yhdessa.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Yhdessa.Spaces.Houses;
using Yhdessa.Spaces.Levels;

namespace Yhdessa.Spaces;

/// <summary>A coordinator tells of a space. Left empty is unknown.</summary>
public sealed partial class EditSpacePage
{
    [Parameter] public Guid? Id { get; set; }
    [SupplyParameterFromForm(FormName = "edit-space")] public SpaceForm Card { get; set; } = null!;

    SpaceRow? space;
    OwnTerms? above;
    IReadOnlyList<Choice> houses = [], wholes = [];

    protected override async Task OnInitializedAsync()
    {
        if (!CurrentUser.Has(SpacesModule.Edit)) throw CurrentUser.PersonId is null ? new SignInNeeded() : new Forbidden(SpacesModule.Edit);
        if (Id is { } id) space = await Ask(new SpaceDetails((Id<Space>)id));
        else houses = [.. (await Ask(new HouseList { IsPeer = false, PageSize = 200 })).Items.Select(h => new Choice(h.Id.ToString(), h.Name))];
        if (space is not null) above = (await Ask(new TermsView((Id<House>)space.HouseId))) is { } house ? house.Own.Over(house.Above) : null;
        var siblings = await Ask(new SpaceList { HouseId = space?.HouseId, PageSize = 200 });
        wholes = [.. siblings.Items.Where(s => s.Id != Id).Select(s => new Choice(s.Id.ToString(), s.Name))];
        Card ??= space is null ? new SpaceForm { Kind = nameof(SpaceKind.Room), House = houses.Count > 0 ? houses[0].Value : null } : SpaceForm.Of(space);
    }

    IReadOnlyList<Choice> YesNo => [new("yes", T["spaces.yes"]), new("no", T["spaces.no"])];

    IReadOnlyList<Choice> Kinds => [.. Enum.GetValues<SpaceKind>().Select(k => new Choice(k.ToString(), SpaceWords.Kind(k, T)))];

    async Task Save(EditContext form)
    {
        if (Card.Unreadable().ToList() is { Count: > 0 } lines)
        {
            var no = new BadInput("invalid", [.. lines.Select(l => new FieldError(l.Field, "unreadable-line", l.Line))]);
            await Try(form, () => throw no);
            return;
        }
        if (Id is { } id) await Send(form, Card.Edit(space!), "/staff/spaces", T["spaces.edit.saved"]);
        else if (Guid.TryParse(Card.House, out var house)) await Send(form, Card.Add((Id<House>)house), id => $"/staff/spaces/{id}/hours", _ => T["spaces.edit.saved"]);
        else await Try(form, () => throw new RuleBroken("required") { Field = "house" });
        if (IsStale) space = await Ask(new SpaceDetails((Id<Space>)Id!.Value));
    }

    protected override string? FieldFor(string path) => TermsPaths.FieldFor(path, "Terms") ?? path.ToLowerInvariant() switch
    {
        "parentid" => "Parent",
        "accessibility" => "StepFree",
        var many when many.StartsWith("equipment", StringComparison.Ordinal) => "Equipment",
        var many when many.StartsWith("layouts", StringComparison.Ordinal) => "Layouts",
        var many when many.StartsWith("facts", StringComparison.Ordinal) => "Facts",
        _ => null,
    };

    IReadOnlyList<(string, string?, string?)> Versions
    {
        get
        {
            var saved = SpaceForm.Of(space!);
            return
            [
                (T["spaces.edit.name"], saved.Name, Card.Name), (T["spaces.capacity.label"], $"{saved.Capacity}", $"{Card.Capacity}"), (T["spaces.equipment"], saved.Equipment, Card.Equipment),
                (T["spaces.edit.facts"], saved.Facts, Card.Facts),
            ];
        }
    }
}
