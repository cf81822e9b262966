using Yhdessa.Contracts.Directory;

namespace Yhdessa.Directory;

/// <summary>An entry's page for the one who looks: what it may meet, who has been helped, and for its own people the answers.</summary>
[OpenToAll]
sealed record BoardView(Id<BoardEntry> Id) : IQuery<BoardView.Answer>
{
    public sealed record Answer(BoardRow Entry, OrganizationFact? Organization, bool MayEdit, bool OwnThanks, IReadOnlyList<Meeting> Meetings, IReadOnlyList<Thanked> Thanks, IReadOnlyList<Message> Messages);

    /// <param name="Why">In words.</param>
    public sealed record Meeting(Guid Id, string Title, string Why);

    public sealed record Thanked(Guid Id, string? Line, bool IsShown, DateTimeOffset At);

    /// <param name="Text">Null when it has been forgotten.</param>
    public sealed record Message(Guid Id, DateTimeOffset At, string? Name, string? Email, string? Text);
}

sealed class BoardViewHandler(DirectoryDb db, ICurrentUser user, ISender sender, Texts texts, TimeProvider clock) : IRequestHandler<BoardView, BoardView.Answer>
{
    const int Most = 50;

    public async Task<BoardView.Answer> Handle(BoardView ask, CancellationToken ct)
    {
        var row = await sender.Send(new OneEntry(ask.Id), ct);
        var organization = (await sender.Send(new OrganizationFacts([row.OrganizationId]), ct)).GetValueOrDefault(row.OrganizationId);
        var mayEdit = await user.MayShare((Id<Organization>)row.OrganizationId, ct);
        var thanks = await db.BoardThanks.AsNoTracking().Where(t => t.EntryId == ask.Id).OrderByDescending(t => t.At).Take(Most).ToListAsync(ct);
        return new(row, organization, mayEdit, thanks.Exists(t => t.AnswerId == Guid.Empty), row.Open ? await Meetings(row, ct) : [],
            [.. thanks.Where(t => mayEdit || t.ShownAt is not null && t.Line is not null).Select(t => new BoardView.Thanked(t.Id, t.Line, t.ShownAt is not null, t.At))],
            mayEdit ? await Messages(ask.Id, ct) : []);
    }

    async Task<IReadOnlyList<BoardView.Meeting>> Meetings(BoardRow row, CancellationToken ct)
    {
        var id = (Id<BoardEntry>)row.Id;
        var matches = await db.BoardMatches.AsNoTracking().Where(m => m.OfferId == id || m.NeedId == id).OrderByDescending(m => m.At).Take(Most).ToListAsync(ct);
        var others = matches.ConvertAll(m => m.OfferId == id ? m.NeedId : m.OfferId);
        var open = await db.OpenEntries(Helsinki.Today(clock)).Where(e => others.Contains(e.Id)).ToDictionaryAsync(e => e.Id, ct);
        var language = Texts.Language;
        return [.. matches.Zip(others).Where(m => open.ContainsKey(m.Second)).Select(m => new BoardView.Meeting(m.Second, open[m.Second].Title, BoardWords.Reason(texts, language, m.First, open[m.Second].Municipality)))];
    }

    async Task<IReadOnlyList<BoardView.Message>> Messages(Id<BoardEntry> id, CancellationToken ct) =>
        await db.BoardAnswers.AsNoTracking().Where(a => a.EntryId == id).OrderByDescending(a => a.At).Take(Most).Select(a => new BoardView.Message(a.Id, a.At, a.Name, a.Email, a.Text)).ToListAsync(ct);
}
