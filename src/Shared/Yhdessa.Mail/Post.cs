namespace Yhdessa.Mail;

public static class Posting
{
    /// <summary>
    /// Queues a letter in the commit at hand; nothing happens when its key is known already. Two commits that post one key at once: the database's
    /// unique key lets one of them through, the pipeline runs the other again on fresh data, and there the key is known.
    /// </summary>
    public static async Task Post(this ModuleDb db, Letter letter, CancellationToken ct)
    {
        Rule.RequireOf("email", EmailAddress.Is(letter.To), "bad-email-address");
        if (letter.Button is { } button) PublicAddress.MustBeOurs(button.Path);
        if (letter.ReplyTo is { } reply) Rule.RequireOf("email", EmailAddress.Is(reply), "bad-email-address");
        if (letter.Unsubscribe is { } leave) PublicAddress.MustBeOurs(leave);
        var letters = db.Set<QueuedLetter>();
        if (db.ChangeTracker.Entries<QueuedLetter>().Any(l => l.Entity.Key == letter.Key) || await letters.AnyAsync(l => l.Key == letter.Key, ct)) return;
        letters.Add(QueuedLetter.Of(letter));
    }

    /// <summary>The address a letter went to, as long as it is remembered: whoever wrote it learns there that it came back.</summary>
    public static Task<string?> AddressOf(this ModuleDb db, Guid letter, CancellationToken ct) => db.Set<QueuedLetter>().Where(l => l.Id == letter).Select(l => l.To).SingleOrDefaultAsync(ct);

    /// <summary>Takes letters that wait out of the queue, in the commit at hand, by how their keys begin and end. One that a sender holds already goes: the claim is the concurrency token.</summary>
    public static async Task Withdraw(this ModuleDb db, string begins, string ends, CancellationToken ct)
    {
        var waiting = await db.Set<QueuedLetter>().Where(l => l.State == LetterState.Waiting && l.Key.StartsWith(begins) && l.Key.EndsWith(ends)).ToListAsync(ct);
        foreach (var letter in waiting) letter.Withdraw();
    }
}

/// <summary>Queued letters in every module's commit.</summary>
sealed class LettersPart(Bell bell) : ICommitPart
{
    public Type Owner => typeof(MailDb);

    public void Map(ModelBuilder model, bool owned) => model.Entity<QueuedLetter>(l =>
    {
        l.ToTable("letters", "mail", t => { if (!owned) t.ExcludeFromMigrations(); });
        l.Property(x => x.Id).ValueGeneratedNever();
        l.Property(x => x.Key).HasMaxLength(200);
        l.Property(x => x.Words!).IsJson();
        l.Property(x => x.ClaimedBy).IsConcurrencyToken();
        l.HasIndex(x => x.Key).IsUnique();
        l.HasIndex(x => new { x.State, x.DueAt });
        l.HasIndex(x => x.PersonId);
    });

    public void BeforeSave(ModuleDb db, Commit commit)
    {
        foreach (var entry in db.ChangeTracker.Entries<QueuedLetter>().Where(e => e.State is EntityState.Added))
        {
            entry.Entity.Queued(commit.Now);
            bell.Ring();
        }
    }
}
