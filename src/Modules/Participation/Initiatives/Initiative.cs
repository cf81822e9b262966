using Yhdessa.Contracts.Participation;
using Yhdessa.Search;

namespace Yhdessa.Participation.Initiatives;

/// <summary>Unconfirmed (its address has not answered) → Waiting (for a look) → Published or Declined. What the body does with it is the body's to tell.</summary>
enum InitiativeState { Unconfirmed, Waiting, Published, Declined }

/// <summary>What somebody proposes to a body. Who proposes stays private; the body promises an answer in 60 days.</summary>
sealed class Initiative(Id<Initiative> id, string title, string text, Guid bodyId, string? municipality) : Aggregate, ISearchable
{
    public const string SearchKind = "initiative";
    public const int DaysToAnswer = 60, DaysToConfirm = 7;

    public Id<Initiative> Id { get; private init; } = id;
    public string Title { get; private init; } = title;
    public string Text { get; private init; } = text;
    public Guid BodyId { get; private init; } = bodyId;

    /// <summary>Three-digit code of the area it is about; null is the whole region.</summary>
    public string? Municipality { get; private init; } = municipality;
    [Personal] public string? ContactName { get; private set; }
    [Personal] public string? ContactEmail { get; private set; }
    public string Language { get; private set; } = "fi";
    public InitiativeState State { get; private set; } = InitiativeState.Waiting;
    public DateTimeOffset? PublishedAt { get; private set; }
    public DateOnly? AnswerBy { get; private set; }

    /// <summary>Why it was not published, as its author reads it.</summary>
    public string? Reason { get; private set; }
    public string? Mark { get; init; }

    /// <summary>An address is believed when it has answered; without one nothing is asked.</summary>
    public void From(string? name, string? email, string language)
    {
        (ContactName, ContactEmail, Language) = (name, email, language);
        if (email is not null) State = InitiativeState.Unconfirmed;
    }

    public void Confirm()
    {
        if (State is InitiativeState.Unconfirmed) State = InitiativeState.Waiting;
    }

    public void Publish(DateTimeOffset now)
    {
        Kernel.State.Require(State is InitiativeState.Waiting, "initiative-reviewed");
        (State, PublishedAt, AnswerBy) = (InitiativeState.Published, now, Helsinki.DateOf(now).AddDays(DaysToAnswer));
        Raise(new InitiativeSubmitted(Id, BodyId, Title, Text, AnswerBy.Value));
    }

    /// <summary>Published without handing it to the body: the demonstration's own.</summary>
    public void Show(DateTimeOffset since) => (State, PublishedAt, AnswerBy) = (InitiativeState.Published, since, Helsinki.DateOf(since).AddDays(DaysToAnswer));

    public void Decline(string reason)
    {
        Kernel.State.Require(State is InitiativeState.Waiting, "initiative-reviewed");
        (State, Reason) = (InitiativeState.Declined, reason);
    }

    /// <summary>The proposal stays, its author goes.</summary>
    public void ForgetAuthor() => (ContactName, ContactEmail) = (null, null);

    string ISearchable.SearchKind => SearchKind;
    Guid ISearchable.SearchId => Id;
    bool ISearchable.IsFindable => State is InitiativeState.Published && DeletedAt is null;
    IEnumerable<SearchText> ISearchable.SearchTexts => [SearchText.Name(Title), SearchText.Body(Text)];
}
