using Yhdessa.Search;

namespace Yhdessa.Tests.Search;

public class SearchTests
{
    [Fact]
    public void Finnish_letters_stay_and_other_marks_fold_away() =>
        Words.Of("Järjestö-\u00ADilta, Café Šimon ÅÄÖ!").ShouldBe(["järjestö", "ilta", "cafe", "simon", "åäö"]);

    [Fact]
    public void A_soft_hyphen_is_inside_a_word_and_a_long_word_is_cut()
    {
        Words.Of("Järjestö\u00ADneuvottelu\u00ADkunta").ShouldBe(["järjestöneuvottelukunta"]);
        Words.Of(new string('a', 90)).Single().Length.ShouldBe(Words.LongestTerm);
    }

    [Fact]
    public void A_word_counts_once_with_its_greatest_weight()
    {
        var terms = Terms.Of(new Thing([SearchText.Body("kerho kerho"), SearchText.Name("Kerho"), SearchText.Body("ja")])).ToList();

        terms.Single(t => t.Word == "kerho").Weight.ShouldBe(8);
        terms.Select(t => t.Word).ShouldNotContain("ja");
    }

    [Fact]
    public void Facets_count_what_one_would_get_by_choosing_a_value()
    {
        var board = new FacetBoard(100);
        for (var row = 0; row < 100; row++)
        {
            board.Mark(row, "kind", row % 2 == 0 ? "even" : "odd");
            if (row < 70) board.Mark(row, "place", row < 65 ? "near" : "far");
        }
        var near = new Choices().Choose("place", "near");

        board.Matching(near).Count.ShouldBe(65);
        board.Count("kind", near).ShouldBe([new("even", 33), new("odd", 32)]);
        board.Count("place", near).ShouldBe([new("near", 65), new("far", 5)]);   // its own choice does not hide the others
        board.Matching(new Choices().Choose("place", "near", "far").Choose("kind", "odd")).Rows().ShouldBe(Enumerable.Range(0, 70).Where(r => r % 2 == 1));
        board.Matching(new Choices().Choose("place", "nowhere")).Count.ShouldBe(0);
    }

    sealed record Thing(IEnumerable<SearchText> SearchTexts) : ISearchable
    {
        public string SearchKind => "thing";
        public Guid SearchId => Guid.Empty;
        public bool IsFindable => true;
    }
}
