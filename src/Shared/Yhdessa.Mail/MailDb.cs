namespace Yhdessa.Mail;

sealed class MailDb(DbContextOptions<MailDb> options, ModuleDbServices services) : ModuleDb(options, "mail", services)
{
    protected override void Map(ModelBuilder model) { }
}
