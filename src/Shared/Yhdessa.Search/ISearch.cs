namespace Yhdessa.Search;

/// <summary>Finds documents by words, in whatever form they are asked and written.</summary>
public interface ISearch
{
    /// <summary>
    /// The documents of a kind that have all the words, with how well they answer. The last word may be unfinished.
    /// Null when the text has no word to look for, so the caller shows everything.
    /// </summary>
    Task<IReadOnlyDictionary<Guid, int>?> Find(string kind, string? text, CancellationToken ct);

    /// <summary>The same over every kind at once; a kind without documents that answer is absent.</summary>
    Task<IReadOnlyDictionary<string, IReadOnlyDictionary<Guid, int>>?> FindAll(string? text, CancellationToken ct);

    /// <summary>The documents of a kind that have any of the words: how many of the words each has, and how well it answers them. Null without a word.</summary>
    Task<IReadOnlyDictionary<Guid, AnsweredWords>?> FindAny(string kind, string? text, CancellationToken ct);

    /// <summary>Which of the asked words each of the texts has, in whatever form: why a document was found.</summary>
    Task<IReadOnlyList<IReadOnlyList<string>>> Why(string? text, IReadOnlyList<string> texts, CancellationToken ct);

    /// <summary>What one who is still typing may be looking for: the last word is taken as a beginning, whatever it is. Of one kind, or of all.</summary>
    Task<IReadOnlyList<(string Kind, Guid Document)>> Suggest(string? kind, string text, int most, CancellationToken ct);

    /// <summary>The text with the words that nothing has put right; null when there is nothing to put right, or nothing near. Of one kind, or of all.</summary>
    Task<string?> Meant(string? kind, string? text, CancellationToken ct);

    /// <summary>A search has found nothing: the words that nothing has are kept for the coordinator, if they look like words.</summary>
    Task Missed(string? text, CancellationToken ct);
}

/// <param name="Words">How many of the asked words a document has.</param>
/// <param name="Score">How well it answers them.</param>
public readonly record struct AnsweredWords(int Words, int Score);
