using Yhdessa.Ui;

namespace Yhdessa.Directory;

/// <summary>The house's lists as choices of a form: in the lists' own order, in the reader's language.</summary>
static class ListChoices
{
    static string Language => Texts.Language;

    public static IReadOnlyList<Choice> Municipalities => [.. Region.Municipalities.Select(m => new Choice(m.Code, Region.NameOf(m.Code, Language)))];

    public static IReadOnlyList<Choice> Of(string list) => [.. Classifications.Of(list).Select(t => new Choice(t.Code, t.Name.For(Language).Words))];
}
