using Yhdessa.Contracts.Accounts;

namespace Yhdessa.Directory;

/// <summary>What an organization has ahead of it in every part of the house, for twelve months: what whoever takes over must know.</summary>
[Requires(DirectoryModule.Edit)]
sealed record HandoverKit(Id<Organization> Id) : IQuery<HandoverKit.Answer>
{
    public const int Months = 12;

    public sealed record Answer(IReadOnlyList<ComingLine> Undated, IReadOnlyList<Month> Calendar, IReadOnlyList<OrganizationPeople.Person> People)
    {
        /// <summary>The asker owns it, and so hands her own right over.</summary>
        public bool IsOwner { get; init; }
        public bool MayKeep { get; init; }

        /// <summary>The programs that act for it, for those who may end them or see to it that they are.</summary>
        public IReadOnlyList<OrganizationKeyFact> Keys { get; init; } = [];

        public bool MayEndKeys { get; init; }

        /// <summary>The handover that is on its way; null when there is none.</summary>
        public OrganizationPeople.Invited? Open { get; init; }
    }

    public sealed record Month(DateOnly First, IReadOnlyList<ComingLine> Lines);
}

sealed class HandoverKitHandler(DirectoryDb db, ICurrentUser user, Modules modules, ISender sender, TimeProvider clock) : IRequestHandler<HandoverKit, HandoverKit.Answer>
{
    public async Task<HandoverKit.Answer> Handle(HandoverKit ask, CancellationToken ct)
    {
        await db.OrganizationToRead(ask.Id, user, ct);
        var people = await sender.Send(new OrganizationPeople(ask.Id), ct);
        var (lines, isOwner) = (await Lines(ask.Id, ct), await db.RightOf(user, ask.Id, ct) is OrganizationRight.Owner);
        return new([.. lines.Where(l => l.Day is null)], Calendar(lines), people.People)
        {
            MayKeep = people.MayKeep,
            IsOwner = isOwner,
            MayEndKeys = isOwner || user.Has(DirectoryModule.Import),   // and the administrator, who makes them
            Keys = people.MayKeep ? await sender.Send(new KeysOfOrganization(ask.Id), ct) : [],
            Open = people.Invitations.FirstOrDefault(i => i.IsHandover),
        };
    }

    async Task<List<ComingLine>> Lines(Guid organization, CancellationToken ct)
    {
        var (lines, now) = (new List<ComingLine>(), clock.Now());
        foreach (var step in modules.All.SelectMany(m => m.Coming)) lines.AddRange(await sender.Send(step.Message(new(organization, now, now.AddMonths(HandoverKit.Months))), ct));
        return lines;
    }

    /// <summary>Twelve months whether or not there is anything in them; what is late stands in the first.</summary>
    IReadOnlyList<HandoverKit.Month> Calendar(List<ComingLine> lines)
    {
        var today = Helsinki.Today(clock);
        var first = new DateOnly(today.Year, today.Month, 1);
        var byMonth = lines.Where(l => l.Day is not null).OrderBy(l => l.Day).ToLookup(l => l.Day < first ? first : new DateOnly(l.Day!.Value.Year, l.Day.Value.Month, 1));
        return [.. Enumerable.Range(0, HandoverKit.Months + 1).Select(first.AddMonths).Select(m => new HandoverKit.Month(m, [.. byMonth[m]])).Where(m => m.First < first.AddMonths(HandoverKit.Months) || m.Lines.Count > 0)];
    }
}

/// <summary>Directory's own part: the yearly question, one that waits for its answer, and what stands on the board until its last day.</summary>
[OpenToAll]
sealed record ComingQuestions(ComingUp Of) : IQuery<IReadOnlyList<ComingLine>>;

sealed class ComingQuestionsHandler(DirectoryDb db) : IRequestHandler<ComingQuestions, IReadOnlyList<ComingLine>>
{
    public async Task<IReadOnlyList<ComingLine>> Handle(ComingQuestions ask, CancellationToken ct)
    {
        var id = (Id<Organization>)ask.Of.OrganizationId;
        if (await db.Published.AsNoTracking().Where(o => o.Id == id).Select(o => new { o.Slug, o.Names }).SingleOrDefaultAsync(ct) is not { } organization) return [];
        var asked = await db.Asks.AsNoTracking().Where(a => a.OrganizationId == id).OrderByDescending(a => a.Year).FirstOrDefaultAsync(ct);
        var (today, path) = (Helsinki.DateOf(ask.Of.From), $"organizations/{organization.Slug}");
        var next = new DateOnly(today.Year, FreshnessAsk.MonthOf(id), 1);
        if (asked?.Year >= next.Year || next.AddMonths(1) <= today) next = next.AddYears(1);
        List<ComingLine> lines = [new("directory.coming.question", organization.Names.ToString(), next, path)];
        if (asked is { AnsweredAt: null }) lines.Add(new("directory.coming.unanswered", organization.Names.ToString(), Helsinki.DateOf(asked.AskedAt.AddDays(FreshnessAsk.SecondReminder)), path));
        return [.. lines, .. await Board(id, today, Helsinki.DateOf(ask.Of.Until), ct)];
    }

    async Task<IEnumerable<ComingLine>> Board(Id<Organization> id, DateOnly today, DateOnly last, CancellationToken ct)
    {
        var entries = await db.Board.AsNoTracking().Where(b => b.OrganizationId == id && b.DeletedAt == null && b.Until >= today && b.Until <= last).OrderBy(b => b.Until).Take(100).Select(b => new { b.Id, b.Title, b.Until }).ToListAsync(ct);
        return entries.Select(b => new ComingLine("directory.coming.board", b.Title, b.Until, $"board/{b.Id}"));
    }
}
