namespace Yhdessa.Partnerships.Register;

/// <summary>One that was written by mistake leaves the register.</summary>
[Requires(PartnershipsModule.Keep)]
sealed record RemovePartnership(Id<Partnership> Id, int? Seen = null) : ICommand;

sealed class RemovePartnershipHandler(PartnershipsDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<RemovePartnership>
{
    public async Task Handle(RemovePartnership wish, CancellationToken ct)
    {
        user.MustKeepTheRegister();
        var partnership = await db.Partnerships.Living(wish.Id, ct);
        partnership.MustBe(wish.Seen);
        partnership.Delete(clock.Now());
    }
}
