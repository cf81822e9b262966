using Yhdessa.Participation.Initiatives;
using Yhdessa.Participation.Newsletters;
using Yhdessa.Participation.Volunteering;

namespace Yhdessa.Participation.Own;

/// <summary>
/// Unconfirmed wishes go after a week, an address that has left after 30 days, names and addresses of helpers a year after their task, an
/// initiative's author a year after it was published. What was counted stays.
/// </summary>
[Requires(ParticipationModule.Keep)]
sealed record ForgetParticipants(DateTimeOffset Now) : ICommand<JobReport>;

sealed class ForgetParticipantsHandler(ParticipationDb db) : IRequestHandler<ForgetParticipants, JobReport>
{
    const int most = 2000;

    public async Task<JobReport> Handle(ForgetParticipants job, CancellationToken ct) =>
        new(await Wishes(job.Now, ct) + await Left(job.Now, ct) + await Helpers(job.Now, ct) + await Authors(job.Now, ct), "participants forgotten");

    async Task<int> Wishes(DateTimeOffset now, CancellationToken ct)
    {
        var since = now.AddDays(-Subscription.DaysToConfirm);
        var old = await db.Subscriptions.Include(s => s.Choices).Where(s => s.AskedAt < since && s.LeftAt == null && s.Choices.All(c => c.ConfirmedAt == null)).Take(most).ToListAsync(ct);
        db.RemoveRange(old);
        return old.Count;
    }

    async Task<int> Left(DateTimeOffset now, CancellationToken ct)
    {
        var (since, asked) = (now.AddDays(-Subscription.DaysKept), now.AddDays(-Subscription.DaysToConfirm));   // a wish that nobody confirmed keeps no address
        var gone = await db.Subscriptions.Include(s => s.Choices).Where(s => s.LeftAt < since && s.Email != null && (!s.Choices.Any() || s.AskedAt < asked)).Take(most).ToListAsync(ct);
        foreach (var one in gone) one.Forget(now);
        return gone.Count;
    }

    async Task<int> Helpers(DateTimeOffset now, CancellationToken ct)
    {
        var since = now.AddMonths(-VolunteerSignUp.MonthsKept);
        var past = await (from s in db.SignUps join t in db.Tasks on s.TaskId equals t.Id where s.Email != null && (t.End ?? s.CreatedAt) < since select s).Take(most).ToListAsync(ct);
        foreach (var one in past) one.ForgetPerson();
        return past.Count;
    }

    async Task<int> Authors(DateTimeOffset now, CancellationToken ct)
    {
        var (year, week) = (now.AddYears(-1), now.AddDays(-Initiative.DaysToConfirm));
        var unconfirmed = await db.Initiatives.Where(i => i.State == InitiativeState.Unconfirmed && i.CreatedAt < week).Take(most).ToListAsync(ct);
        db.RemoveRange(unconfirmed);
        var old = await db.Initiatives.Where(i => i.ContactEmail != null && i.State != InitiativeState.Unconfirmed && i.CreatedAt < year).Take(most).ToListAsync(ct);
        foreach (var one in old) one.ForgetAuthor();
        return unconfirmed.Count + old.Count;
    }
}
