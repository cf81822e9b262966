namespace Yhdessa.Host.Accounts;

/// <summary>Who looked at personal data: a line of audit like a change, but nothing changed.</summary>
sealed class Looks(HostDb db, ICurrentUser user, TimeProvider clock)
{
    public void Write<TMessage>(string kind, string subject) =>
        db.Add(AuditEntry.Look(typeof(TMessage).Name, kind, subject, user, clock.Now()));
}
