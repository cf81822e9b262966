using System.Text.Json.Serialization;
using Yhdessa.Contracts.Events;

namespace Yhdessa.Participation.Impact;

/// <summary>The rows a figure was counted from, newest first.</summary>
[OpenToAll]
sealed record LedgerRows(LedgerKind Kind) : ListQuery<LedgerRow>, ILedgerWish
{
    public Guid? Organization { get; init; }
    public string? Municipality { get; init; }
    public string? Period { get; init; }
}

/// <param name="Page">Its page's address without language, where it has one.</param>
sealed record LedgerRow(string Subject, decimal? Value, int? N, string Period, string Source, string? Municipality, IReadOnlyList<Guid> OrganizationIds, string? Page)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public bool Suppressed { get; init; }
    [JsonIgnore] public DateOnly From { get; init; }
    [JsonIgnore] public DateOnly To { get; init; }
}

sealed class LedgerRowsHandler(ParticipationDb db, ISender sender, Anonymity anonymity) : IRequestHandler<LedgerRows, Listed<LedgerRow>>
{
    public async Task<Listed<LedgerRow>> Handle(LedgerRows ask, CancellationToken ct)
    {
        ask.CheckPaging();
        if (ask.IsSync || ask.Sort is not null) throw new BadInput("unknown-field", ask.Sort is null ? "modifiedAfter" : "sort");
        var wanted = db.Facts.AsNoTracking().Where(f => f.Kind == ask.Kind).Asked(ask);
        var total = await wanted.CountAsync(ct);
        var facts = await wanted.OrderByDescending(f => f.From).ThenByDescending(f => f.Id).Skip((ask.Page - 1) * ask.PageSize).Take(ask.PageSize).Include(f => f.Organizations).ToListAsync(ct);
        var pages = await Pages(ask.Kind, [.. facts.Select(f => f.SubjectId).OfType<Guid>().Distinct()], ct);
        return new([.. facts.Select(f => Row(f, f.SubjectId is { } id ? pages.GetValueOrDefault(id) : null))], ask.Page, ask.PageSize, total);
    }

    LedgerRow Row(LedgerFact fact, string? page)
    {
        var hidden = fact.Kind is LedgerKind.Feedback && anonymity.Hides(fact.N ?? 0);
        return new(fact.Subject, hidden ? null : fact.Value, hidden ? null : fact.N, LedgerWishes.Interval(fact.From, fact.To), fact.Source, fact.Municipality, [.. fact.Organizations.Select(o => o.OrganizationId)], page)
        {
            Suppressed = hidden,
            From = fact.From,
            To = fact.To,
        };
    }

    /// <summary>Where each thing has a page; a booking has none that everybody may read.</summary>
    async Task<Dictionary<Guid, string>> Pages(LedgerKind kind, IReadOnlyList<Guid> ids, CancellationToken ct) => kind switch
    {
        LedgerKind.Events or LedgerKind.People or LedgerKind.SignUps or LedgerKind.Feedback => (await sender.Send(new EventNames(ids), ct)).ToDictionary(e => e.Key, e => $"events/{e.Value.Slug}"),
        LedgerKind.Meetings or LedgerKind.Decisions or LedgerKind.CarriedThrough or LedgerKind.DaysToDone => ids.ToDictionary(i => i, i => $"meetings/{i}"),
        _ => [],
    };
}
