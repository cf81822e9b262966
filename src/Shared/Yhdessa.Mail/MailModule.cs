using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Yhdessa.Mail;

/// <summary>Outgoing mail: a durable queue that every module posts to in its own commit, and the sender that empties it.</summary>
public sealed class MailModule() : Module("mail", typeof(MailDb))
{
    public override void Register(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton(MailSettings.Of(settings)).AddSingleton<ICommitPart, LettersPart>().AddSingleton<LetterLook>().AddSingleton<Composer>();
        if (MailSettings.Of(settings).Mode is MailMode.Smtp) services.AddSingleton<ICarrier, SmtpCarrier>();
        else services.AddSingleton<ICarrier, FolderCarrier>();
        services.AddSingleton<LetterSender>().AddHostedService(p => p.GetRequiredService<LetterSender>());
    }
}
