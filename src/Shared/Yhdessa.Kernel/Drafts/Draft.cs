namespace Yhdessa.Kernel;

/// <summary>What somebody has written into a form and not yet sent. Its text may be personal: audit never sees it, and it goes after 30 days. UTC.</summary>
public sealed class Draft : IUnaudited
{
    public const int MaxBody = 200_000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>"person:…", or "browser:…" while nobody has signed in.</summary>
    public string Owner { get; init; } = "";

    /// <summary>Which form: "book-space:…", "edit-organization:…".</summary>
    public string Form { get; init; } = "";

    /// <summary>The fields as the form posts them: {"Wish.Title":["Kokous"]}.</summary>
    public string Body { get; private set; } = "{}";
    public DateTimeOffset SavedAt { get; private set; }

    internal void Keep(string body, DateTimeOffset now)
    {
        Body = body;
        SavedAt = now;
    }

    internal static void Map(ModelBuilder model) => model.Entity<Draft>(d =>
    {
        d.ToTable("drafts", "host");
        d.Property(x => x.Id).ValueGeneratedNever();
        d.Property(x => x.Body).Metadata.SetMaxLength(null);
        d.Property(x => x.Owner).HasMaxLength(100);
        d.Property(x => x.Form).HasMaxLength(200);
        d.HasIndex(x => new { x.Owner, x.Form }).IsUnique();
        d.HasIndex(x => x.SavedAt);
    });
}

static class DraftOwner
{
    /// <summary>Her own, and what her browser kept before she signed in.</summary>
    public static string[] Of(ICurrentUser user, Guid? browser) =>
        [.. new[] { user.PersonId is { } person ? $"person:{person}" : null, browser is { } b ? $"browser:{b}" : null }.OfType<string>()];
}
