using System.Collections.Concurrent;

namespace Yhdessa.Kernel;

/// <summary>
/// Answers to questions that everybody may ask and many ask at once. Kept until something is committed here, and half a minute at most: by
/// then the commits of another host and the clock are seen as well.
/// </summary>
public sealed class KeptAnswers(TimeProvider clock)
{
    static readonly TimeSpan longest = TimeSpan.FromSeconds(30);
    const int Most = 200;

    sealed record Kept(object Answer, DateTimeOffset At);

    volatile ConcurrentDictionary<object, Kept> answers = [];

    /// <param name="question">Equal questions have one answer, so it must not hang on who asks.</param>
    public async Task<T> Of<T>(IRequest<T> question, ISender sender, CancellationToken ct) where T : class
    {
        var (now, current) = (clock.Now(), answers);
        if (current.TryGetValue(question, out var kept) && now - kept.At is var age && age >= TimeSpan.Zero && age < longest) return (T)kept.Answer;
        var answer = await sender.Send(question, ct);
        if (current.Count >= Most) Forget();   // full of what few ask twice: what many ask is soon back
        else current[question] = new(answer, now);   // into the dictionary of before the question: what was committed meanwhile has put that away
        return answer;
    }

    public void Forget()
    {
        if (!answers.IsEmpty) answers = [];
    }
}
