using Yhdessa.Ui;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Http;
using Yhdessa.Spaces.Calendar;
using Yhdessa.Spaces.Use;

namespace Yhdessa.Spaces.Bookings;

/// <summary>Three steps on one form: when, what, whom to tell. A clash keeps what was typed and offers what else there is.</summary>
public sealed partial class BookSpacePage
{
    /// <summary>Few act for more; their booking explains its price all the same.</summary>
    const int MostExplained = 5;

    [Parameter] public Guid Id { get; set; }
    [SupplyParameterFromForm(FormName = "book-space")] public Form Wish { get; set; } = null!;

    SpaceRow space = null!;
    HandlingTime.Answer? handling;
    IReadOnlyList<Choice> organizations = [];
    IReadOnlyDictionary<Guid, PriceTerms> prices = new Dictionary<Guid, PriceTerms>();
    IReadOnlyDictionary<Guid, PriceTerms> costs = new Dictionary<Guid, PriceTerms>();
    PriceList.Row? hourPrice;
    IReadOnlyList<CalendarColumn> day = [];
    Standing? clash;
    Dictionary<string, string> typed = [];

    int From => space.OpeningHours!.Shown.From;
    int To => space.OpeningHours!.Shown.To;
    DateOnly Shown => Wish.Day is { Year: > 2000 and < 2100 } chosen ? chosen : Helsinki.Today(Clock);

    /// <summary>One draft for each time asked for: a new time never brings an old draft's.</summary>
    string DraftKey => $"book-space:{Id}:{(Http.Request.Query["start"].FirstOrDefault() is { Length: <= 20 } start ? start : "")}";

    protected override async Task OnInitializedAsync()
    {
        space = await Ask(new SpaceDetails((Id<Space>)Id));
        organizations = await MyOrganizations.Of(CurrentUser.PersonId, Sender, Http.RequestAborted);
        Wish ??= await Proposed();
        if (CurrentUser.PersonId is null && space is { Bookable: true, Terms.ByLetter: true } && HttpMethods.IsGet(Http.Request.Method)) Navigation.NavigateTo(InLanguage($"/spaces/{Id}/book-by-letter{Http.Request.QueryString}"));
        if (!space.Bookable) return;
        if (space.Terms.RequiresHandling) handling = await AskKept(new HandlingTime());
        if (organizations.Count > 0) prices = await Ask(new TermsOf([.. organizations.Take(MostExplained).Select(o => Guid.Parse(o.Value))], Shown));
        await Prices();
        var times = await Ask(new SpaceTimeline((Id<Space>)Id, Helsinki.Day(Shown).Start, Helsinki.Day(Shown).End));
        day = [new WeekWords(T, Say, Clock, From, To).Column(times, Shown, Say.DayShort(Shown))];
    }

    /// <summary>Hours of the time that is chosen, as far as it makes sense.</summary>
    decimal? Hours => Wish is { Day: not null, Start: not null, End: not null } && Wish.At(Wish.End) - Wish.At(Wish.Start) is { TotalHours: > 0 and < 168 } length ? (decimal)length.TotalHours : null;

    async Task Prices()
    {
        hourPrice = (await Ask(new PriceList((Id<Space>)Id))).Items.FirstOrDefault(p => p.From <= Shown);
        if (hourPrice is not null && prices.Count > 0 && Hours is { } hours) costs = await Ask(new TermsOf([.. prices.Keys], Shown, (int)(hours * 60)));
    }

    /// <summary>What the time costs by the list, and how much of it an organization has free.</summary>
    string? PriceWords(Guid? organization)
    {
        if (hourPrice is not { } list) return null;
        var terms = organization is { } id ? costs.GetValueOrDefault(id) ?? prices.GetValueOrDefault(id) : null;
        var price = UseValue.HourPriceOf(terms, list.Euros, list.CompanyEuros);
        return Hours is { } hours ? UseValue.Of(terms, hours, price)!.Words(T, Say) : T["spaces.price.list", Say.Euros(price)];
    }

    /// <summary>The time chosen in a calendar, or last time's booking a whole number of weeks later.</summary>
    async Task<Form> Proposed()
    {
        var form = new Form { Organization = organizations.Count == 1 ? organizations[0].Value : null };
        if (Guid.TryParse(Http.Request.Query["like"], out var like)) Like(form, await Ask(new BookingDetails((Id<Booking>)like)));
        if (Dates.Moment(Http.Request.Query["start"]) is { } start) (form.Day, form.Start) = (DateOnly.FromDateTime(start), TimeOnly.FromDateTime(start));
        if (Dates.Moment(Http.Request.Query["end"]) is { } end) form.End = TimeOnly.FromDateTime(end);
        if (int.TryParse(Http.Request.Query["people"], NumberStyles.None, CultureInfo.InvariantCulture, out var people) && people is > 0 and <= 100_000) form.Attendees = people;
        return form;
    }

    void Like(Form form, BookingRow last)
    {
        var next = RepeatBookingHandler.NextTime(new Slot(last.Start, last.End), Clock.Now());
        var (start, end) = (Helsinki.Local(next.Start).DateTime, Helsinki.Local(next.End).DateTime);
        (form.Day, form.Start, form.End) = (DateOnly.FromDateTime(start), TimeOnly.FromDateTime(start), TimeOnly.FromDateTime(end));
        (form.Title, form.Public, form.Attendees, form.Purpose, form.Organization) = (last.Title, last.Public, last.Attendees, last.Purpose, last.OrganizationId?.ToString());
        (form.ContactName, form.ContactEmail) = (last.Contact?.Name, last.Contact?.Email);
    }

    async Task Book(EditContext form)
    {
        if (Skipped() is { } field)
        {
            await Try(form, () => throw new RuleBroken("time-skipped", When.Day(Shown)) { Field = field });
            return;
        }
        if (WantsToWait)
        {
            await Wait(form);
            return;
        }
        var waits = space.Terms.RequiresHandling || space.Terms.NoShowMost > 0 && CurrentUser.PersonId is not null && (await Ask(new MyNoShows((Id<Space>)Id, Wish.OrganizationId))).Missed is not null;
        await Send(form, Message(), id => $"/my/bookings/{id.Value}", _ => string.Join(' ', new[] { T[waits ? "spaces.book.requested" : "spaces.book.done"], Doubled() }.OfType<string>()));
        if (Refused is not Conflict { Code: Clash.Code } no) return;
        Show(no);
        await FindRooms();
    }

    BookSpace Message() => new((Id<Space>)Id, Wish.OrganizationId, Wish.Title?.Trim() ?? "", Wish.At(Wish.Start), Wish.At(Wish.End), Wish.Attendees ?? 0, Wish.Public, Wish.Purpose.Told(), Wish.Contact, Wish.AcceptedTerms, Wish.OpenToAll, Setup.SetupChoices.Of(Http.Request.Form, Wish.Day));

    protected override string? FieldFor(string path) => Wish.FieldFor(path);

    void Show(Conflict no)
    {
        var offers = ((IReadOnlyList<Alternative>)no.Extensions["alternatives"]!).Select(Offer);
        clash = new(Wish.At(Wish.Start), Wish.At(Wish.End), (IReadOnlyList<BookingConflict>)no.Extensions["conflicts"]!, [.. offers]);
        typed = Http.Request.Form.Where(f => f.Key.StartsWith("Wish.", StringComparison.Ordinal) || f.Key.StartsWith(Setup.SetupChoices.Prefix, StringComparison.Ordinal)).ToDictionary(f => f.Key, f => f.Value.FirstOrDefault() ?? "");
    }

    Yhdessa.Ui.Offers.Offer Offer(Alternative other)
    {
        var (start, end) = (Helsinki.Local(other.Start), Helsinki.Local(other.End));
        var button = other.Kind switch
        {
            "same-space" => T["spaces.offer.same-space.button", Say.Times(other.Start, other.End)],
            "other-space" => T["spaces.offer.other-space.button", other.SpaceName],
            _ => T["spaces.offer.nearest-day.button", Say.DayShort(Helsinki.DateOf(other.Start))],
        };
        return new(T[$"spaces.offer.{other.Kind}"], $"{other.SpaceName}, {Say.Range(other.Start, other.End)}", button, new Dictionary<string, string>
        {
            ["Wish.Day"] = $"{start:yyyy-MM-dd}",
            ["Wish.Start"] = $"{start:HH':'mm}",
            ["Wish.End"] = $"{end:HH':'mm}",
        }, other.SpaceId == Id ? null : $"spaces/{other.SpaceId}/book");
    }

    string ClashWords(BookingConflict conflict) => T[$"spaces.clash.{conflict.Reason}", conflict.Title ?? T["spaces.clash.other"], Say.Range(conflict.Start, conflict.End)];

    sealed record Standing(DateTimeOffset Start, DateTimeOffset End, IReadOnlyList<BookingConflict> Conflicts, IReadOnlyList<Yhdessa.Ui.Offers.Offer> Offers);

    public sealed class Form : BookerForm;
}
