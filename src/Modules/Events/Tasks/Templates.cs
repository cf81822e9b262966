namespace Yhdessa.Events;

/// <summary>The house's lists of tasks, by type and date.</summary>
[Requires(EventsModule.EditAny)]
sealed record Templates(bool InBin = false) : IQuery<IReadOnlyList<TaskTemplate>>
{
    public const int Most = 300;
}

/// <summary>Adds a task to a type's list, or tells one anew. Events that have taken it keep it as it was.</summary>
[Requires(EventsModule.EditAny)]
sealed record TellTemplate(Id<TaskTemplate>? Id, EventType? Type, Translated Title, int DaysBefore, string? Owner = null) : ICommand;

sealed class TellTemplateValidator : AbstractValidator<TellTemplate>
{
    public TellTemplateValidator() => this.FailsWith(task => TaskRules.Broken(task.Title, task.DaysBefore, task.Owner));
}

[Requires(EventsModule.EditAny)]
sealed record RemoveTemplate(Id<TaskTemplate> Id) : ICommand;

[Requires(EventsModule.EditAny)]
sealed record TakeBackTemplate(Id<TaskTemplate> Id) : ICommand;

sealed class TemplatesHandler(EventsDb db, TimeProvider clock) : IRequestHandler<Templates, IReadOnlyList<TaskTemplate>>, IRequestHandler<TellTemplate>, IRequestHandler<RemoveTemplate>, IRequestHandler<TakeBackTemplate>
{
    public async Task<IReadOnlyList<TaskTemplate>> Handle(Templates ask, CancellationToken ct) =>
        [.. (await db.AllTemplates(ct)).Where(t => ask.InBin == (t.DeletedAt != null)).OrderBy(t => t.Type is { } type ? (int)type : -1).ThenByDescending(t => t.DaysBefore).ThenBy(t => t.Id)];

    public async Task Handle(TellTemplate wish, CancellationToken ct)
    {
        if (wish.Id is null) Rule.Require((await db.AllTemplates(ct)).Count < Templates.Most, "too-many-tasks", Templates.Most);
        var held = wish.Id is { } id ? await db.TemplateToChange(id, ct) : db.Add(new TaskTemplate(Id<TaskTemplate>.New(), wish.Type)).Entity;
        held.Tell(wish.Title, wish.DaysBefore, wish.Owner.Told());
    }

    public async Task Handle(RemoveTemplate wish, CancellationToken ct) => (await db.TemplateToChange(wish.Id, ct)).Delete(clock.Now());
    public async Task Handle(TakeBackTemplate wish, CancellationToken ct) => (await db.TemplateToChange(wish.Id, ct)).Restore();
}
