namespace Yhdessa.Events;

/// <summary>The house's lists of tasks, by type and date.</summary>
[Requires(EventsModule.EditAny)]
sealed record Templates(bool InBin = false) : IQuery<IReadOnlyList<TaskTemplate>>;

/// <summary>Adds a task to a type's list, or tells one anew. Events that have taken it keep it as it was.</summary>
[Requires(EventsModule.EditAny)]
sealed record TellTemplate(Id<TaskTemplate>? Id, EventType? Type, Translated Title, int DaysBefore, string? Owner = null) : ICommand;

sealed class TellTemplateValidator : AbstractValidator<TellTemplate>
{
    public TellTemplateValidator() => RuleFor(t => t).Custom((task, context) => TaskRules.Broken(task.Title, task.DaysBefore, task.Owner).ToList().ForEach(context.AddFailure));
}

[Requires(EventsModule.EditAny)]
sealed record RemoveTemplate(Id<TaskTemplate> Id) : ICommand;

[Requires(EventsModule.EditAny)]
sealed record TakeBackTemplate(Id<TaskTemplate> Id) : ICommand;

sealed class TemplatesHandler(EventsDb db, TimeProvider clock) : IRequestHandler<Templates, IReadOnlyList<TaskTemplate>>, IRequestHandler<TellTemplate>, IRequestHandler<RemoveTemplate>, IRequestHandler<TakeBackTemplate>
{
    const int Most = 300;

    public async Task<IReadOnlyList<TaskTemplate>> Handle(Templates ask, CancellationToken ct)
    {
        var all = await db.TaskTemplates.AsNoTracking().Where(t => ask.InBin == (t.DeletedAt != null)).OrderByDescending(t => t.DaysBefore).ThenBy(t => t.Id).Take(Most).ToListAsync(ct);
        return [.. all.OrderBy(t => t.Type is { } type ? (int)type : -1).ThenByDescending(t => t.DaysBefore)];
    }

    public async Task Handle(TellTemplate wish, CancellationToken ct)
    {
        if (wish.Id is null) Rule.Require(await db.TaskTemplates.CountAsync(ct) < Most, "too-many-tasks", Most);
        var held = wish.Id is { } id ? await Held(id, ct) : db.Add(new TaskTemplate(Id<TaskTemplate>.New(), wish.Type)).Entity;
        held.Tell(wish.Title, wish.DaysBefore, wish.Owner.Told());
    }

    public async Task Handle(RemoveTemplate wish, CancellationToken ct) => (await Held(wish.Id, ct)).Delete(clock.Now());
    public async Task Handle(TakeBackTemplate wish, CancellationToken ct) => (await Held(wish.Id, ct)).Restore();

    async Task<TaskTemplate> Held(Id<TaskTemplate> id, CancellationToken ct) => await db.TaskTemplates.SingleOrDefaultAsync(t => t.Id == id, ct) ?? throw new NotFound("task-template");
}
