using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Http;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>What comes again every week: told once, its days looked through, and only then saved.</summary>
public sealed partial class NewWeeklyPage
{
    [SupplyParameterFromForm(FormName = "new-weekly")] public WeeklyWish Wish { get; set; } = null!;

    IReadOnlyList<WeeklyDate> dates = [];

    bool InStaff => Http.Request.Path.StartsWithSegments("/staff");

    IReadOnlyList<Choice> Steps => [.. Enumerable.Range(1, 4).Select(n => new Choice(n.ToString(CultureInfo.InvariantCulture), T[$"events.weekly.every.{n}"]))];

    IReadOnlyList<Choice> Weekdays => [.. ((string[])["MO", "TU", "WE", "TH", "FR", "SA", "SU"]).Select((code, i) => new Choice(code, Say.Weekday(new DateOnly(2024, 1, 1).AddDays(i))))];   // a week that begins on Monday

    protected override string? FieldFor(string path) => path switch { "recurrence" => "Until", _ => base.FieldFor(path) };

    protected override async Task OnInitializedAsync()
    {
        MustBeSignedIn();
        Wish ??= new();
        await ReadChoices(Wish.Event);
        if (!IsStaff && Choices.Organizations is [var only] && Wish.Event.OrganizationIds.Count == 0 && HttpMethods.IsGet(Http.Request.Method)) Wish.Event.OrganizationIds = [only.Id.ToString()];
    }

    async Task Save(EditContext form)
    {
        if (!await NameOrganization(form, Wish.Event)) return;
        var act = Http.Request.Form["_do"].FirstOrDefault();
        if (!await Try(form, async () => dates = (await Sender.Send(Told(new PreviewWeekly()), Http.RequestAborted)).Dates)) return;
        if (act is not ("publish" or "keep") || !await TermsAccepted(form, Wish.Event)) return;
        await Send(form, Told(new MakeWeekly { Publish = act == "publish" }), _ => InStaff ? "/staff/events" : "/my/events", _ => Say.Count("events.weekly.made", dates.Count(d => d.Fate is not WeeklyFate.Skipped)));
    }

    T Told<T>(T form) where T : WeeklyForm => Wish.Onto(form, Choices.Wholes, Exceptions);

    /// <summary>What the table of days says, where it has been shown; a day that the rule no longer names is forgotten.</summary>
    IReadOnlyList<WeeklyException> Exceptions
    {
        get
        {
            var plain = Wish.Onto(new PreviewWeekly(), Choices.Wholes, []);
            if (EventTimes.Of(plain).Date is not { Start: { } start, End: { } end } || plain.Recurrence is null) return [];
            return [.. Http.Request.Form.Keys.Where(k => k.StartsWith("fate-", StringComparison.Ordinal)).Select(k => Told(k["fate-".Length..], end - start)).OfType<WeeklyException>().Where(e => IsNamed(plain, start, e.Day))];
        }
    }

    static bool IsNamed(WeeklyForm plain, DateTimeOffset start, DateOnly day)
    {
        try
        {
            return Recurrence.Read(plain.Recurrence!).DaysFrom(Helsinki.Local(start).DateTime).TakeWhile(d => d <= day).Contains(day);
        }
        catch (RuleBroken)   // the form itself says so beside its field
        {
            return false;
        }
    }

    WeeklyException? Told(string day, TimeSpan length)
    {
        if (Dates.Day(day) is not { } of || Http.Request.Form[$"fate-{day}"].FirstOrDefault().As<WeeklyFate>() is not { } fate) return null;
        if (fate is WeeklyFate.Held && Http.Request.Form["shown-skip"] != Wish.SkipHolidays.ToString()) return null;   // holidays were looked at by the other rule
        var to = fate is WeeklyFate.Moved && Dates.Moment(Http.Request.Form[$"to-{day}"].FirstOrDefault()) is { } wall ? Helsinki.At(wall) : (DateTimeOffset?)null;
        return new(of, fate, to, to + length);
    }

    static string Name(WeeklyDate date, string what) => string.Create(CultureInfo.InvariantCulture, $"{what}-{date.Day:yyyy-MM-dd}");
    static string Wall(DateTimeOffset moment) => Helsinki.Local(moment).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
}
