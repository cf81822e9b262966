namespace Yhdessa.Host.Accounts;

/// <summary>Who looked at personal data: a line of audit like a change, but nothing changed.</summary>
sealed class Looks(HostDb db, ICurrentUser user, TimeProvider clock)
{
    public void Write<TMessage>(string kind, string subject) =>
        db.Add(new AuditEntry { At = clock.Now(), Who = user.Name, What = typeof(TMessage).Name, Kind = kind, Subject = subject, Changes = "{}" });
}
