namespace Yhdessa.Directory;

/// <summary>An organization's record that a file brought or changed.</summary>
sealed partial class Organization
{
    /// <summary>The latest import that made or changed it; the file itself is gone after a week.</summary>
    public Guid? ImportId { get; private set; }

    public void ImportBy(Guid import) => ImportId = import;

    /// <summary>A file is no sign of life: the record is as old as what the file tells of it, which nobody has confirmed yet.</summary>
    public void EnteredByImport(Guid import, DateTimeOffset now)
    {
        ImportId = import;
        Prove(Freshness.Imported, now);
    }
}
