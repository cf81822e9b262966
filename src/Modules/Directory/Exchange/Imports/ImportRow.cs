namespace Yhdessa.Directory.Exchange;

/// <summary>What a row would do, or why it cannot.</summary>
enum RowOutcome { Waiting, New, Changed, Same, Twin, Refused }

/// <summary>What becomes of it: decided by a person where the house is not sure.</summary>
enum RowChoice { Take, Leave, Different }

/// <summary>What undoing it came to: it was undone, or left because people have changed the record since.</summary>
enum RowUndo { Undone, Kept }

/// <summary>One row of a file. Its words go with the import, after a week.</summary>
sealed class ImportRow : IUnaudited
{
    public Id<OrganizationImport> ImportId { get; init; }
    public int Line { get; init; }
    public IReadOnlyList<string> Cells { get; init; } = [];
    public bool Cleaned { get; init; }

    public RowOutcome Outcome { get; set; }
    public RowChoice Choice { get; set; }

    /// <summary>The name it was read as, for the lists.</summary>
    public string? Name { get; set; }
    public IReadOnlyList<RowFault> Faults { get; set; } = [];
    public IReadOnlyList<string> Notes { get; set; } = [];

    /// <summary>Which fields it would change.</summary>
    public IReadOnlyList<string> Changes { get; set; } = [];
    public IReadOnlyList<Twin> Twins { get; set; } = [];

    /// <summary>By these a second row of the same organization is known.</summary>
    public string? NameKey { get; set; }
    public string? IdKey { get; set; }

    /// <summary>The record it is of, when it is there already or once it is.</summary>
    public Id<Organization>? OrganizationId { get; set; }

    public bool IsSaved { get; set; }

    /// <summary>The record before it was changed; null where it was made.</summary>
    public OrganizationForm? Before { get; set; }

    /// <summary>A sum of the record's words as they were left: other words since are somebody's.</summary>
    public string? After { get; set; }
    public RowUndo? Undo { get; set; }

    /// <summary>As it was before anybody looked at it.</summary>
    public void Reset()
    {
        (Outcome, Choice, Name, NameKey, IdKey, OrganizationId) = (RowOutcome.Waiting, RowChoice.Take, null, null, null, null);
        (Faults, Notes, Changes, Twins) = ([], [], [], []);
    }

    public void Refuse(params IReadOnlyList<RowFault> why) => (Outcome, Faults) = (RowOutcome.Refused, why);
}

/// <summary>How somebody has matched the columns of such a file before.</summary>
sealed class RememberedMapping : IUnaudited
{
    public string Signature { get; init; } = "";
    public IReadOnlyList<string> Fields { get; set; } = [];
    public ImportChoices Choices { get; set; } = new();
    public DateTimeOffset At { get; set; }
}

static class ImportTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<OrganizationImport>(i =>
        {
            i.HasIndex(x => x.MovedAt);
            i.Property(x => x.Signature).HasMaxLength(32);
            i.Property(x => x.FileName).HasMaxLength(200);
            i.Property(x => x.Facts).IsJson();
            i.Property(x => x.Headers).IsWords();
            i.Property(x => x.Mapping).IsWords();
            i.Property(x => x.Choices).IsJson();
            i.Ignore(x => x.IsBusy);
        });
        model.Entity<ImportRow>(r =>
        {
            r.ToTable("import_rows");
            r.HasKey(x => new { x.ImportId, x.Line });
            r.HasIndex(x => new { x.ImportId, x.Outcome });
            r.HasIndex(x => new { x.ImportId, x.NameKey });
            r.HasIndex(x => new { x.ImportId, x.IdKey });
            // No foreign key: the rows stream in before their import is saved, in the same transaction.
            r.Property(x => x.Cells).IsJson();
            r.Property(x => x.Faults).IsRows();
            r.Property(x => x.Notes).IsWords();
            r.Property(x => x.Changes).IsWords();
            r.Property(x => x.Twins).IsRows();
            r.Property(x => x.Name).HasMaxLength(100);
            r.Property(x => x.NameKey).HasMaxLength(120);
            r.Property(x => x.IdKey).HasMaxLength(120);
            r.Property(x => x.Before).IsJson();
            r.Property(x => x.After).HasMaxLength(64);
        });
        model.Entity<RememberedMapping>(m =>
        {
            m.HasKey(x => x.Signature);
            m.Property(x => x.Signature).HasMaxLength(32);
            m.Property(x => x.Fields).IsWords();
            m.Property(x => x.Choices).IsJson();
        });
    }
}
