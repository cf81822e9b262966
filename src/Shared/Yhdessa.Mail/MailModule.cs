namespace Yhdessa.Mail;

public sealed class MailModule() : Module("mail", typeof(MailDb));
