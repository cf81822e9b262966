using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Governance;

/// <summary>Bodies and who sits in them, their yearly cycle, and the strategy.</summary>
public sealed class GovernanceModule() : Module("governance", typeof(GovernanceDb))
{
    public const string GiveSeats = "governance.give-seats", Keep = "governance.keep";

    public override IReadOnlyList<Permission> Permissions =>
    [
        new(GiveSeats, Access.Admin, Roles.Coordinator),
        new(Keep, Access.Admin),   // imports, demonstration
    ];

    public override IReadOnlyList<StaffPage> StaffPages => [new("/staff/seats", "governance.menu.seats", GiveSeats, 30)];

    public override IReadOnlyList<SeasonStep> Season => [new(file => new ImportGovernance(file))];

    public override IReadOnlyList<DemoStep> Demo => [new(_ => new SeatNobodyMadeUp(), () => new RemoveGovernance())];

    public override IEnumerable<string> DatabaseRules(Provider provider) => SeatPromise.For(provider);

    public override void MapApi(IEndpointRouteBuilder api) => GovernanceApi.Map(api);
}
