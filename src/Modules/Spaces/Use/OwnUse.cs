using Yhdessa.Contracts.Accounts;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Use;

/// <summary>Faults that the asking person told of with her own address, and sentences about spaces from her own bookings.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record OwnUse : IQuery<IReadOnlyList<OwnRows>>;

/// <summary>Forgets her: the fault and the score stay without her.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record EraseOwnUse : ICommand<JobReport>;

sealed class OwnUseHandler(SpacesDb db, ISender sender, ICurrentUser user) : IRequestHandler<OwnUse, IReadOnlyList<OwnRows>>, IRequestHandler<EraseOwnUse, JobReport>
{
    public async Task<IReadOnlyList<OwnRows>> Handle(OwnUse ask, CancellationToken ct)
    {
        var (faults, feedback) = await Own(ct);
        return
        [
            new("spaces.own.faults", [.. faults.Select(f => new Dictionary<string, object?> { ["id"] = f.Id.Value, ["words"] = f.Words, ["email"] = f.Email, ["createdAt"] = f.CreatedAt })]),
            new("spaces.own.feedback", [.. feedback.Select(f => new Dictionary<string, object?> { ["id"] = f.Id.Value, ["score"] = f.Score, ["words"] = f.Words, ["createdAt"] = f.CreatedAt })]),
        ];
    }

    public async Task<JobReport> Handle(EraseOwnUse wish, CancellationToken ct)
    {
        var (faults, feedback) = await Own(ct);
        faults.ForEach(f => f.ForgetWho());
        feedback.ForEach(f => f.ForgetWords());
        return new(faults.Count + feedback.Count, "faults and sentences about spaces");
    }

    async Task<(List<SpaceFault> Faults, List<SpaceFeedback> Feedback)> Own(CancellationToken ct)
    {
        var person = user.PersonId ?? throw new SignInNeeded();
        var email = (await sender.Send(new PersonContact(person), ct))?.Email.ToLowerInvariant();
        var mine = await (await db.OwnedBy(sender, user, ct)).Select(b => b.Id).ToListAsync(ct);
        Id<SpaceFeedback>[] ids = [.. mine.Select(SpaceFeedback.Of)];
        return (await db.Faults.Where(f => email != null && f.Email == email || f.TellsBooker && f.BookingId != null && mine.Contains(f.BookingId.Value)).ToListAsync(ct), await db.Set<SpaceFeedback>().Where(f => ids.Contains(f.Id)).ToListAsync(ct));
    }
}
