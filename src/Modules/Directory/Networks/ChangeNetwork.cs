namespace Yhdessa.Directory;

/// <summary>What a network tells of itself, anew.</summary>
[Requires(DirectoryModule.Edit)]
sealed record ChangeNetwork : NetworkForm, ICommand
{
    public Id<Network> Id { get; init; }

    /// <summary>The revision the writer had before her.</summary>
    public int? Seen { get; init; }
}

sealed class ChangeNetworkValidator : AbstractValidator<ChangeNetwork>
{
    public ChangeNetworkValidator() => RuleFor(n => n).Custom(NetworkFormRules.Check);
}

sealed class ChangeNetworkHandler(DirectoryDb db, ICurrentUser user) : IRequestHandler<ChangeNetwork>
{
    public async Task Handle(ChangeNetwork change, CancellationToken ct)
    {
        var network = await db.NetworkToKeep(change.Id, change.Seen, user, ct);
        if (!user.KeepsNetworks()) Rule.RequireOf("kind", (change.Kind ?? Network.Other) == network.Kind, "network-kind-is-staffs");
        if (change.CoordinatorId != network.CoordinatorId) await MayHandOver(network, change.CoordinatorId, ct);
        network.Change(change);
    }

    /// <summary>Its keepers hand it on to a member, so that nobody gets a duty she has never heard of; the staff to anybody.</summary>
    async Task MayHandOver(Network network, Id<Organization>? next, CancellationToken ct)
    {
        await db.CoordinatorMustBeThere(next, ct);
        if (!user.KeepsNetworks()) Rule.RequireOf("coordinatorId", next is not null && network.Members.Any(m => m.OrganizationId == next), "coordinator-is-member");
    }
}

/// <summary>Into the bin, from where it can be taken back for 30 days.</summary>
[Requires(DirectoryModule.Edit)]
sealed record RemoveNetwork(Id<Network> Id, int? Seen) : ICommand;

sealed class RemoveNetworkHandler(DirectoryDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<RemoveNetwork>
{
    public async Task Handle(RemoveNetwork wish, CancellationToken ct) => (await db.NetworkToKeep(wish.Id, wish.Seen, user, ct)).Remove(clock.Now());
}

[Requires(DirectoryModule.Edit)]
sealed record TakeBackNetwork(Id<Network> Id) : ICommand;

sealed class TakeBackNetworkHandler(DirectoryDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<TakeBackNetwork>
{
    public async Task Handle(TakeBackNetwork wish, CancellationToken ct)
    {
        var network = await db.Networks.SingleOrDefaultAsync(n => n.Id == wish.Id, ct) ?? throw new NotFound("network");
        if (!await user.Keeps(network.CoordinatorId, ct)) throw new Forbidden("keeping-network");
        if (network.DeletedAt < clock.Now().AddDays(-OrganizationBin.Days)) throw new Gone();
        network.TakeBack();
    }
}
