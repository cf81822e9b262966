using Yhdessa.Contracts.Accounts;

namespace Yhdessa.Governance;

/// <summary>What is kept of the person who asks: the seats she speaks in and what she was given to do.</summary>
[OpenToAll]
sealed record MyGovernance : IQuery<IReadOnlyList<OwnRows>>;

sealed class MyGovernanceHandler(GovernanceDb db, ISender sender, ICurrentUser user) : IRequestHandler<MyGovernance, IReadOnlyList<OwnRows>>
{
    public async Task<IReadOnlyList<OwnRows>> Handle(MyGovernance ask, CancellationToken ct)
    {
        var mine = await Mine.Of(user, sender, ct);
        var seats = await mine.Seats(db).AsNoTracking().Join(db.Seats, p => p.SeatId, s => s.Id, (p, s) => new { Person = p, Seat = s.Name }).ToListAsync(ct);
        var actions = await mine.Actions(db).AsNoTracking().ToListAsync(ct);
        return
        [
            new("governance.own.seats", [.. seats.Select(s => Row(("seat", s.Seat), ("part", s.Person.Part), ("name", s.Person.Name), ("email", s.Person.Email), ("from", s.Person.From), ("until", s.Person.Until), ("consent", s.Person.Consent)))]),
            new("governance.own.actions", [.. actions.Select(a => Row(("title", a.Title), ("owner", a.Owner), ("email", a.OwnerEmail), ("dueOn", a.DueOn), ("state", a.Status)))]),
        ];
    }

    static Dictionary<string, object?> Row(params (string Name, object? Value)[] cells) => cells.Where(c => c.Value is not null).ToDictionary(c => c.Name, c => c.Value);
}

/// <summary>Forgets her: that a seat was filled and a thing was done stays, without her.</summary>
[OpenToAll]
sealed record ForgetMeHere : ICommand<JobReport>;

sealed class ForgetMeHereHandler(GovernanceDb db, ISender sender, ICurrentUser user) : IRequestHandler<ForgetMeHere, JobReport>
{
    public async Task<JobReport> Handle(ForgetMeHere wish, CancellationToken ct)
    {
        var mine = await Mine.Of(user, sender, ct);
        var (seats, actions) = (await mine.Seats(db).ToListAsync(ct), await mine.Actions(db).ToListAsync(ct));
        seats.ForEach(s => s.Forget());
        actions.ForEach(a => a.ForgetOwner());
        return new(seats.Count + actions.Count, "seats and action items");
    }
}

/// <summary>By her account, and by the account's own e-mail address.</summary>
sealed record Mine(Guid Person, string? Email)
{
    public static async Task<Mine> Of(ICurrentUser user, ISender sender, CancellationToken ct)
    {
        if (user.PersonId is not { } person) throw new SignInNeeded();
        return new(person, (await sender.Send(new PersonContact(person), ct))?.Email);
    }

    public IQueryable<Representative> Seats(GovernanceDb db) => db.Representatives.Where(p => p.PersonId == Person || Email != null && p.Email == Email);
    public IQueryable<ActionItem> Actions(GovernanceDb db) => db.Actions.Where(a => a.OwnerPersonId == Person || Email != null && a.OwnerEmail == Email);
}

/// <summary>People's names and addresses go when nobody needs them: an owner's a month after the thing is closed, a representative's a year after her last day.</summary>
[Requires(GovernanceModule.Keep)]
sealed record ForgetFormerPeople(DateTimeOffset Now) : ICommand<JobReport>;

sealed class ForgetFormerPeopleHandler(GovernanceDb db) : IRequestHandler<ForgetFormerPeople, JobReport>
{
    const int Most = 500;

    public async Task<JobReport> Handle(ForgetFormerPeople message, CancellationToken ct)
    {
        var today = Helsinki.DateOf(message.Now);
        var (month, year) = (today.AddDays(-30), today.AddYears(-1));
        var owners = await db.Actions.Where(a => (a.OwnerEmail != null || a.OwnerPersonId != null) && a.ClosedOn < month).Take(Most).ToListAsync(ct);
        var people = await db.Representatives.Where(p => p.Name != null && p.Until < year).Take(Most).ToListAsync(ct);
        owners.ForEach(o => o.ForgetOwner());
        people.ForEach(p => p.Forget());
        return new(owners.Count + people.Count, "former representatives and owners of action items");
    }
}
