using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Yhdessa.Ui;

namespace Yhdessa.Spaces.Hours;

/// <summary>A coordinator tells when a space is open, and sees the coming four weeks as they come out.</summary>
public sealed partial class HoursPage
{
    [Parameter] public Guid Id { get; set; }
    [SupplyParameterFromForm(FormName = "opening-hours")] public HoursForm Told { get; set; } = null!;

    SpaceRow space = null!;
    HoursWords words = null!;
    IReadOnlyList<OpeningDays.Day> days = [];

    protected override async Task OnInitializedAsync()
    {
        if (!CurrentUser.Has(SpacesModule.Edit)) throw CurrentUser.PersonId is null ? new SignInNeeded() : new Forbidden(SpacesModule.Edit);
        space = await Ask(new SpaceDetails((Id<Space>)Id));
        words = new HoursWords(T, Say);
        Told ??= HoursForm.Of(space.OpeningHours is { } hours ? hours with { Exceptions = [.. Shown(hours)] } : null, space.Revision);
        Told.Weeks = Told.Weeks.Count == 0 ? [new()] : Told.Weeks;
        Compute();
    }

    async Task Act(EditContext form)
    {
        var act = Http.Request.Form["act"].LastOrDefault() ?? "save";
        if (act is not ("save" or "look")) Told.Change(act);
        else if (Told.Missing().ToList() is { Count: > 0 } missing) await Try(form, () => throw new BadInput("invalid", [.. missing.Select(f => new FieldError(f.Path, f.Code))]));
        else if (act is "save") await Send(form, new TellHours((Id<Space>)Id, Read(), Told.Seen), $"/staff/spaces/{Id}/hours", T["spaces.opening.saved"]);
        if (IsStale) space = await Ask(new SpaceDetails((Id<Space>)Id));
        Compute();
    }

    /// <summary>The exceptions of the latest month and those to come, as many as a form can carry.</summary>
    IEnumerable<OpeningException> Shown(OpeningHours hours) => hours.Exceptions.Where(e => e.Date >= Helsinki.Today(Clock).AddDays(-31)).OrderBy(e => e.Date).Take(HoursForm.Most);

    /// <summary>What the form tells, and the exceptions that it does not show.</summary>
    OpeningHours? Read()
    {
        var hidden = space.OpeningHours is { } stored ? stored.Exceptions.Except(Shown(stored)) : [];
        return Told.Read() is { } told ? told with { Exceptions = [.. hidden, .. told.Exceptions] } : null;
    }

    /// <summary>What is typed, as far as it can be read; otherwise what is stored.</summary>
    void Compute()
    {
        var (hours, today) = (Told.Missing().Any() ? space.OpeningHours : Read(), Helsinki.Today(Clock));
        days = hours is null ? [] : words.Days(hours, today, today.AddDays(27));
    }

    /// <summary>"OpeningHours.Periods[0].Weekly[3]" is a weekday of some row: its week is told.</summary>
    protected override string? FieldFor(string path)
    {
        if (Regex.Match(path, @"Periods\[(\d+)\]\.(Name|From|Until|Order)", RegexOptions.None, TimeSpan.FromSeconds(1)) is { Success: true } period)
            return $"Weeks[{int.Parse(period.Groups[1].Value, CultureInfo.InvariantCulture) + 1}].{period.Groups[2].Value}";
        return path.StartsWith("OpeningHours.", StringComparison.Ordinal) ? path["OpeningHours.".Length..].Replace("HolidayHours", "Holidays", StringComparison.Ordinal) : null;
    }

    IReadOnlyList<Choice> Weekdays => [.. Enumerable.Range(0, 7).Select(i => new Choice(((DayOfWeek)((i + 1) % 7)).ToString(), Say.Weekday(new DateOnly(2024, 1, 1).AddDays(i))))];
    IReadOnlyList<Choice> States => [.. Enum.GetValues<OpeningState>().Select(s => new Choice(s.ToString(), words.State(s)))];
    IReadOnlyList<Choice> WeekKinds => [.. Enum.GetValues<WeekKind>().Select(k => new Choice(k.ToString(), T[$"spaces.weeks.{k.Code()}"]))];
    IReadOnlyList<Choice> Nths => [.. new[] { 1, 2, 3, 4, 5, -1 }.Select(n => new Choice(n.ToString(CultureInfo.InvariantCulture), T[$"spaces.nth.{n}"]))];
    IReadOnlyList<Choice> HolidayNames => [.. HolidayCodes.All.Select(code => new Choice(code, T[$"spaces.holiday.{code}"]))];
}
