using System.Globalization;
using Yhdessa.Contracts.Directory;
using Yhdessa.Search;

namespace Yhdessa.Directory;

/// <summary>Whether an organization offers something or needs it.</summary>
enum BoardKind { Offer, Need }

/// <summary>What it is about. A wish for peer support or for an expert by experience always goes through the association: the house keeps no list of such people.</summary>
enum BoardMatter { Lend, Teach, ReceiveOnward, PeerSupport, Other }

/// <summary>What an entry of the board says.</summary>
record BoardForm
{
    public const int LongestTitle = 120, LongestText = 2000, MostMonths = 12;

    public Guid OrganizationId { get; init; }
    public BoardKind Kind { get; init; }
    public BoardMatter Matter { get; init; }
    public string? Title { get; init; }
    public string? Text { get; init; }
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>Three digits; absent for the whole region.</summary>
    public string? Municipality { get; init; }

    /// <summary>The last day it stands on the board: at most twelve months ahead.</summary>
    public DateOnly Until { get; init; }
}

/// <summary>What an organization offers to others or needs from them. It leaves the board by itself after its last day.</summary>
sealed class BoardEntry : Aggregate, ISearchable
{
    public const string SearchKind = "boardEntry";
    public const int MonthsRenewed = 6, DaysBefore = 14;

    /// <summary>What a link in its letters is sealed for, in the turn of those who look after its organization.</summary>
    public static string RenewLink(int turn) => string.Create(CultureInfo.InvariantCulture, $"directory.board-renew:{turn}");

    /// <summary>"3-…": the turn of a link, and what is sealed; null for what is no link of ours.</summary>
    public static (int Turn, string Seal)? TurnOf(string token) =>
        token.Split('-', 2) is [var turn, var seal] && int.TryParse(turn, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (number, seal) : null;

    BoardEntry() { }

    public BoardEntry(BoardForm form, DateOnly today, string? mark = null)
    {
        (Id, Mark) = (Id<BoardEntry>.New(), mark);
        Describe(form, today);
    }

    public Id<BoardEntry> Id { get; private init; }
    public Id<Organization> OrganizationId { get; private set; }
    public BoardKind Kind { get; private set; }
    public BoardMatter Matter { get; private set; }
    public string Title { get; private set; } = "";
    public string Text { get; private set; } = "";
    public IReadOnlyList<string> Tags { get; private set; } = [];
    public string? Municipality { get; private set; }
    public DateOnly Until { get; private set; }

    /// <summary>UTC; taken off the board by its own people before its last day.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }
    public string? Mark { get; private init; }

    /// <summary>Grows when its organization's owner changes: links of letters from before renew it no more.</summary>
    public int LinkTurn { get; private init; }

    public void Describe(BoardForm form, DateOnly today)
    {
        MustEndInTime(form.Until, today);
        (OrganizationId, Kind, Matter, Title, Text) = ((Id<Organization>)form.OrganizationId, form.Kind, form.Matter, form.Title!.Trim(), form.Text!.Trim());
        (Tags, Municipality, Until) = (form.Tags ?? [], form.Municipality.Told(), form.Until);
    }

    public void Close(DateTimeOffset now)
    {
        State.Require(ClosedAt is null, "entry-closed");
        ClosedAt = now;
    }

    /// <summary>Back on the board; one whose day is past gets half a year more.</summary>
    public void Reopen(DateOnly today)
    {
        ClosedAt = null;
        if (Until < today) Until = today.AddMonths(MonthsRenewed);
    }

    /// <summary>Half a year more, from today on: pressed twice it is the same day.</summary>
    public void Renew(DateOnly today)
    {
        State.Require(ClosedAt is null, "entry-closed");
        if (today.AddMonths(MonthsRenewed) is var later && later > Until) Until = later;
    }

    public bool IsOpen(DateOnly today) => ClosedAt is null && DeletedAt is null && Until >= today;

    /// <summary>Somebody was helped: what is counted is told to whoever counts. An example helps nobody.</summary>
    public BoardThanks Thank(Guid answer, string? line, DateTimeOffset now, bool isShown = false)
    {
        var thanks = new BoardThanks { EntryId = Id, AnswerId = answer, At = now, Line = line, ShownAt = isShown ? now : null };
        if (Mark is null) Raise(new HelpThanked(thanks.Id, Id, OrganizationId, Title, Municipality, Helsinki.DateOf(now)));
        return thanks;
    }

    public void PassTo(Id<Organization> other) => OrganizationId = other;

    static void MustEndInTime(DateOnly until, DateOnly today)
    {
        Rule.RequireOf("until", until >= today, "day-is-past");
        Rule.RequireOf("until", until <= today.AddMonths(BoardForm.MostMonths), "at-most-a-year");
    }

    string ISearchable.SearchKind => SearchKind;
    Guid ISearchable.SearchId => Id;
    bool ISearchable.IsFindable => ClosedAt is null && DeletedAt is null;
    IEnumerable<SearchText> ISearchable.SearchTexts => [SearchText.Name(Title), .. Tags.SelectMany(SharedWords.OfTag), SearchText.Body(Text)];
}
