using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Partnerships.Agreements;
using Yhdessa.Partnerships.Funding;
using Yhdessa.Partnerships.Register;
using Yhdessa.Partnerships.Season;

namespace Yhdessa.Partnerships;

/// <summary>Who works with the house, in which of the eight ways, and on what terms municipalities and organizations work together.</summary>
public sealed class PartnershipsModule() : Module("partnerships", typeof(PartnershipsDb))
{
    public const string Keep = "partnerships.keep", SeeAgreements = "partnerships.see-agreements", Import = "partnerships.import";

    public override IReadOnlyList<Permission> Permissions =>
    [
        new(Keep, Access.Write, Roles.Coordinator),
        new(SeeAgreements, Access.Read, Roles.SignedIn),   // her own organizations'; those who keep the register see all
        new(Import, Access.Admin),
    ];

    public override IReadOnlyList<StaffPage> StaffPages =>
    [
        new("/staff/partnerships", "partnerships.staff.menu", Keep, 52),
        new("/staff/agreements", "partnerships.agreements.menu", Keep, 53),
    ];

    /// <summary>First what has begun and ended, then who is reminded of what is left.</summary>
    public override IReadOnlyList<JobStep> Jobs => [new("reminders", now => new TurnAgreements(now)), new("reminders", now => new RemindPartners(now))];

    public override IReadOnlyList<SeasonStep> Season => [new(file => new ImportPartnerships(file))];

    public override IReadOnlyList<DemoStep> Demo => [new(now => new LoadDemoAgreements(now), () => new RemoveDemoAgreements()), new(_ => new AddNoPartnerships(), () => new RemovePartnerships())];

    public override IReadOnlyList<CheckStep> Checks => [new(10, id => new FundingChecks(id))];

    public override IReadOnlyList<ComingStep> Coming => [new(of => new ComingAgreements(of))];

    public override IReadOnlyList<DeskStep> Desk => [new("partnerships.desk.ending", "/staff/agreements", Keep, 55, () => new EndingAgreements())];

    public override void Register(IServiceCollection services, IConfiguration settings) => services.AddScoped<PartnershipBook>().AddScoped<AgreementBook>();

    public override void MapApi(IEndpointRouteBuilder api) => PartnershipsApi.Map(api);

    public override void MapRoutes(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/staff/partnerships/list.{format:regex(^(csv|xlsx)$)}", PartnershipFile.Of).ExcludeFromDescription();
        routes.MapGet("/staff/agreements/list.{format:regex(^(csv|xlsx)$)}", AgreementFile.Of).ExcludeFromDescription();
    }
}
