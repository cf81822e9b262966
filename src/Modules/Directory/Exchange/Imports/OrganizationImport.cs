using Yhdessa.Contracts.Directory;

namespace Yhdessa.Directory.Exchange;

/// <summary>How far a file has come.</summary>
enum ImportState { Mapping, Checking, Ready, Saving, Done, Undoing, Undone }

/// <summary>A file of organizations on its way into the register. Its rows lie beside it until they are saved, and a week after that.</summary>
sealed class OrganizationImport : Aggregate
{
    /// <summary>So long its rows stay, and so long it can be undone.</summary>
    public const int Days = 7;

    public Id<OrganizationImport> Id { get; private init; } = Id<OrganizationImport>.New();

    /// <summary>People write names of people into names of files.</summary>
    [Personal] public string FileName { get; private init; } = "";
    public Guid? By { get; private set; }
    public SheetFacts Facts { get; private init; } = new("csv", "");
    public IReadOnlyList<string> Headers { get; private init; } = [];
    public string Signature { get; private init; } = "";
    public int Rows { get; private init; }

    /// <summary>Each column's field; empty where a column is not taken.</summary>
    public IReadOnlyList<string> Mapping { get; private set; } = [];
    public ImportChoices Choices { get; private set; } = new();
    public ImportState State { get; private set; }

    /// <summary>When its latest step was taken, in UTC.</summary>
    public DateTimeOffset MovedAt { get; private set; }

    public static OrganizationImport Of(Id<OrganizationImport> id, string fileName, Guid? by, SheetFacts facts, IReadOnlyList<string> headers, int rows, DateTimeOffset now) => new()
    {
        Id = id,
        FileName = fileName.Cut(200),
        By = by,
        Facts = facts,
        Headers = headers,
        Signature = HeaderWords.Signature(headers),
        Rows = rows,
        MovedAt = now,
    };

    /// <summary>Who brought it has left.</summary>
    public void ForgetWho()
    {
        By = null;
        Changed();
    }

    public bool IsBusy => State is ImportState.Checking or ImportState.Saving or ImportState.Undoing;

    public void Map(IReadOnlyList<string> fields, ImportChoices choices, DateTimeOffset now)
    {
        Kernel.State.Require(State is ImportState.Mapping or ImportState.Ready, "import-moved-on");
        Rule.RequireOf("mapping", fields.Count == Headers.Count && fields.All(f => f.Length == 0 || ExchangeField.Find(f) is not null), "unknown-code");
        Rule.RequireOf("mapping", fields.Where(f => f.Length > 0).Distinct().Count() == fields.Count(f => f.Length > 0), "import-field-twice");
        Rule.RequireOf("mapping", fields.Contains("name") || fields.Contains("id"), "import-no-name");
        (Mapping, Choices) = (fields, choices);
        Go(ImportState.Checking, now);
    }

    public void Approve(DateTimeOffset now)
    {
        Kernel.State.Require(State is ImportState.Ready, "import-moved-on");
        Go(ImportState.Saving, now);
    }

    public void Undo(DateTimeOffset now)
    {
        Kernel.State.Require(State is ImportState.Done, "import-moved-on");
        Go(ImportState.Undoing, now);
    }

    /// <summary>A batch is through; the next one follows when it is told of this one.</summary>
    public void Advance(bool isLast, DateTimeOffset now) => Go(!isLast ? State : State switch
    {
        ImportState.Checking => ImportState.Ready,
        ImportState.Saving => ImportState.Done,
        _ => ImportState.Undone,
    }, now);

    void Go(ImportState state, DateTimeOffset now)
    {
        (State, MovedAt) = (state, now);
        if (IsBusy) Raise(new OrganizationImportAdvanced(Id));
        else Changed();
    }
}

/// <summary>What the file itself does not say.</summary>
/// <param name="Kind">The kind of those whose kind neither the file nor the name tells.</param>
/// <param name="ContactsFor">Who sees contacts that come from columns of their own.</param>
sealed record ImportChoices(string? Kind = null, Visibility ContactsFor = Visibility.Staff);
