using Yhdessa.Search;

namespace Yhdessa.Directory;

/// <summary>What works somewhere and may be done elsewhere: the problem, what was done and what came of it. A draft until it is published.</summary>
sealed class GoodPractice : Aggregate, ISearchable
{
    public const string SearchKind = "goodPractice";

    GoodPractice() { }

    public GoodPractice(Id<GoodPractice> id, string slug, PracticeForm form, string? mark = null)
    {
        (Id, Slug, Mark) = (id, slug, mark);
        Describe(form);
    }

    public Id<GoodPractice> Id { get; private init; }
    public string Slug { get; private init; } = "";

    /// <summary>Whose it is; null when the house's own.</summary>
    public Id<Organization>? OrganizationId { get; private set; }
    public Translated Title { get; private set; } = new("");
    public Translated Problem { get; private set; } = new("");
    public Translated Method { get; private set; } = new("");
    public Translated? Result { get; private set; }

    /// <summary>Whose task it is to tell more: a role and never a person.</summary>
    public string? ContactRole { get; private set; }

    /// <summary>On what terms others may use the words: <see cref="Licences"/>.</summary>
    public string Licence { get; private set; } = Licences.By;
    public IReadOnlyList<string> Tags { get; private set; } = [];

    /// <summary>UTC; null while it is a draft.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>"esimerkki" on what the demonstration made up.</summary>
    public string? Mark { get; private init; }

    public void Describe(PracticeForm form)
    {
        (OrganizationId, Title, Problem, Method) = ((Id<Organization>?)form.OrganizationId, form.Title!, form.Problem!, form.Method!);
        Result = form.Result is { IsEmpty: false } result ? result : null;
        (ContactRole, Licence, Tags) = (form.ContactRole.Told(), form.Licence ?? Licences.By, form.Tags ?? []);
    }

    /// <summary>The day it first came out stays.</summary>
    public void Publish(DateTimeOffset now) => PublishedAt ??= now;

    /// <summary>Back to a draft, which only its own people see.</summary>
    public void Withdraw() => PublishedAt = null;

    /// <summary>Its organization's record was joined into another's.</summary>
    public void PassTo(Id<Organization> other) => OrganizationId = other;

    string ISearchable.SearchKind => SearchKind;
    Guid ISearchable.SearchId => Id;
    bool ISearchable.IsFindable => PublishedAt is not null && DeletedAt is null;
    IEnumerable<SearchText> ISearchable.SearchTexts =>
        [.. SearchText.Names(Title), .. Tags.SelectMany(SharedWords.OfTag), .. SearchText.Topics(Problem), .. SearchText.Bodies(Method), .. SearchText.Bodies(Result)];
}

/// <summary>The terms a writer chooses from.</summary>
static class Licences
{
    public const string By = "CC-BY-4.0", Zero = "CC0-1.0", Own = "all-rights";
    public static readonly IReadOnlyList<string> All = [By, Zero, Own];

    /// <summary>Where the terms are read; null where there are none but the law's.</summary>
    public static string? Address(string licence) => licence switch
    {
        By => "https://creativecommons.org/licenses/by/4.0/",
        Zero => "https://creativecommons.org/publicdomain/zero/1.0/",
        _ => null,
    };
}

static class SharedWords
{
    /// <summary>A tag is found by its words in each language.</summary>
    public static IEnumerable<SearchText> OfTag(string code) => Yhdessa.Directory.Tags.IsListed(code)
        ? SearchText.Topics(Classifications.Of(Classifications.CoreWork).First(t => t.Code == code).Name)
        : [SearchText.Topic(code)];
}
