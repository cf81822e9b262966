namespace Yhdessa.Directory;

/// <summary>Somebody answered an entry. The words and who wrote them are forgotten after ninety days; that there was an answer is counted.</summary>
sealed class BoardAnswer : IUnaudited
{
    public const int DaysKept = 90;

    /// <summary>What the link of the answerer's copy is sealed for.</summary>
    public const string ThanksLink = "directory.board-thanks";

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Id<BoardEntry> EntryId { get; init; }
    public DateTimeOffset At { get; init; }
    [Personal] public string? Name { get; private set; }
    [Personal] public string? Email { get; private set; }
    [Personal] public string? Text { get; private set; }

    public static BoardAnswer Of(Id<BoardEntry> entry, string name, string email, string text, DateTimeOffset at) => new() { EntryId = entry, At = at, Name = name, Email = email, Text = text };

    public void Forget() => (Name, Email, Text) = (null, null, null);
}

/// <summary>"Kiitos, auttoi": who got help says so. One thanks an answer, and one of the entry's own people.</summary>
sealed class BoardThanks : IUnaudited
{
    public const int LongestLine = 200;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Id<BoardEntry> EntryId { get; init; }

    /// <summary>The answer that was helped; empty when the entry's own people say that they were.</summary>
    public Guid AnswerId { get; init; }
    public DateTimeOffset At { get; init; }
    public string? Line { get; init; }

    /// <summary>UTC. A stranger's line waits until the organization lets it be seen.</summary>
    public DateTimeOffset? ShownAt { get; set; }
}

/// <summary>An offer and a need that may meet, with why. Told once to both.</summary>
sealed class BoardMatch : IUnaudited
{
    public Id<BoardEntry> OfferId { get; init; }
    public Id<BoardEntry> NeedId { get; init; }

    /// <summary>Codes of shared tags and words of the titles.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];
    public IReadOnlyList<string> Words { get; init; } = [];
    public DateTimeOffset At { get; init; }
}

/// <summary>What the database keeps of the board: one thanks an answer, one match a pair.</summary>
static class BoardRows
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<BoardEntry>(e =>
        {
            e.ToTable("BoardEntries").Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.Until, x.ClosedAt });
            e.HasIndex(x => x.OrganizationId);
            e.Property(x => x.Text).HasMaxLength(BoardForm.LongestText);
            e.Property(x => x.Municipality).HasMaxLength(3);
            e.Property(x => x.Tags).IsWords();
            e.HasOne<Organization>().WithMany().HasForeignKey(x => x.OrganizationId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<BoardAnswer>(a =>
        {
            a.ToTable("BoardAnswers").Property(x => x.Id).ValueGeneratedNever();
            a.HasIndex(x => new { x.EntryId, x.At });
            a.HasIndex(x => x.At);
            a.HasIndex(x => x.Email);
            a.Property(x => x.Text).HasMaxLength(BoardForm.LongestText);
            a.HasOne<BoardEntry>().WithMany().HasForeignKey(x => x.EntryId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<BoardThanks>(t =>
        {
            t.ToTable("BoardThanks").Property(x => x.Id).ValueGeneratedNever();
            t.HasIndex(x => new { x.EntryId, x.AnswerId }).IsUnique();
            t.Property(x => x.Line).HasMaxLength(BoardThanks.LongestLine);
            t.HasOne<BoardEntry>().WithMany().HasForeignKey(x => x.EntryId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<BoardMatch>(m =>
        {
            m.ToTable("BoardMatches").HasKey(x => new { x.OfferId, x.NeedId });
            m.HasIndex(x => x.NeedId);
            m.Property(x => x.Tags).IsWords();
            m.Property(x => x.Words).IsWords();
            m.HasOne<BoardEntry>().WithMany().HasForeignKey(x => x.OfferId).OnDelete(DeleteBehavior.Cascade);
            m.HasOne<BoardEntry>().WithMany().HasForeignKey(x => x.NeedId).OnDelete(DeleteBehavior.NoAction);   // two ways to one row SQL Server refuses
        });
    }
}
