using Yhdessa.Contracts.Participation;

namespace Yhdessa.Participation.Volunteering;

/// <summary>A helper's place in a task. Called off the place is free; name and address go a year after the task.</summary>
sealed class VolunteerSignUp(Id<VolunteerSignUp> id, Id<VolunteerTask> taskId, int? place, string? name, string? email, string language) : Aggregate
{
    public const int MonthsKept = 12;

    public Id<VolunteerSignUp> Id { get; private init; } = id;
    public Id<VolunteerTask> TaskId { get; private init; } = taskId;

    /// <summary>1 … places; null once it was called off.</summary>
    public int? Place { get; private set; } = place;
    [Personal] public string? Name { get; private set; } = name;
    [Personal] public string? Email { get; private set; } = email;
    public string Language { get; private init; } = language;

    /// <summary>What the helper says she did, and what the organization confirmed.</summary>
    public decimal? HoursTold { get; private set; }
    public decimal? HoursConfirmed { get; private set; }

    public void Cancel()
    {
        Kernel.State.Require(Place is not null, "sign-up-cancelled");
        Rule.Require(HoursConfirmed is null, "hours-confirmed");
        Place = null;
    }

    public void TellHours(decimal hours, VolunteerTask task, DateTimeOffset now)
    {
        Rule.Require(Place is not null, "sign-up-cancelled");
        Rule.Require(task.Start is null || task.Start <= now, "task-not-begun");
        Rule.Require(HoursConfirmed is null, "hours-confirmed");
        HoursTold = hours;
    }

    /// <summary>Confirmed hours count; confirmed anew they replace what was counted.</summary>
    public void ConfirmHours(decimal hours, VolunteerTask task, DateTimeOffset now)
    {
        Rule.Require(Place is not null, "sign-up-cancelled");
        Rule.Require(task.Start is null || task.Start <= now, "task-not-begun");
        HoursConfirmed = hours;
        Raise(new VolunteerHoursConfirmed(Id, TaskId, task.OrganizationId, task.Title, Helsinki.DateOf(task.Start ?? now), hours));
    }

    public void ForgetPerson() => (Name, Email) = (null, null);
}
