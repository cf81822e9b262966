namespace Yhdessa.Events;

/// <summary>What one fills in to sign up, and may change later.</summary>
public sealed class SignUpForm
{
    public string? Name { get; set; }
    public string? Email { get; set; }
    public int? GroupSize { get; set; }

    /// <summary>In the order of the event's questions; a form without any sends none at all.</summary>
    public List<string?> Answers { get; set => field = value ?? []; } = [];

    internal void Fit(int questions)
    {
        while (Answers.Count < questions) Answers.Add(null);
    }

    internal IReadOnlyDictionary<string, string> AnswersTo(IReadOnlyList<Question> questions) =>
        questions.Zip(Answers).Where(a => !string.IsNullOrWhiteSpace(a.Second)).ToDictionary(a => a.First.Key, a => a.Second!.Trim());
}
