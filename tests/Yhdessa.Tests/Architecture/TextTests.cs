using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Architecture;

public sealed partial class TextTests : IDisposable
{
    static readonly WrittenWords words = new(Code.Of(TheHouse.All));

    readonly House house = new();
    readonly Texts texts;

    public TextTests() => texts = house.Services.GetRequiredService<Texts>();

    [Fact]
    public void Every_text_is_there_in_all_three_languages()
    {
        texts.All("fi").ShouldNotBeEmpty();
        var missing = from key in Texts.Languages.SelectMany(l => texts.All(l).Keys).Distinct()
                      from language in Texts.Languages
                      where string.IsNullOrEmpty(texts.All(language).GetValueOrDefault(key))
                      select $"{key} in {language}";
        missing.ShouldBeEmpty();
    }

    [Fact]
    public void A_text_has_the_same_blanks_in_every_language()
    {
        var odd = from key in texts.All("fi").Keys
                  where !key.StartsWith("say.", StringComparison.Ordinal)   // dates: each language takes the parts it says
                  let blanks = Texts.Languages.Select(l => string.Join(',', Blank().Matches(texts.All(l).GetValueOrDefault(key, "")).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal))).ToList()
                  where blanks.Distinct().Count() > 1
                  select $"{key}: {string.Join(" | ", blanks)}";
        odd.ShouldBeEmpty();
    }

    [Fact]
    public void Every_key_in_code_has_its_text()
    {
        words.Keys.ShouldNotBeEmpty();
        words.Keys.Where(k => !texts.Has(k.Word)).Select(k => $"{k.Word} ({k.Where})").ShouldBeEmpty();
    }

    [Fact]
    public void Every_refusal_has_its_sentence_and_its_title()
    {
        words.Codes.ShouldNotBeEmpty();
        var missing = from code in words.Codes
                      from key in (string[])[$"problem.{code.Word}", $"problem.{code.Word}.title"]
                      where !texts.Has(key)
                      select $"{key} ({code.Where})";
        missing.Concat(words.FieldCodes.Where(c => !texts.Has($"problem.field.{c.Word}") && !texts.Has($"problem.{c.Word}")).Select(c => $"problem.field.{c.Word} ({c.Where})")).Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void No_text_is_left_that_nobody_shows() => texts.All("fi").Keys.Where(key => !Shown(key)).ShouldBeEmpty();

    public void Dispose() => house.Dispose();

    /// <summary>Named whole, or put together from a named beginning ("spaces.status." + …) or ending (… + ".title").</summary>
    static bool Shown(string key) =>
        key.StartsWith("problem.", StringComparison.Ordinal) || words.All.Contains(key)
        || words.All.Any(word => word.Length > 4 && word.Contains('.', StringComparison.Ordinal) && word[^1] is '.' or '-' && key.StartsWith(word, StringComparison.Ordinal))
        || words.All.Any(word => word.Length > 3 && word[0] == '.' && key.EndsWith(word, StringComparison.Ordinal) && words.All.Contains(key[..^word.Length]));

    [GeneratedRegex(@"\{\d+")]
    private static partial Regex Blank();
}
