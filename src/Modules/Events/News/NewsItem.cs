using Yhdessa.Search;

namespace Yhdessa.Events;

/// <summary>A piece of news of the house: a draft until it is published.</summary>
sealed class NewsItem : Aggregate, ISearchable
{
    public const string SearchKind = "news";

    NewsItem() { }

    public NewsItem(Id<NewsItem> id, string slug, NewsCard card, string? mark = null)
    {
        (Id, Slug, Mark) = (id, slug, mark);
        Describe(card);
    }

    public Id<NewsItem> Id { get; private init; }
    public string Slug { get; private init; } = "";
    public Translated Title { get; private set; } = new("");

    /// <summary>What it is about in a sentence or two.</summary>
    public Translated? Lead { get; private set; }

    /// <summary>Markdown.</summary>
    public Translated Text { get; private set; } = new("");

    /// <summary>UTC; null while it is a draft.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>"esimerkki" on what the demonstration made up.</summary>
    public string? Mark { get; private init; }

    public void Describe(NewsCard card) => (Title, Lead, Text) = (card.Title, card.Lead, card.Text);

    /// <summary>The day it first came out stays.</summary>
    public NewsItem Publish(DateTimeOffset now)
    {
        PublishedAt ??= now;
        return this;
    }

    string ISearchable.SearchKind => SearchKind;
    Guid ISearchable.SearchId => Id;
    bool ISearchable.IsFindable => PublishedAt is not null && DeletedAt is null;

    IEnumerable<SearchText> ISearchable.SearchTexts =>
        [.. SearchText.Names(Title), .. SearchText.Topics(Lead), .. SearchText.Bodies(Text)];
}

sealed record NewsCard(Translated Title, Translated? Lead, Translated Text);
