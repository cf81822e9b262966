using Yhdessa.Contracts.Accounts;
using Yhdessa.Participation.Newsletters;

namespace Yhdessa.Participation.Own;

/// <summary>What is kept of the person who asks, by her account's own address: letters, places in tasks, initiatives. Survey answers are nobody's.</summary>
[Requires(ParticipationModule.SeeOwn)]
sealed record OwnParticipation : IQuery<IReadOnlyList<OwnRows>>;

sealed class OwnParticipationHandler(ParticipationDb db, ISender sender, ICurrentUser user) : IRequestHandler<OwnParticipation, IReadOnlyList<OwnRows>>
{
    public async Task<IReadOnlyList<OwnRows>> Handle(OwnParticipation _, CancellationToken ct)
    {
        if (await sender.OwnAddress(user, ct) is not { } email) return [];
        var letters = await db.Subscriptions.AsNoTracking().Include(s => s.Choices).Where(s => s.Email == email).ToListAsync(ct);
        var places = await (from s in db.SignUps.AsNoTracking() join t in db.Tasks.AsNoTracking() on s.TaskId equals t.Id where s.Email == email orderby s.CreatedAt select new { t.Title, s.Name, s.Email, s.Place, s.HoursTold, s.HoursConfirmed, s.CreatedAt }).ToListAsync(ct);
        var initiatives = await db.Initiatives.AsNoTracking().Where(i => i.ContactEmail == email).OrderBy(i => i.CreatedAt).ToListAsync(ct);
        return
        [
            new("participation.own.letters", [.. letters.Select(s => Row(("email", s.Email), ("language", s.Language), ("lists", s.Choices.Select(c => c.List).ToList()), ("consents", s.Consents), ("createdAt", s.CreatedAt)))]),
            new("participation.own.places", [.. places.Select(p => Row(("title", p.Title), ("name", p.Name), ("email", p.Email), ("place", p.Place), ("hoursTold", p.HoursTold), ("hoursConfirmed", p.HoursConfirmed), ("createdAt", p.CreatedAt)))]),
            new("participation.own.initiatives", [.. initiatives.Select(i => Row(("title", i.Title), ("text", i.Text), ("name", i.ContactName), ("email", i.ContactEmail), ("createdAt", i.CreatedAt)))]),
        ];
    }

    static Dictionary<string, object?> Row(params (string Column, object? Value)[] cells) => cells.ToDictionary(c => c.Column, c => c.Value);
}

/// <summary>Forgets her: letters end, a coming place is free for another, hours that were given and what she proposed stay without her.</summary>
[Requires(ParticipationModule.SeeOwn)]
sealed record EraseParticipation : ICommand<JobReport>;

sealed class EraseParticipationHandler(ParticipationDb db, ISender sender, ICurrentUser user, TimeProvider clock) : IRequestHandler<EraseParticipation, JobReport>
{
    public async Task<JobReport> Handle(EraseParticipation wish, CancellationToken ct)
    {
        if (await sender.OwnAddress(user, ct) is not { } email) return new(0, "rows of participation");
        var (subscriptions, signUps, initiatives) = (await db.Subscriptions.Include(s => s.Choices).Where(s => s.Email == email).ToListAsync(ct), await db.SignUps.Where(s => s.Email == email).ToListAsync(ct), await db.Initiatives.Where(i => i.ContactEmail == email).ToListAsync(ct));
        var begun = await BegunTasks([.. signUps.Select(s => s.TaskId)], ct);
        foreach (var one in subscriptions) one.Forget(clock.Now());
        foreach (var one in signUps)
        {
            if (one is { Place: not null, HoursConfirmed: null } && !begun.Contains(one.TaskId)) one.Cancel();
            one.ForgetPerson();
        }
        foreach (var one in initiatives) one.ForgetAuthor();
        return new(subscriptions.Count + signUps.Count + initiatives.Count, "rows of participation");
    }

    async Task<HashSet<Id<Volunteering.VolunteerTask>>> BegunTasks(IReadOnlyList<Id<Volunteering.VolunteerTask>> ids, CancellationToken ct)
    {
        var now = clock.Now();
        return await db.Tasks.Where(t => ids.Contains(t.Id) && t.Start != null && t.Start <= now).Select(t => t.Id).ToHashSetAsync(ct);
    }
}

static class OwnAddresses
{
    public static async Task<string?> OwnAddress(this ISender sender, ICurrentUser user, CancellationToken ct) =>
        user.PersonId is { } person && await sender.Send(new PersonContact(person), ct) is { } contact ? Yhdessa.Mail.EmailAddress.Kept(contact.Email) : null;
}
