using Yhdessa.Contracts.Accounts;

namespace Yhdessa.Spaces.Setup;

/// <summary>Offerings that are asked for at the asking person's own address.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record OwnOfferings : IQuery<IReadOnlyList<OwnRows>>;

/// <summary>Forgets her address: the house's own people see to it from here on.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record EraseOwnOfferings : ICommand<JobReport>;

/// <summary>A year after the booking nobody asks who brought the coffee.</summary>
[Requires(SpacesModule.Keep)]
sealed record ForgetTasks(DateTimeOffset Now) : ICommand<JobReport>;

sealed class OwnOfferingsHandler(SpacesDb db, ISender sender, ICurrentUser user) : IRequestHandler<OwnOfferings, IReadOnlyList<OwnRows>>, IRequestHandler<EraseOwnOfferings, JobReport>, IRequestHandler<ForgetTasks, JobReport>
{
    public async Task<IReadOnlyList<OwnRows>> Handle(OwnOfferings ask, CancellationToken ct)
    {
        var own = await (await Own(ct)).AsNoTracking().OrderBy(o => o.Id).ToListAsync(ct);
        return [new("spaces.own.offerings", [.. own.Select(o => new Dictionary<string, object?> { ["id"] = o.Id.Value, ["name"] = o.Name.ToString(), ["who"] = o.Who, ["email"] = o.Email, ["createdAt"] = o.CreatedAt })])];
    }

    public async Task<JobReport> Handle(EraseOwnOfferings wish, CancellationToken ct)
    {
        var own = await (await Own(ct)).ToListAsync(ct);
        own.ForEach(o => o.ForgetEmail());
        return new(own.Count, "set-up offerings");
    }

    public async Task<JobReport> Handle(ForgetTasks message, CancellationToken ct)
    {
        var before = message.Now.AddYears(-1);
        var old = await db.Set<SetupTask>().Where(t => t.At < before).OrderBy(t => t.At).Take(1000).ToListAsync(ct);
        db.RemoveRange(old);
        return new(old.Count, "set-up tasks");
    }

    async Task<IQueryable<SetupOffering>> Own(CancellationToken ct)
    {
        var email = (await sender.Send(new PersonContact(user.PersonId ?? throw new SignInNeeded()), ct))?.Email;
        return db.Set<SetupOffering>().IgnoreQueryFilters().Where(o => email != null && o.Email == email);
    }
}
