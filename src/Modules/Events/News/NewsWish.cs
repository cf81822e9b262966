using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>A piece of news while it is being written in a form.</summary>
public sealed class NewsWish
{
    public int? Revision { get; set; }
    public TranslatedText Title { get; set; } = new();
    public TranslatedText Lead { get; set; } = new();
    public TranslatedText Text { get; set; } = new();

    internal static NewsWish Of(NewsItem item) => new() { Revision = item.Revision, Title = TranslatedText.From(item.Title), Lead = TranslatedText.From(item.Lead), Text = TranslatedText.From(item.Text) };

    internal T Onto<T>(T form) where T : NewsForm => (T)(form with { Title = Title.Value, Lead = Lead.Value, Text = Text.Value });
}
