using System.Globalization;

namespace Yhdessa.Bench.Search;

/// <summary>How much of what carries a lemma is found by its six forms, and how much of what is found carries it.</summary>
sealed record Recall(string Lemma, long Carrying, long Found, long Right)
{
    public double Share => Carrying == 0 ? 1 : (double)Right / Carrying;
    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    public static Recall Sum(string name, IReadOnlyCollection<Recall> all) => new(name, all.Sum(r => r.Carrying), all.Sum(r => r.Found), all.Sum(r => r.Right));

    public static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture);
}

/// <summary>The recall of one kind of texts, asked from one engine.</summary>
sealed class RecallTable
{
    RecallTable(IReadOnlyList<Recall> lemmas) => (Lemmas, Total) = (lemmas, Recall.Sum("all", [.. lemmas]));

    public IReadOnlyList<Recall> Lemmas { get; }
    public Recall Total { get; }
    public Recall Worst => Lemmas.MinBy(l => Math.Min(l.Share, l.Precision))!;

    public static async Task<RecallTable> Of(Engine engine, string kind, MadeUpTexts made, IReadOnlyList<(Guid Id, MadeUpText Text)> texts)
    {
        var carrying = texts.SelectMany(t => t.Text.Lemmas.Select(l => (Lemma: l, t.Id))).ToLookup(x => x.Lemma, x => x.Id);
        var lemmas = new List<Recall>();
        foreach (var noun in made.Nouns.Where(n => carrying.Contains(n.Lemma)))
        {
            var right = carrying[noun.Lemma].ToHashSet();
            var forms = new List<Recall>();
            foreach (var form in noun.Asked)
            {
                var found = (await engine.Find(kind, form)).ToList();
                forms.Add(new(form, right.Count, found.Count, found.Count(right.Contains)));
            }
            lemmas.Add(Recall.Sum(noun.Lemma, forms));
        }
        return new(lemmas);
    }
}
