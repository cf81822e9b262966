namespace Yhdessa.Directory;

/// <summary>Tells the organizations whose entry leaves the board in two weeks; the letter's key keeps it to once.</summary>
[Requires(DirectoryModule.Import)]
sealed record RemindOfEntries(DateTimeOffset Now) : ICommand<JobReport>;

sealed class RemindOfEntriesHandler(DirectoryDb db, BoardLetters letters) : IRequestHandler<RemindOfEntries, JobReport>
{
    public async Task<JobReport> Handle(RemindOfEntries job, CancellationToken ct)
    {
        var today = Helsinki.DateOf(job.Now);
        var last = today.AddDays(BoardEntry.DaysBefore);
        var ending = await db.OpenEntries(today).Where(e => e.Until <= last && e.Mark == null).OrderBy(e => e.Until).Take(500).ToListAsync(ct);
        foreach (var entry in ending) await letters.EndsSoon(entry, ct);
        return new(db.ChangeTracker.Entries().Count(e => e.State is EntityState.Added), "reminders of board entries");
    }
}

/// <summary>What the link of the reminder shows; null when it is nobody's or has grown old.</summary>
[OpenToAll]
sealed record LinkedEntry(string Token) : IQuery<LinkedEntry.Answer?>
{
    public sealed record Answer(Guid Id, string Title, DateOnly Until, DateOnly RenewedUntil);
}

/// <summary>Half a year more by one press. Pressed twice it is the same day.</summary>
[OpenToAll]
sealed record RenewByLink(string Token) : ICommand;

sealed class RenewByLinkHandler(DirectoryDb db, MailedLinks links, TimeProvider clock) : IRequestHandler<LinkedEntry, LinkedEntry.Answer?>, IRequestHandler<RenewByLink>
{
    public async Task<LinkedEntry.Answer?> Handle(LinkedEntry ask, CancellationToken ct) =>
        await Linked(ask.Token, ct) is { } entry ? new(entry.Id, entry.Title, entry.Until, Helsinki.Today(clock).AddMonths(BoardEntry.MonthsRenewed)) : null;

    public async Task Handle(RenewByLink wish, CancellationToken ct)
    {
        if (await Linked(wish.Token, ct) is not { } entry) throw new RuleBroken("link-too-old");
        entry.Renew(Helsinki.Today(clock));
    }

    async Task<BoardEntry?> Linked(string token, CancellationToken ct) =>
        BoardEntry.TurnOf(token) is var (turn, seal) && links.Read(BoardEntry.RenewLink(turn), seal) is { } id
            ? await db.Board.SingleOrDefaultAsync(e => e.Id == (Id<BoardEntry>)id && e.LinkTurn == turn && e.DeletedAt == null && e.ClosedAt == null, ct)
            : null;
}
