namespace Yhdessa.Search;

/// <summary>One word of one document in the one index all modules share, as it is written. What it may be looked up by stands in <see cref="WordForm"/>, once for all documents.</summary>
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

/// <summary>A text by which a thing is found, in a language: its words are inflected by that language's rules.</summary>
public readonly record struct SearchText(string? Text, int Weight, string Language = "fi")
{
    public static SearchText Name(string? text) => new(text, 8);
    public static SearchText Topic(string? text) => new(text, 4);
    public static SearchText Body(string? text) => new(text, 1);

    public static IEnumerable<SearchText> Names(Translated? text) => Of(text, 8);
    public static IEnumerable<SearchText> Topics(Translated? text) => Of(text, 4);
    public static IEnumerable<SearchText> Bodies(Translated? text) => Of(text, 1);

    static IEnumerable<SearchText> Of(Translated? text, int weight) => text is null ? [] : [new(text.Fi, weight), new(text.Sv, weight, "sv"), new(text.En, weight, "en")];
}

public static class Terms
{
    /// <summary>The index rows of a thing: each word once, with its greatest weight.</summary>
    public static IEnumerable<Term> Of(ISearchable thing) =>
        from text in thing.SearchTexts
        from word in Words.In(text.Text ?? "")
        group text.Weight by word into all
        select new Term { Kind = thing.SearchKind, Word = all.Key, Document = thing.SearchId, Weight = all.Max() };
}
