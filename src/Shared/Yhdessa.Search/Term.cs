namespace Yhdessa.Search;

/// <summary>One word of one document in the one index all modules share, on all three databases alike.</summary>
public sealed class Term : IUnaudited
{
    /// <summary>What kind of document: "organization", "space"…</summary>
    public string Kind { get; init; } = "";
    public string Word { get; init; } = "";
    public Guid Document { get; init; }

    /// <summary>How much the word says of the document: 8 its name, 4 what it is about, 1 mentioned in its description.</summary>
    public int Weight { get; init; }
}

/// <summary>A thing that can be found by words. Its terms are written in the same commit as itself.</summary>
public interface ISearchable
{
    string SearchKind { get; }
    Guid SearchId { get; }

    /// <summary>False while it is hidden, deleted or merged.</summary>
    bool IsFindable { get; }
    IEnumerable<SearchText> SearchTexts { get; }
}

/// <summary>Names are also found by how their words are written, other texts by the stems of their words.</summary>
public readonly record struct SearchText(string? Text, int Weight, bool IsName = false)
{
    public static SearchText Name(string? text) => new(text, 8, IsName: true);
    public static SearchText Topic(string? text) => new(text, 4);
    public static SearchText Body(string? text) => new(text, 1);
}

public static class Terms
{
    /// <summary>The index rows of a thing: each word once, with its greatest weight.</summary>
    public static IEnumerable<Term> Of(ISearchable thing) =>
        from text in thing.SearchTexts
        from word in Words.Of(text.Text ?? "")
        where !Words.IsEmpty(word)
        from form in text.IsName ? new[] { Words.Stem(word), word }.Distinct() : [Words.Stem(word)]
        group text.Weight by form into all
        select new Term { Kind = thing.SearchKind, Word = all.Key, Document = thing.SearchId, Weight = all.Max() };
}
