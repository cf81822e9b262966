namespace Yhdessa.Mail;

/// <summary>Waiting → Sending → Sent, or Parked until somebody sends it again, or Withdrawn: its reader does not want it any more.</summary>
public enum LetterState { Waiting, Sending, Sent, Parked, Withdrawn }

/// <summary>What a letter says. Forgotten after 30 days, a secret one as soon as it is sent; the row stays, so that its key is never used again.</summary>
sealed record LetterWords(string Subject, IReadOnlyList<string> Paragraphs, LetterButton? Button, string? Calendar, string? Unsubscribe = null, string? ReplyTo = null);

/// <summary>A letter in the queue. Instants in UTC.</summary>
sealed class QueuedLetter : IUnaudited
{
    /// <summary>A sender that has not answered for so long has died: its letters are free to another.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>1, 2, 4 … 360 minutes apart: about two days before a letter is parked.</summary>
    public const int Patience = 15;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Key { get; private init; } = "";
    public string? To { get; private set; }
    public Guid? PersonId { get; private set; }
    public string Language { get; private init; } = "fi";
    public LetterWords? Words { get; private set; }
    public bool Urgent { get; private init; }
    public bool Secret { get; private init; }
    public DateTimeOffset? UselessAfter { get; private init; }

    public LetterState State { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset DueAt { get; private set; }
    public DateTimeOffset? SentAt { get; private set; }
    public int Attempts { get; private set; }

    /// <summary>One round of one sender, and until when the letter is its own.</summary>
    public Guid? ClaimedBy { get; private set; }
    public DateTimeOffset? ClaimedUntil { get; private set; }
    public string? LastAnswer { get; private set; }

    public static QueuedLetter Of(Letter letter) => new()
    {
        Key = letter.Key,
        To = letter.To,
        PersonId = letter.PersonId,
        Language = letter.Language,
        Words = new(Mime.OneLine(letter.Subject), letter.Paragraphs, letter.Button, letter.Calendar, letter.Unsubscribe, letter.ReplyTo),
        Urgent = letter.Urgent,
        Secret = letter.Secret,
        UselessAfter = letter.UselessAfter,
        DueAt = letter.NotBefore ?? DateTimeOffset.MinValue,
    };

    public void Queued(DateTimeOffset now)
    {
        CreatedAt = now;
        DueAt = Polite(DueAt > now ? DueAt : now);
    }

    public void Sent(string answer, DateTimeOffset now)
    {
        Release(LetterState.Sent, answer);
        SentAt = now;
        if (Secret) Words = null;
    }

    public void TryLater(string answer, DateTimeOffset now)
    {
        Release(++Attempts < Patience ? LetterState.Waiting : LetterState.Parked, answer);
        DueAt = Polite(now + TimeSpan.FromMinutes(Math.Min(360, Math.Pow(2, Attempts - 1))));
    }

    public void Park(string answer) => Release(LetterState.Parked, answer);

    public void SendAgain(DateTimeOffset now)
    {
        State = LetterState.Waiting;
        Attempts = 0;
        DueAt = now;
    }

    /// <summary>The row stays, so that its key is never used again.</summary>
    public void Withdraw() => (State, To, PersonId, Words) = (LetterState.Withdrawn, null, null, null);

    DateTimeOffset Polite(DateTimeOffset moment) => Urgent ? moment : QuietHours.After(moment);

    void Release(LetterState state, string answer)
    {
        State = state;
        LastAnswer = answer;
        (ClaimedBy, ClaimedUntil) = (null, null);
    }
}

/// <summary>The send log: one row for each try, without names or addresses.</summary>
sealed class Sending : IUnaudited
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid LetterId { get; init; }
    public DateTimeOffset At { get; init; }
    public LetterState Result { get; init; }
    public string Answer { get; init; } = "";
}
