namespace Yhdessa.Events;

/// <summary>What one fills in to sign up, and may change later.</summary>
public sealed class SignUpForm
{
    public string? Name { get; set; }
    public string? Email { get; set; }
    public int? GroupSize { get; set; }

    /// <summary>In the order of the event's questions; a form without any sends none at all.</summary>
    public List<string?> Answers { get; set => field = value ?? []; } = [];
    public string? Sector { get; set; }

    /// <summary>How many of the group, in the order of the diets; only where the event asks.</summary>
    public List<int?> Diets { get; set => field = value ?? []; } = [];
    public string? DietWords { get; set; }
    public string? AccessWords { get; set; }
    public bool Consent { get; set; }

    internal void Fit(int questions)
    {
        while (Answers.Count < questions) Answers.Add(null);
        while (Diets.Count < Events.Diets.All.Count) Diets.Add(null);
    }

    internal IReadOnlyDictionary<string, string> AnswersTo(IReadOnlyList<Question> questions) =>
        questions.Zip(Answers).Where(a => !string.IsNullOrWhiteSpace(a.Second)).ToDictionary(a => a.First.Key, a => a.Second!.Trim());

    internal Sector? ChosenSector => Sector.As<Sector>();

    /// <summary>What is told of diets and access; null where the event does not ask.</summary>
    internal NeedsCard? Needs(PlanCard plan) => plan is { AsksDiet: false, AsksAccess: false } ? null : new(
        Events.Diets.All.Zip(Diets).Where(d => d.Second is not null and not 0).ToDictionary(d => d.First, d => d.Second!.Value), DietWords.Told(), AccessWords.Told(), Consent);

    internal SignUpForm With(NeedsCard? needs)
    {
        if (needs is null) return this;
        Diets = [.. Events.Diets.All.Select(code => needs.Diets?.TryGetValue(code, out var n) is true ? n : (int?)null)];
        (DietWords, AccessWords, Consent) = (needs.DietWords, needs.AccessWords, needs.Consent);
        return this;
    }
}
