using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Files;

/// <summary>Pictures and documents of every module, kept as rows so that the backup has them and all hosts share them.</summary>
public sealed class FilesModule() : Module("files", typeof(FilesDb))
{
    public const string Store = "files.store", SeeStaff = "files.see-staff", KeepForHouse = "files.keep-for-house";

    public override IReadOnlyList<Permission> Permissions =>
    [
        new(Store, Access.Write, Roles.SignedIn),
        new(SeeStaff, Access.Admin, Roles.Coordinator, Roles.Editor),
        new(KeepForHouse, Access.Admin, Roles.Coordinator, Roles.Editor),
    ];

    public override IReadOnlyList<JobStep> Jobs => [new("retention", now => new PurgeFiles(now))];

    public override void MapRoutes(IEndpointRouteBuilder routes) => FileRoute.Map(routes);
}
