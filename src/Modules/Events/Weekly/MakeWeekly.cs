using FluentValidation.Results;

namespace Yhdessa.Events;

/// <summary>Every time of a rule, in one commit; those left out are not made, those called off are told as such.</summary>
[Requires(EventsModule.Tell)]
sealed record MakeWeekly : WeeklyForm, ICommand<Id<WeeklyPlan>>;

/// <summary>What such a plan would come to: each day, what becomes of it, and which are holidays.</summary>
[Requires(EventsModule.Tell)]
sealed record PreviewWeekly : WeeklyForm, IQuery<PreviewWeekly.Answer>
{
    public sealed record Answer(IReadOnlyList<WeeklyDate> Dates);
}

static class WeeklyRules
{
    public static IEnumerable<ValidationFailure> Broken(WeeklyForm form)
    {
        foreach (var broken in EventFormRules.Broken(form)) yield return broken;
        if (string.IsNullOrWhiteSpace(form.Recurrence)) yield return EventFormRules.No("recurrence", "required");
        foreach (var broken in EventFormRules.Text("recurrence", new Translated(form.Recurrence), 400)) yield return broken;
        if (form.Exceptions?.Count > WeeklyDates.Most) yield return EventFormRules.No("exceptions", "too-many");
        foreach (var broken in (form.Exceptions ?? []).SelectMany((e, i) => EventFormRules.Text($"exceptions[{i}].reason", new Translated(e.Reason), 400))) yield return broken;
    }
}

sealed class MakeWeeklyValidator : AbstractValidator<MakeWeekly>
{
    public MakeWeeklyValidator() => this.FailsWith(WeeklyRules.Broken);
}

sealed class PreviewWeeklyValidator : AbstractValidator<PreviewWeekly>
{
    public PreviewWeeklyValidator() => this.FailsWith(WeeklyRules.Broken);
}

sealed class MakeWeeklyHandler(EventTeller teller, WeeklyWriter writer) : IRequestHandler<MakeWeekly, Id<WeeklyPlan>>, IRequestHandler<PreviewWeekly, PreviewWeekly.Answer>
{
    public async Task<Id<WeeklyPlan>> Handle(MakeWeekly form, CancellationToken ct) => await writer.Write(form, await teller.Told(form, before: null, ct), WeeklyDates.Of(form), ct);

    public Task<PreviewWeekly.Answer> Handle(PreviewWeekly form, CancellationToken ct) => Task.FromResult(new PreviewWeekly.Answer(WeeklyDates.Of(form)));
}
