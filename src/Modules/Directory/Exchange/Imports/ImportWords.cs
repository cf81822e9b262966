namespace Yhdessa.Directory.Exchange;

/// <summary>What happened to a row, in words.</summary>
static class ImportWords
{
    public static string Field(Texts t, string language, string field) => ExchangeField.Find(field) is { } known ? known.Words(t, language) : OrganizationField.All.FirstOrDefault(f => f.Name == field) is { } own ? t.In(language, own.Label) : field;

    public static string Fault(Texts t, string language, RowFault fault) => t.In(language, $"problem.{fault.Code}", [.. fault.Args]);

    /// <summary>"Y-tunnus: …" for each.</summary>
    public static IEnumerable<string> Faults(Texts t, string language, ImportRow row) => row.Faults.Select(f => $"{Field(t, language, f.Field)}: {Fault(t, language, f)}");

    public static string? Notes(Texts t, ImportRow row) => row.Notes.Count == 0 ? null : string.Join(" ", row.Notes.Select(n => t[$"directory.import.mended.{n}"]));

    public static string? Changes(Texts t, string language, ImportRow row) => row.Changes.Count == 0 ? null : string.Join(", ", row.Changes.Select(c => Field(t, language, c is "names" ? "name" : c)));

    public static string Color(RowOutcome outcome) => outcome switch { RowOutcome.New => "spruce", RowOutcome.Changed => "lake", RowOutcome.Twin => "autumn", RowOutcome.Refused => "lingon", _ => "granite" };
}
