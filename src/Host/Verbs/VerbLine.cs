namespace Yhdessa.Host.Verbs;

/// <summary>The command line, read: which verb, with what, and whether the answer is wanted as JSON.</summary>
sealed record VerbLine(Verb? Verb, IReadOnlyList<string> Arguments, bool Json)
{
    /// <summary>"serve", or nothing, or only options: the web site itself. Its options are ASP.NET's.</summary>
    public bool Serves { get; private init; }

    public static VerbLine Read(IReadOnlyList<string> line, IEnumerable<Verb> verbs)
    {
        if (line.Count == 0 || line[0] == "serve" || line[0].StartsWith("--", StringComparison.Ordinal) && line[0] is not ("--help" or "--version"))
            return new(null, [.. line.Where((word, i) => i > 0 || word != "serve")], false) { Serves = true };
        var json = line.Contains("--json");
        string[] words = [.. line.Where(w => w != "--json").Select((w, i) => i == 0 ? w.TrimStart('-') : w)];
        var verb = verbs.Where(v => Starts(words, v)).MaxBy(v => v.Words.Length);
        return new(verb, [.. words.Skip(verb?.Words.Split(' ').Length ?? 0)], json);
    }

    static bool Starts(string[] words, Verb verb)
    {
        var called = verb.Words.Split(' ');
        return words.Length >= called.Length && words.AsSpan(0, called.Length).SequenceEqual(called);
    }
}
