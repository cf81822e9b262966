using Yhdessa.Ui;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Yhdessa.Contracts.Spaces;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Calendar;
using Yhdessa.Spaces.Hours;
using Yhdessa.Spaces.Levels;
using Yhdessa.Spaces.Use;

namespace Yhdessa.Spaces;

/// <summary>One space: what is known of it, and its week.</summary>
public sealed partial class SpacePage
{
    [Parameter] public Guid Id { get; set; }

    SpaceRow space = null!;
    SpaceNow? now;
    HandlingTime.Answer? handling;
    IReadOnlyList<CalendarColumn> columns = [];
    OpeningDays.Door? door;
    OpeningDays.Day? clockDay;
    PriceList.Answer price = null!;
    SpaceScores.Score? score;

    DateOnly Monday => Helsinki.Monday(Dates.Day(Http.Request.Query["week"]) ?? Helsinki.Today(Clock));

    int From => space.OpeningHours?.Shown.From ?? 8;
    int To => space.OpeningHours?.Shown.To ?? 20;

    protected override async Task OnInitializedAsync()
    {
        space = await Ask(new SpaceDetails((Id<Space>)Id));
        now = (await Ask(new FreeNow(SpaceId: Id))).SingleOrDefault();
        price = await AskKept(new PriceList((Id<Space>)Id));
        score = (await AskKept(new ScoreOf(Id))).Score;
        if (space.OpeningHours is { } hours) Opening(new HoursWords(T, Say), hours);
        if (!space.Bookable) return;
        if (space.Terms.RequiresHandling) handling = await AskKept(new HandlingTime());
        var times = await Ask(new SpaceTimeline((Id<Space>)Id, Helsinki.Day(Monday).Start, Helsinki.Day(Monday.AddDays(6)).End));
        columns = new WeekWords(T, Say, Clock, From, To).Columns(times, Monday);
    }

    /// <summary>How the door stands now, and what the moving of the clocks does to a day of the week that is shown.</summary>
    void Opening(HoursWords words, OpeningHours hours)
    {
        door = words.Door(hours, Clock.Now());
        clockDay = words.Days(hours, Monday, Monday.AddDays(6)).FirstOrDefault(d => d.ClockChange is not null);
    }

    static string Capital(string words) => char.ToUpper(words[0], CultureInfo.CurrentCulture) + words[1..];

    string FactWords(string kind) => T.Has($"spaces.fact.{kind}") ? T[$"spaces.fact.{kind}"] : kind;

    IReadOnlyList<(string, string?)> Known =>
    [
        (T["spaces.capacity.label"], space.Capacity is { } most ? T["spaces.people", most] : space.Kind is SpaceKind.Room ? null : T["spaces.capacity.none"]),
        (T["spaces.layouts"], space.Layouts.Count == 0 ? null : string.Join(", ", space.Layouts.Select(l => l.Capacity is { } people ? $"{l.Name} ({T["spaces.people", people]})" : l.Name))),
        (T["spaces.equipment"], space.Equipment.Count == 0 ? null : string.Join(", ", space.Equipment)),
        (T["spaces.access.stepFree"], YesNo(space.Accessibility?.StepFree)),
        (T["spaces.access.toilet"], YesNo(space.Accessibility?.AccessibleToilet)),
        (T["spaces.access.hearingLoop"], YesNo(space.Accessibility?.HearingLoop)),
    ];

    string? YesNo(bool? known) => known switch { true => T["spaces.yes"], false => T["spaces.no"], null => null };

    IReadOnlyList<(string, string?)> Terms =>
    [
        (T["spaces.address"], space.StreetAddress is { } street ? $"{street}" : null),
        (T["spaces.approval"], space.Bookable ? T[space.Terms.RequiresHandling ? "spaces.approval.handled" : "spaces.approval.at-once"] : null),
        (T["spaces.handling"], handling is { IsTold: true } usual ? SpaceWords.Handling(usual, T, Say) : null),
        (T["spaces.length"], space.Bookable ? T["spaces.length.words", Length(space.Terms.MinMinutes), Length(space.Terms.MaxMinutes)] : null),
        (T["spaces.ahead"], space.Bookable ? T["spaces.ahead.words", space.Terms.DaysAhead] : null),
        (T["spaces.pause"], space.Terms is { BufferBefore: 0, BufferAfter: 0 } ? null : T["spaces.pause.words", space.Terms.BufferBefore, space.Terms.BufferAfter]),
        (T["spaces.cancelling"], !space.Bookable ? null : space.Terms.CancelHours > 0 ? T["spaces.levels.cancel", space.Terms.CancelHours] : T["spaces.cancelling.words"]),
        (T["spaces.levels.forResidents"], space.Terms.ForResidents ? null : T["spaces.levels.organizations"]),
        (T["spaces.quota"], new TermsValues(T, Say).Of("quota", new OwnTerms { Quota = space.Terms.Quota })),
        (T["spaces.price"], price switch { { Now: { } euros, CompanyNow: { } company } => T["spaces.price.list.company", Say.Euros(euros), Say.Euros(company)], { Now: { } euros } => T["spaces.price.list", Say.Euros(euros)], _ => null }),
        (T["spaces.score"], score is { Mean: { } mean } ? T["spaces.score.words", Say.NumberUpTo(mean, 1), Say.Number(score.N)] : null),
        (T["spaces.attendance"], space.Terms.AttendanceNeeded ? T["spaces.attendance.needed"] : null),
    ];

    string Length(int minutes) => minutes < 60 ? T["spaces.minutes", minutes] : T["spaces.hours.count", Say.NumberUpTo(minutes / 60m, 1)];

    Dictionary<string, object?> Linked => Schema.Of("MeetingRoom",
        ("@id", Navigation.ToAbsoluteUri($"spaces/{space.Id}").ToString()),
        ("url", Navigation.ToAbsoluteUri($"spaces/{space.Id}").ToString()),
        ("name", space.Name),
        ("description", space.Description?.For(Language).Words),
        ("maximumAttendeeCapacity", space.Capacity),
        ("amenityFeature", space.Equipment.Count == 0 ? null : space.Equipment.Select(e => Schema.Part("LocationFeatureSpecification", ("name", e), ("value", true))).ToList()),
        ("containedInPlace", Schema.Part("CivicStructure", ("name", space.House), ("address", Schema.Address(space.StreetAddress, null)))),
        ("openingHoursSpecification", space.OpeningHours?.Weekly.Where(h => h is { State: OpeningState.Open, Weeks: WeekKind.Every, Nth: null }).Select(h => Schema.Part("OpeningHoursSpecification", ("dayOfWeek", $"https://schema.org/{h.Weekday}"), ("opens", $"{h.Opens:HH\\:mm}"), ("closes", $"{h.Closes:HH\\:mm}"))).ToList()));
}
