namespace Yhdessa.Kernel;

/// <summary>The machinery's own tables: outbox, audit, drafts.</summary>
public sealed class KernelModule() : Module("outbox", typeof(KernelDb))
{
    /// <summary>Clean: only the system and the administrator.</summary>
    public const string See = "outbox.see", SendAgain = "outbox.send-again", Clean = "outbox.clean";

    public override IReadOnlyList<Permission> Permissions =>
    [
        new(See, Access.Admin, Roles.Coordinator),
        new(SendAgain, Access.Admin),
        new(Clean, Access.Admin),
    ];

    public override IReadOnlyList<JobStep> Jobs =>
    [
        new("outbox", _ => new DeliverOutbox()),
        new("retention", at => new ForgetDelivered(at)),
        new("retention", at => new ForgetKeyedPosts(at)),
        new("retention", at => new ForgetOldDrafts(at)),
    ];
}
