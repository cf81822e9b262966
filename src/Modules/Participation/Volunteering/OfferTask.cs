namespace Yhdessa.Participation.Volunteering;

/// <summary>An organization, or the house, asks for helpers.</summary>
[Requires(ParticipationModule.KeepTasks)]
sealed record OfferTask(string Title, string Text, Guid? OrganizationId, string? Municipality, string? Place, DateTimeOffset? Start, DateTimeOffset? End, int Places) : ICommand<Id<VolunteerTask>>, ITaskWords;

/// <summary>Tells a task anew. Places that are taken stay: there are never fewer of them than helpers.</summary>
[Requires(ParticipationModule.KeepTasks)]
sealed record EditTask(Id<VolunteerTask> Id, string Title, string Text, string? Municipality, string? Place, DateTimeOffset? Start, DateTimeOffset? End, int Places, int? Seen = null) : ICommand, ITaskWords;

interface ITaskWords
{
    string Title { get; }
    string Text { get; }
    string? Place { get; }
    DateTimeOffset? Start { get; }
    DateTimeOffset? End { get; }
    int Places { get; }
}

abstract class TaskWordsValidator<T> : AbstractValidator<T> where T : ITaskWords
{
    protected TaskWordsValidator()
    {
        RuleFor(t => t.Title).NotEmpty().PlainText(120);
        RuleFor(t => t.Text).NotEmpty().PlainText(2000);
        RuleFor(t => t.Place).PlainText(200);
        RuleFor(t => t.Places).InclusiveBetween(1, 500);
        RuleFor(t => t.End).NotNull().When(t => t.Start is not null);
        RuleFor(t => t.End).GreaterThan(t => t.Start).When(t => t.Start is not null && t.End is not null);
    }
}

sealed class OfferTaskValidator : TaskWordsValidator<OfferTask>;

sealed class EditTaskValidator : TaskWordsValidator<EditTask>;

sealed class OfferTaskHandler(ParticipationDb db, ICurrentUser user, ISender sender) : IRequestHandler<OfferTask, Id<VolunteerTask>>
{
    public async Task<Id<VolunteerTask>> Handle(OfferTask wish, CancellationToken ct)
    {
        await user.MustKeep(wish.OrganizationId, ct);
        if (wish.OrganizationId is { } own) Rule.RequireOf("organizationId", (await sender.Send(new Contracts.Directory.OrganizationFacts([own]), ct)).Count > 0, "unknown-code");
        var task = VolunteerTask.Of(new(wish.Title.Trim(), wish.Text.Trim(), wish.OrganizationId, wish.Municipality.Told(), wish.Place.Told(), wish.Start?.ToUniversalTime(), wish.End?.ToUniversalTime(), wish.Places));
        db.Tasks.Add(task);
        return task.Id;
    }
}

sealed class EditTaskHandler(ParticipationDb db, ICurrentUser user) : IRequestHandler<EditTask>
{
    public async Task Handle(EditTask wish, CancellationToken ct)
    {
        var task = await db.Kept(wish.Id, user, ct);
        task.MustBe(wish.Seen);
        var last = await db.SignUps.Where(s => s.TaskId == task.Id && s.Place != null).MaxAsync(s => s.Place, ct) ?? 0;
        Rule.RequireOf("places", wish.Places >= last, "places-taken", last);
        task.Describe(new(wish.Title.Trim(), wish.Text.Trim(), task.OrganizationId, wish.Municipality, wish.Place, wish.Start?.ToUniversalTime(), wish.End?.ToUniversalTime(), wish.Places));
    }
}

/// <summary>Calls a task off; every helper gets a letter.</summary>
[Requires(ParticipationModule.KeepTasks)]
sealed record CancelTask(Id<VolunteerTask> Id) : ICommand;

sealed class CancelTaskHandler(ParticipationDb db, ICurrentUser user, VolunteerLetters letters, TimeProvider clock) : IRequestHandler<CancelTask>
{
    public async Task Handle(CancelTask wish, CancellationToken ct)
    {
        var task = await db.Kept(wish.Id, user, ct);
        task.Cancel(clock.Now());
        foreach (var signUp in await db.SignUps.Where(s => s.TaskId == task.Id && s.Place != null).ToListAsync(ct)) await letters.Post(task, signUp, "called-off", ct);
    }
}
