using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>An event's own people and the house mend, publish and call it off here.</summary>
public sealed partial class EditEventPage
{
    [Parameter] public Guid Id { get; set; }
    [SupplyParameterFromForm(FormName = "edit-event")] public EventWish Wish { get; set; } = null!;

    EventAnswer e = null!;
    EventSpaceAnswer space = null!;
    IReadOnlyList<string> formless = [];
    bool seesPeople;

    bool InStaff => Http.Request.Path.StartsWithSegments("/staff");
    string Name => e.Name.For(Language).Words;
    string Address => $"/{(InStaff ? "staff" : "my")}/events/{Id}";
    string List => InStaff ? "/staff/events" : "/my/events";
    protected override Guid? HeldSpace => space.State is "asked" or "confirmed" or "waiting" ? space.SpaceId : null;
    Id<Event> Own => (Id<Event>)Id;

    protected override async Task OnInitializedAsync()
    {
        MustBeSignedIn();
        e = await Ask(new EventToEdit(Own));
        space = await Ask(new SpaceOfEvent(Own));
        seesPeople = await CurrentUser.SeesWhoComes(e.OrganizationIds, e.HostMunicipality, Http.RequestAborted);
        if (Wish is not null) SpaceOffered.Take(Http, Wish);
        else
        {
            Wish = EventWish.Of(e);
            Wish.BookSpace = space.IsWanted;
        }
        await ReadChoices(Wish);
    }

    async Task Save(EditContext form)
    {
        if (!await NameOrganization(form, Wish)) return;
        if (SpaceOffered.WantedOf(Http) == "following") await Send(form, Wish.Onto(new ChangeFollowing { Id = Own, Seen = Wish.Revision, KnownSignedUp = KnownSignedUp }, e, Choices.Wholes), _ => Address, n => Say.Count("events.weekly.saved", n));
        else await Send(form, Wish.Onto(new ChangeEvent { Id = Own, Seen = Wish.Revision, DifferentFrom = [.. TwinsNote.Different(Http)], KnownSignedUp = KnownSignedUp }, e, Choices.Wholes), Address, T["events.edit.saved"]);
        if (IsStale) Wish.Revision = e.Revision;   // sending once more keeps hers
    }

    int KnownSignedUp => FewerPlacesNote.Known(Http, Wish.Capacity);

    Task Publish() => Act(new PublishEvent(Own), Address, T[Publishes(Wish) ? "events.edit.published" : "events.edit.proposed", Name]);
    Task SendBack() => Act(new SendEventBack(Own), Address, T["events.edit.sent-back", Name]);
    Task Cancel() => Act(new CancelEvent(Own, Reason), Address, T["events.edit.cancelled", Name], new Undo(Address, "resume-event"));
    Task Resume() => Act(new ResumeEvent(Own), Address, T["events.edit.resumed", Name]);
    Task Postpone() => Act(new PostponeEvent(Own, Reason), Address, T["events.edit.postponed", Name]);
    Task Remove() => Act(new RemoveEvent(Own, null), List, T["events.edit.removed", Name], new Undo(List, "take-back", new Dictionary<string, string> { ["id"] = Id.ToString() }));

    string Reason => Http.Request.Form["reason"].FirstOrDefault() ?? "";

    async Task Act(IBaseRequest message, string thenGoTo, string say, Undo? undo = null)
    {
        await Send(null, message, thenGoTo, say, undo);
        formless = Problems;
    }

    /// <summary>Where what is saved now and what she wrote differ.</summary>
    IReadOnlyList<(string, string?, string?)> Versions
    {
        get
        {
            var (now, mine) = (EventWish.Of(e), Wish);
            return
            [
                (T["events.form.name"], now.Name.Value?.ToString(), mine.Name.Value?.ToString()),
                (T["events.form.summary"], now.Line, mine.Line),
                (T["events.facet.type"], now.Type is { } was ? T["events.type." + was] : null, mine.Type is { } type && T.Has("events.type." + type) ? T["events.type." + type] : null),
                (T["events.form.when"], When(now), When(mine)),
                (T["events.facet.municipality"], Town(now.Municipality), Town(mine.Municipality)),
                (T["events.form.place"], now.Place, mine.Place),
                (T["events.form.online"], now.OnlineUrl, mine.OnlineUrl),
                (T["events.form.description"], now.Description.Value?.ToString(), mine.Description.Value?.ToString()),
            ];
        }
    }

    string? When(EventWish w) => w.FirstDay is not { } first ? null : (w.LastDay is { } last ? Say.Dates(first, last) : Say.Date(first)) + (w.StartTime is { } start ? " " + (w.EndTime is { } end ? Say.Times(start, end) : Say.Time(start)) : "");
    string? Town(string? code) => Choices.Towns(Language).FirstOrDefault(c => c.Value == code)?.Words;
}
