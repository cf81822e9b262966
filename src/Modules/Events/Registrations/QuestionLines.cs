namespace Yhdessa.Events;

/// <summary>Questions as they are written in the form: a line each, and after a bar what one may answer: "Tuletko bussilla? | kyllä, ei", "Mihin ryhmään? | aamu, ilta".</summary>
static class QuestionLines
{
    static readonly string[] yesNo = ["kyllä", "ei"];

    public static string Written(IEnumerable<Question> questions) => string.Join('\n', questions.Select(q => Fi(q) + q.Kind switch
    {
        QuestionKind.YesNo => " | " + string.Join(", ", yesNo),
        QuestionKind.Choice => " | " + string.Join(", ", q.Choices.Select(c => c.For("fi").Words)),
        _ => "",
    }));

    /// <summary>A question whose words stay keeps its key, so that answers given already still belong to it, and its words in other languages.</summary>
    public static List<Question> Read(string? text, IReadOnlyList<Question> before)
    {
        var lines = (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('|', 2, StringSplitOptions.TrimEntries)).DistinctBy(l => l[0]).ToList();
        var kept = lines.Select(l => before.FirstOrDefault(q => Fi(q) == l[0])).ToList();
        var free = new Queue<string>(Enumerable.Range(1, before.Count + lines.Count).Select(n => $"q{n}").Where(k => before.All(q => q.Key != k)));
        return [.. lines.Select((l, i) => Kinded(kept[i] ?? new Question(free.Dequeue(), new(l[0])), l.Length > 1 ? l[1] : ""))];
    }

    static Question Kinded(Question question, string answers)
    {
        var words = answers.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        if (words.Count == 0) return question with { Kind = QuestionKind.Text, Choices = [] };
        if (words.SequenceEqual(yesNo, StringComparer.OrdinalIgnoreCase)) return question with { Kind = QuestionKind.YesNo, Choices = [] };
        return question with { Kind = QuestionKind.Choice, Choices = [.. words.Select(w => question.Choices.FirstOrDefault(c => c.For("fi").Words == w) ?? new Translated(w))] };
    }

    static string Fi(Question q) => q.Text.For("fi").Words;

    /// <summary>What one may answer, as it is kept; null where any words do.</summary>
    public static IReadOnlyList<string>? Allowed(this Question question) => question.Kind switch
    {
        QuestionKind.YesNo => ["yes", "no"],
        QuestionKind.Choice => [.. question.Choices.Select(c => c.For("fi").Words)],
        _ => null,
    };
}
