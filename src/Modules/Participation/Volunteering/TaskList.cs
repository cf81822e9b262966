using System.Text.Json.Serialization;
using Yhdessa.Contracts.Directory;

namespace Yhdessa.Participation.Volunteering;

/// <summary>Tasks one may still help with, the soonest first.</summary>
[OpenToAll]
sealed record TaskList : ListQuery<TaskRow>
{
    public Guid? OrganizationId { get; init; }
    public string? Municipality { get; init; }
}

/// <param name="Places">How many helpers are wanted, and how many places are free.</param>
sealed record TaskRow(Guid Id, string Slug, string Title, string Text, Guid? OrganizationId, string? Municipality, string? Place, DateTimeOffset? Start, DateTimeOffset? End, TaskPlaces Places) : Versioned
{
    public bool Cancelled { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }
    [JsonIgnore] public bool IsExample { get; init; }
}

sealed record TaskPlaces(int Capacity, int Free);

sealed class TaskListHandler(ParticipationDb db, TimeProvider clock) : IRequestHandler<TaskList, Listed<TaskRow>>
{
    static readonly Sorts<VolunteerTask> sorts = new() { ["start"] = t => t.Start, ["title"] = t => t.Title };

    public Task<Listed<TaskRow>> Handle(TaskList ask, CancellationToken ct)
    {
        var now = clock.Now();
        var wanted = db.Tasks.Where(t => t.DeletedAt == null && t.CancelledAt == null && (t.Start == null || t.Start > now));
        if (ask.OrganizationId is { } organization) wanted = wanted.Where(t => t.OrganizationId == organization);
        if (ask.Municipality is { } code) wanted = wanted.Where(t => t.Municipality == code);
        return ask.Answer(db, db.Tasks, wanted, db.Row(), sorts, ct);
    }
}

/// <summary>One task by the last part of its address; over or called off it still tells so.</summary>
[OpenToAll]
sealed record OneTask(string Slug) : IQuery<TaskRow>;

sealed class OneTaskHandler(ParticipationDb db) : IRequestHandler<OneTask, TaskRow>
{
    public async Task<TaskRow> Handle(OneTask ask, CancellationToken ct) =>
        await db.Tasks.AsNoTracking().Where(t => t.Slug == ask.Slug && t.DeletedAt == null).Select(db.Row()).SingleOrDefaultAsync(ct) ?? throw new NotFound("volunteerTask");
}

[OpenToAll]
sealed record TaskById(Id<VolunteerTask> Id) : IQuery<TaskRow>;

sealed class TaskByIdHandler(ParticipationDb db) : IRequestHandler<TaskById, TaskRow>
{
    public async Task<TaskRow> Handle(TaskById ask, CancellationToken ct) => await db.Tasks.AsNoTracking().Where(t => t.Id == ask.Id && t.DeletedAt == null).Select(db.Row()).SingleOrDefaultAsync(ct) ?? throw new NotFound("volunteerTask");
}

/// <summary>Tasks the caller looks after, newest first.</summary>
[Requires(ParticipationModule.KeepTasks)]
sealed record KeptTasks(int Page = 1) : IQuery<KeptTasks.Answer>
{
    public const int PageSize = 30;

    public sealed record Answer(IReadOnlyList<TaskRow> Rows, int Total, IReadOnlyList<OrganizationFact> Organizations);
}

sealed class KeptTasksHandler(ParticipationDb db, ICurrentUser user, ISender sender) : IRequestHandler<KeptTasks, KeptTasks.Answer>
{
    public async Task<KeptTasks.Answer> Handle(KeptTasks ask, CancellationToken ct)
    {
        var own = user.PersonId is { } person ? await sender.Send(new OrganizationsOf(person), ct) : [];
        var ids = own.Select(o => o.Id).ToList();
        var all = db.Tasks.AsNoTracking().Where(t => t.DeletedAt == null);
        if (!user.Has(ParticipationModule.Coordinate)) all = all.Where(t => t.OrganizationId != null && ids.Contains(t.OrganizationId.Value));
        var rows = await all.OrderByDescending(t => t.CreatedAt).Skip((ask.Page - 1) * KeptTasks.PageSize).Take(KeptTasks.PageSize).Select(db.Row()).ToListAsync(ct);
        return new(rows, await all.CountAsync(ct), own);
    }
}

/// <summary>One task for who looks after it, with its helpers: their names are seen here alone.</summary>
[Requires(ParticipationModule.KeepTasks)]
sealed record TaskDesk(Id<VolunteerTask> Id) : IQuery<TaskDesk.Answer>
{
    public sealed record Answer(TaskRow Task, IReadOnlyList<Helper> Helpers);

    public sealed record Helper(Guid Id, int Place, string? Name, string? Email, decimal? HoursTold, decimal? HoursConfirmed);
}

sealed class TaskDeskHandler(ParticipationDb db, ICurrentUser user) : IRequestHandler<TaskDesk, TaskDesk.Answer>
{
    public async Task<TaskDesk.Answer> Handle(TaskDesk ask, CancellationToken ct)
    {
        var task = await db.Kept(ask.Id, user, ct);
        var helpers = await db.SignUps.AsNoTracking().Where(s => s.TaskId == task.Id && s.Place != null).OrderBy(s => s.Place)
            .Select(s => new TaskDesk.Helper(s.Id, s.Place!.Value, s.Name, s.Email, s.HoursTold, s.HoursConfirmed)).ToListAsync(ct);
        return new(await db.Tasks.AsNoTracking().Where(t => t.Id == task.Id).Select(db.Row()).SingleAsync(ct), helpers);
    }
}

static class TaskRows
{
    public static System.Linq.Expressions.Expression<Func<VolunteerTask, TaskRow>> Row(this ParticipationDb db) => t =>
        new TaskRow(t.Id, t.Slug, t.Title, t.Text, t.OrganizationId, t.Municipality, t.Place, t.Start, t.End, new TaskPlaces(t.Places, t.Places - db.SignUps.Count(s => s.TaskId == t.Id && s.Place != null)))
        {
            Revision = t.Revision,
            ModifiedAt = t.ModifiedAt,
            Cancelled = t.CancelledAt != null,
            IsExample = t.Mark != null,
        };
}
