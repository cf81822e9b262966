using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Directory;

/// <summary>Good practices and the board for partners' programs.</summary>
static class SharedApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapList<PracticeList, PracticeRow>("/good-practices").WithSummary("Published good practices by word, tag, licence and organization");
        api.MapOne<OnePractice, PracticeRow>("/good-practices/{id}").WithSummary("A good practice by its id or slug");
        api.MapCreate<WritePractice, Id<GoodPractice>, PracticeRow>("/good-practices", id => $"/good-practices/{id}", id => new OnePractice(id.ToString())).WithSummary("Tell of a good practice; a draft until it is published");
        api.MapChange<ChangePractice, PracticeRow>("/good-practices/{id}", c => new OnePractice(c.Id.ToString())).WithSummary("Change a good practice");
        api.MapDelete<RemovePractice>("/good-practices/{id}").WithSummary("Put a good practice into the bin");
        api.MapList<BoardList, BoardRow>("/board-entries").WithSummary("What organizations offer and need; open=false gives what has left the board");
        api.MapOne<OneEntry, BoardRow>("/board-entries/{id}").WithSummary("An entry of the board");
        api.MapCreate<PostEntry, Id<BoardEntry>, BoardRow>("/board-entries", id => $"/board-entries/{id}", id => new OneEntry(id)).WithSummary("Put an offer or a need on the board, for twelve months at most");
        api.MapChange<ChangeEntry, BoardRow>("/board-entries/{id}", c => new OneEntry(c.Id)).WithSummary("Change an entry");
        api.MapDelete<RemoveEntry>("/board-entries/{id}").WithSummary("Put an entry into the bin");
        api.MapAct<CloseEntry, BoardRow>("/board-entries/{id}:close", c => new OneEntry(c.Id)).WithSummary("Take an entry off the board");
        api.MapAct<AnswerEntry, BoardRow>("/board-entries/{id}:answer", c => new OneEntry(c.Id)).WithSummary("Answer an entry: the words reach the organization by mail, which replies to the writer");
    }
}
