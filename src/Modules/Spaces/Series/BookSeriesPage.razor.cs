using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Use;
using Yhdessa.Ui;

namespace Yhdessa.Spaces.Series;

/// <summary>One form, two buttons: look at the dates, then book them. What is chosen for a date goes along, so nothing is booked that was not seen.</summary>
public sealed partial class BookSeriesPage
{
    [Parameter] public Guid Id { get; set; }
    [SupplyParameterFromForm(FormName = "book-series")] public Form Wish { get; set; } = null!;

    static readonly string[] weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    SpaceRow space = null!;
    IReadOnlyList<Choice> organizations = [];
    IReadOnlyList<DatePreview> dates = [];
    CostOfSeries.Answer? cost;
    IReadOnlyDictionary<DateOnly, DateChoice> chosen = new Dictionary<DateOnly, DateChoice>();

    IReadOnlyList<Choice> Weekdays => [.. weekdays.Select((code, i) => new Choice(code, Say.Weekday(new DateOnly(2024, 1, 1).AddDays(i))))];

    protected override async Task OnInitializedAsync()
    {
        space = await Ask(new SpaceDetails((Id<Space>)Id));
        organizations = await MyOrganizations.Of(CurrentUser.PersonId, Sender, Http.RequestAborted);
        Wish ??= new() { Organization = organizations.Count == 1 ? organizations[0].Value : null };
    }

    async Task Sent(EditContext form)
    {
        var all = DateChoices.Of(Http.Request.Form);
        chosen = InRule(all);
        if (Http.Request.Form["act"].FirstOrDefault() != "book")
        {
            await Try(form, async () => dates = (await Ask(Preview())).Occurrences);
            if (CurrentUser.PersonId is not null && dates.Any(d => d.IsFree)) cost = await Ask(new CostOfSeries(organizations.Any(o => o.Value == Wish.Organization) ? Wish.OrganizationId : null, [.. dates.Where(d => d.IsFree).Select(d => (d.SpaceId, d.Start, d.End))]));
        }
        else
        {
            await Send(form, Message(), id => $"/my/series/{id.Value}", _ => T[space.Terms.RequiresHandling ? "spaces.series.requested" : "spaces.series.done"]);
            dates = Refused?.Extensions.GetValueOrDefault("occurrences") as IReadOnlyList<DatePreview> ?? [];
        }
    }

    /// <summary>The rhythm may have been changed since the dates were shown: choices for days it no longer has are forgotten.</summary>
    Dictionary<DateOnly, DateChoice> InRule(IReadOnlyDictionary<DateOnly, DateChoice> all)
    {
        if (all.Count == 0 || Wish.Day is not { } day || Wish.Start is not { } start) return [];
        try
        {
            var days = Recurrence.Read(Wish.Recurrence).Days(day.ToDateTime(start), BookSeries.MostDates).ToHashSet();
            return all.Where(c => days.Contains(c.Key)).ToDictionary();
        }
        catch (RuleBroken)
        {
            return [];   // the message is refused for the same and says so
        }
    }

    PreviewSeries Preview() => new((Id<Space>)Id, Wish.At(Wish.Start), Wish.At(Wish.End), Wish.Recurrence, Wish.Attendees ?? 1, [.. chosen.Values]);

    BookSeries Message() => new((Id<Space>)Id, Wish.OrganizationId, Wish.Title?.Trim() ?? "", Wish.At(Wish.Start), Wish.At(Wish.End), Wish.Attendees ?? 0, Wish.Recurrence, OnConflict.Fail,
        Wish.Public, Wish.Purpose.Told(), Wish.Contact, [.. chosen.Values], Wish.AcceptedTerms, Wish.OpenToAll);

    protected override string? FieldFor(string path) => path.Equals("recurrence", StringComparison.OrdinalIgnoreCase) ? "Last" : Wish.FieldFor(path);

    /// <summary>What the free dates take together: hours, what of them is free, what the last one leaves, and euros where there is a price.</summary>
    string? CostWords => cost is null ? null : string.Join(' ', new[]
    {
        T["spaces.series.cost", Say.NumberUpTo(cost.Hours), Say.NumberUpTo(cost.FreeHours)],
        cost.Last is { } last ? TermsWords.Of(last, T, Say, Language) : null,
        cost is { Listed: { } listed, Free: { } free } ? T["spaces.series.cost.euros", Say.Euros(listed), Say.Euros(free)] : null,
    }.OfType<string>());

    IReadOnlyList<PreviewTable.Line> Lines => [.. dates.Select(d => new PreviewTable.Line(DateChoices.Field(d.Date), Say.Range(d.Start, d.End), d.ClockChange is { } change ? T[change is ClockChange.Skipped ? "spaces.series.clock.skipped" : "spaces.series.clock.twice"] : null,
        SeriesWords.Kind(d.Status), T[d.Status switch { DateStatus.Free => "spaces.series.status.free", DateStatus.Conflict => "spaces.series.status.conflict", DateStatus.Holiday => "spaces.series.status.holiday", _ => "spaces.series.status.closed" }], Why(d),
        T["spaces.series.choice.of", Say.Day(d.Start)], Choices(d), Chosen(d)))];

    /// <summary>"klo 16–18", "Varausten välinen tauko klo 16–16.30", "pääsiäispäivä", "Liian pitkä".</summary>
    string? Why(DatePreview date) => date.Conflicts.Count > 0
        ? $"{(date.Reason == "booked" ? "" : SeriesWords.Reason(date.Reason!, T, Language) + " ")}{Say.Times(date.Conflicts[0].Start, date.Conflicts[^1].End)}"
        : date.Holiday is { } holiday ? T[$"spaces.holiday.{holiday}"] : date.Reason is { } reason ? SeriesWords.Reason(reason, T, Language) : null;

    IReadOnlyList<Choice> Choices(DatePreview date)
    {
        var mine = chosen.GetValueOrDefault(date.Date);
        return [
            .. date.IsFree && mine is null or { Skip: true } ? [new Choice("", T["spaces.series.choice.book"])] : Array.Empty<Choice>(),
            .. date.IsFree && mine is { Skip: false, SpaceId: { } room, Start: { } start, End: { } end } ? [new Choice(DateChoices.Value(room, start, end), T["spaces.series.choice.chosen", Say.Range(start, end)])] : Array.Empty<Choice>(),
            new Choice(DateChoices.Skip, T["spaces.series.choice.skip"]),
            .. date.Alternatives.Select(o => new Choice(DateChoices.Value(o.SpaceId, o.Start, o.End), Offer(o)))];
    }

    string Offer(Alternative offer) => offer.Kind switch
    {
        "other-space" => T["spaces.series.choice.room", offer.SpaceName],
        "same-space" => T["spaces.series.choice.time", Say.Times(offer.Start, offer.End)],
        _ => T["spaces.series.choice.day", Say.DayShort(Helsinki.DateOf(offer.Start)), Say.Times(offer.Start, offer.End)],
    };

    string Chosen(DatePreview date) => date.IsFree && chosen.GetValueOrDefault(date.Date) is not { Skip: true } ? Choices(date)[0].Value : DateChoices.Skip;
}
