using Yhdessa.Search;

namespace Yhdessa.Governance;

/// <summary>A statement or a position a body has adopted, and whether it has been answered.</summary>
sealed class GivenStatement(Id<GivenStatement> id, Id<Body> bodyId, string title, string text, DateOnly adoptedOn) : Aggregate, ISearchable
{
    public const string SearchKind = "statement";

    public Id<GivenStatement> Id { get; private init; } = id;
    public Id<Body> BodyId { get; private init; } = bodyId;
    public Body Body { get; private init; } = null!;
    public string Title { get; private init; } = title;
    public string Text { get; private init; } = text;
    public DateOnly AdoptedOn { get; private init; } = adoptedOn;

    /// <summary>Who asked for it; null when the body spoke by itself.</summary>
    public string? AskedBy { get; init; }

    /// <summary>When whoever it was given to answered; null while nobody has.</summary>
    public DateOnly? AnsweredOn { get; private set; }
    public string? Mark { get; init; }

    public void Answer(DateOnly on)
    {
        State.Require(AnsweredOn is null, "statement-answered");
        Rule.RequireOf("on", on >= AdoptedOn, "ends-before-it-began");
        AnsweredOn = on;
    }

    string ISearchable.SearchKind => SearchKind;
    Guid ISearchable.SearchId => Id;
    bool ISearchable.IsFindable => DeletedAt is null;
    IEnumerable<SearchText> ISearchable.SearchTexts => [SearchText.Name(Title), SearchText.Body(Text), SearchText.Body(AskedBy)];
}
