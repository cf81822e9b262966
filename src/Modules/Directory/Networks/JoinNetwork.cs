namespace Yhdessa.Directory;

/// <summary>
/// An organization joins: at once when the network's keepers say so or the network is open to all; otherwise its own people's wish waits for an answer.
/// </summary>
[Requires(DirectoryModule.Edit)]
sealed record JoinNetwork(Id<Network> Id, Id<Organization> OrganizationId) : ICommand;

sealed class JoinNetworkHandler(DirectoryDb db, NetworkLetters letters, ICurrentUser user, TimeProvider clock) : IRequestHandler<JoinNetwork>
{
    public async Task Handle(JoinNetwork wish, CancellationToken ct)
    {
        var network = await db.WholeNetwork(wish.Id, ct);
        Rule.RequireOf("organizationId", await db.Published.AnyAsync(o => o.Id == wish.OrganizationId, ct), "unknown-organization");
        var keeps = await user.Keeps(network.CoordinatorId, ct);
        if (!keeps) await user.MustActFor(wish.OrganizationId, ct);
        var waited = network.IsAskedBy(wish.OrganizationId);
        if (keeps || network.OpenToAll is true) network.Join(wish.OrganizationId);
        else network.AskToJoin(wish.OrganizationId, clock.Now());
        if (keeps && waited) await letters.Answered(network, wish.OrganizationId, yes: true, ct);
        else if (!waited && network.IsAskedBy(wish.OrganizationId)) await letters.Asked(network, wish.OrganizationId, ct);
    }
}

/// <summary>An organization is no member any more, or asks no more: as its own people or the network's keepers say.</summary>
[Requires(DirectoryModule.Edit)]
sealed record LeaveNetwork(Id<Network> Id, Id<Organization> OrganizationId) : ICommand;

sealed class LeaveNetworkHandler(DirectoryDb db, NetworkLetters letters, ICurrentUser user) : IRequestHandler<LeaveNetwork>
{
    public async Task Handle(LeaveNetwork wish, CancellationToken ct)
    {
        var network = await db.WholeNetwork(wish.Id, ct);
        var keeps = await user.Keeps(network.CoordinatorId, ct);
        if (!keeps) await user.MustActFor(wish.OrganizationId, ct);
        if (keeps && network.IsAskedBy(wish.OrganizationId)) await letters.Answered(network, wish.OrganizationId, yes: false, ct);
        network.Answer(wish.OrganizationId);
        network.Leave(wish.OrganizationId);
    }
}
