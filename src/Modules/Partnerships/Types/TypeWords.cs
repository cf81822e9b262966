using Yhdessa.Ui;

namespace Yhdessa.Partnerships.Types;

static class TypeWords
{
    public static string Source(Texts t, string source) => t.Has($"partnerships.source.{source}") ? t[$"partnerships.source.{source}"] : source;

    /// <summary>The one figure of a section and what it counts: partners, or what the source states instead.</summary>
    public static (string Figure, string What) Figure(Texts t, Say say, TypeSection section) => section switch
    {
        { Partners.Count: > 0 and var count } => (say.Number(count), t[count == 1 ? "partnerships.figure.partners.one" : "partnerships.figure.partners"]),
        { Stated.BookedEvents: { } events } => (say.Number(events), t["partnerships.figure.events"]),
        { Stated.Channels.Count: > 0 and var channels } => (say.Number(channels), t["partnerships.figure.channels"]),
        { Stated.ServiceCategories.Count: > 0 and var categories } => (say.Number(categories), t["partnerships.figure.categories"]),
        _ => ("–", t["partnerships.figure.none"]),
    };

    /// <summary>The name with a soft hyphen at the seam of its long word, for narrow screens.</summary>
    public static Translated Soft(Translated names) => new(At(names.Fi, "kumppanuus"), At(names.Sv, "partnerskap"), names.En);

    /// <summary>The same of a name in one language.</summary>
    public static string Soft(string name) => At(At(name, "kumppanuus"), "partnerskap")!;

    static string? At(string? name, string ending) => name?.Replace(ending, "\u00AD" + ending, StringComparison.Ordinal).Replace(" \u00AD", " ", StringComparison.Ordinal);

    /// <summary>Our own explanation of a type we know.</summary>
    public static string? Explained(Texts t, string code) => t.Has($"partnerships.type.{code}.text") ? t[$"partnerships.type.{code}.text"] : null;
}
