using Yhdessa.Search;

namespace Yhdessa.Participation.Volunteering;

/// <summary>What a task is and when; a time may be missing where it is agreed on with each helper.</summary>
sealed record TaskCard(string Title, string Text, Guid? OrganizationId, string? Municipality, string? Place, DateTimeOffset? Start, DateTimeOffset? End, int Places);

/// <summary>Something to help with, with so many places. Called off it keeps its row and its address.</summary>
sealed class VolunteerTask(Id<VolunteerTask> id, string slug) : Aggregate, ISearchable
{
    public const string SearchKind = "volunteerTask";

    public Id<VolunteerTask> Id { get; private init; } = id;
    public string Slug { get; private init; } = slug;
    public string Title { get; private set; } = "";
    public string Text { get; private set; } = "";
    public Guid? OrganizationId { get; private set; }
    public string? Municipality { get; private set; }
    public string? Place { get; private set; }
    public DateTimeOffset? Start { get; private set; }
    public DateTimeOffset? End { get; private set; }
    public int Places { get; private set; }
    public DateTimeOffset? CancelledAt { get; private set; }
    public string? Mark { get; init; }

    public static VolunteerTask Of(TaskCard card, string? mark = null)
    {
        var id = Id<VolunteerTask>.New();
        return new VolunteerTask(id, $"{SlugOf(card.Title)}-{id.Value.ToString("N")[^4..]}") { Mark = mark }.Describe(card);
    }

    public VolunteerTask Describe(TaskCard card)
    {
        (Title, Text, OrganizationId, Municipality, Place) = (card.Title, card.Text, card.OrganizationId, card.Municipality, card.Place);
        (Start, End, Places) = (card.Start, card.End, card.Places);
        return this;
    }

    /// <summary>Its organization's record was joined into another's.</summary>
    public void PassTo(Guid organization) => OrganizationId = organization;

    /// <summary>A place for one more: the lowest that is free. The database keeps each place to one person.</summary>
    public VolunteerSignUp SignUp(string name, string email, string language, IReadOnlyCollection<int> taken, DateTimeOffset now)
    {
        Rule.Require(CancelledAt is null, "task-cancelled");
        Rule.Require(Start is null || Start > now, "task-begun");
        var free = Enumerable.Range(1, Places).Except(taken).FirstOrDefault();
        Kernel.State.Require(free > 0, "task-full");
        return new(Id<VolunteerSignUp>.New(), Id, free, name, email, language);
    }

    public void Cancel(DateTimeOffset now)
    {
        Kernel.State.Require(CancelledAt is null, "task-cancelled");
        CancelledAt = now;
    }

    static string SlugOf(string title)
    {
        var plain = string.Concat(title.ToLowerInvariant().Normalize(System.Text.NormalizationForm.FormD).Where(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-')).Trim();
        var slug = string.Join('-', plain.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries));
        return slug.Length == 0 ? "talkoot" : slug[..Math.Min(60, slug.Length)].TrimEnd('-');
    }

    string ISearchable.SearchKind => SearchKind;
    Guid ISearchable.SearchId => Id;
    bool ISearchable.IsFindable => CancelledAt is null && DeletedAt is null;
    IEnumerable<SearchText> ISearchable.SearchTexts => [SearchText.Name(Title), SearchText.Topic(Place), SearchText.Body(Text)];
}
