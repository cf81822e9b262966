using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Yhdessa.Mail;

/// <summary>Outgoing mail: a durable queue that every module posts to in its own commit, and the sender that empties it.</summary>
public sealed class MailModule() : Module("mail", typeof(MailDb))
{
    public const string See = "mail.see", SendAgain = "mail.send-again", ReadFolder = "mail.read-folder", Clean = "mail.clean", ReadOwn = "mail.read-own";

    public override IReadOnlyList<Permission> Permissions =>
    [
        new(See, Access.Admin, Roles.Coordinator),
        new(SendAgain, Access.Admin),
        new(Clean, Access.Admin),
        new(ReadOwn, Access.Read, Roles.SignedIn),
        new(ReadFolder, Access.Admin),   // letters let their readers in
    ];

    public override IReadOnlyList<JobStep> Jobs =>
    [
        new("outbox", _ => new SendMail()),
        new("bounces", _ => new ReadBounces()),
        new("retention", at => new ForgetWords(at)),
        new("retention", at => new ForgetSendings(at)),
    ];

    public override IReadOnlyList<OwnStep> Own => [new(() => new OwnLetters(), () => new EraseOwnLetters())];

    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton(MailSettings.Of(settings)).AddSingleton<Bell>().AddSingleton<ICommitPart, LettersPart>().AddSingleton<LetterLook>().AddSingleton<Composer>().AddSingleton<BounceBox>();
        if (MailSettings.Of(settings).Mode is MailMode.Smtp) services.AddSingleton<ICarrier, SmtpCarrier>();
        else services.AddSingleton<ICarrier, FolderCarrier>();
        services.AddSingleton<LetterSender>().AddHostedService(p => p.GetRequiredService<LetterSender>());
    }
}
