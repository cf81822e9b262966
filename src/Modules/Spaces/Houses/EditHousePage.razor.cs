using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Yhdessa.Contracts.Accounts;
using Yhdessa.Files;
using Yhdessa.Ui;

namespace Yhdessa.Spaces.Houses;

/// <summary>A house's card: its look, rules, way in, handlers and pictures.</summary>
public sealed partial class EditHousePage
{
    [Parameter] public Guid Id { get; set; }
    [SupplyParameterFromForm(FormName = "house-card")] public Form Card { get; set; } = null!;

    HouseDetails.Answer house = null!;
    Dictionary<Guid, string> handlers = [];

    bool MayHandle => CurrentUser.Has(SpacesModule.Handle);

    string Address => $"/staff/houses/{Id}";

    protected override async Task OnInitializedAsync()
    {
        if (!CurrentUser.Has(SpacesModule.Edit)) throw CurrentUser.PersonId is null ? new SignInNeeded() : new Forbidden(SpacesModule.Edit);
        house = await Ask(new HouseDetails(Id.ToString()));
        var ids = await Ask(new HandlersOf((Id<House>)Id));
        var names = ids.Count == 0 ? new Dictionary<Guid, string>() : await Ask(new PersonNames([.. ids]));
        handlers = ids.ToDictionary(id => id, id => names.GetValueOrDefault(id) ?? T["spaces.house.handlers.gone"]);
        Card ??= new Form
        {
            Seen = house.Revision,
            Ground = house.Card.Ground,
            Ink = house.Card.Ink,
            Rules = TranslatedText.From(house.Card.Rules),
            WayIn = TranslatedText.From(house.Card.WayIn),
        };
    }

    async Task Save(EditContext form)
    {
        await Send(form, new TellHouse((Id<House>)Id, Card.Ground.Told(), Card.Ink.Told(), Card.Rules.Value, Card.WayIn.Value, Card.Seen), Address, T["spaces.house.saved"]);
        if (IsStale) house = await Ask(new HouseDetails(Id.ToString()));
    }

    Task Become() => Send(null, new BecomeHandler((Id<House>)Id), Address, T["spaces.house.saved"]);
    Task Leave(Guid person) => Send(null, new RemoveHandler((Id<House>)Id, person), Address, T["spaces.house.saved"]);

    async Task Logo()
    {
        if (Http.Request.Form["act"] == "remove") await Send(null, new SetLogo((Id<House>)Id, null), Address, T["spaces.house.saved"]);
        else if (await Stored("logo-file") is { } file) await Send(null, new SetLogo((Id<House>)Id, file), Address, T["spaces.house.saved"]);
    }

    async Task Picture()
    {
        var alt = Http.Request.Form["alt"].FirstOrDefault().Told();
        if (alt is null) await Try(null, () => throw new RuleBroken("required"));
        else if (await Stored("picture-file") is { } file) await Send(null, new AddPicture((Id<House>)Id, file, new Translated(alt)), Address, T["spaces.house.saved"]);
    }

    Task Remove(Guid file) => Send(null, new RemovePicture((Id<House>)Id, file), Address, T["spaces.house.saved"]);

    async Task<Guid?> Stored(string name)
    {
        Guid? stored = null;
        await Try(null, async () =>
        {
            var file = Http.Request.Form.Files[name] ?? throw new RuleBroken("required");
            await using var content = file.OpenReadStream();
            stored = await Sender.Send(new StoreFile(file.FileName, content, Visibility.Public, PicturesOnly: true), Http.RequestAborted);
        });
        return stored;
    }

    public sealed class Form
    {
        public int? Seen { get; set; }
        public string? Ground { get; set; }
        public string? Ink { get; set; }
        public TranslatedText Rules { get; set; } = new();
        public TranslatedText WayIn { get; set; } = new();
    }
}
