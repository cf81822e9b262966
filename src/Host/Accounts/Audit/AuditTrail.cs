using System.Text.Json;

namespace Yhdessa.Host.Accounts;

/// <summary>Who did what, when, from what to what; the latest first. Reading it is written down too.</summary>
/// <param name="Who">A person's or a key's id, "system" or "stranger".</param>
/// <param name="Kind">"Booking", "Person"…</param>
/// <param name="From">A day in Helsinki, included.</param>
/// <param name="To">A day in Helsinki, included.</param>
[Requires(HostModule.ReadAudit)]
sealed record AuditTrail(string? Who = null, string? Kind = null, DateOnly? From = null, DateOnly? To = null, int Page = 1, int PageSize = 50) : ICommand<AuditTrail.Answer>
{
    public sealed record Answer(IReadOnlyList<Row> Items, int Total, IReadOnlyList<string> Kinds);

    public sealed record Row(DateTimeOffset At, string Who, string? Name, string What, string Kind, string Subject, IReadOnlyList<Change> Changes);

    /// <param name="Before">Null with no value; both null where a personal value changed.</param>
    public sealed record Change(string Field, string? Before, string? After, bool Personal);
}

sealed class AuditTrailHandler(HostDb db, Looks looks) : IRequestHandler<AuditTrail, AuditTrail.Answer>
{
    public async Task<AuditTrail.Answer> Handle(AuditTrail asked, CancellationToken ct)
    {
        var found = Found(asked);
        var total = await found.CountAsync(ct);
        var page = await found.OrderByDescending(a => a.At).ThenByDescending(a => a.Id).Skip((asked.Page - 1) * asked.PageSize).Take(asked.PageSize).ToListAsync(ct);
        var kinds = await db.Set<AuditEntry>().Select(a => a.Kind).Distinct().OrderBy(k => k).ToListAsync(ct);
        var names = await Names([.. page.Select(a => a.Who).Distinct()], ct);
        looks.Write<AuditTrail>(nameof(AuditEntry), "list");
        return new([.. page.Select(a => new AuditTrail.Row(a.At, a.Who, names.GetValueOrDefault(a.Who), a.What, a.Kind, a.Subject, [.. Changes(a)]))], total, kinds);
    }

    IQueryable<AuditEntry> Found(AuditTrail asked)
    {
        var entries = db.Set<AuditEntry>().AsNoTracking();
        if (asked.Who?.Trim() is { Length: > 0 } who) entries = entries.Where(a => a.Who == who || a.Who == "person:" + who || a.Who == "key:" + who);
        if (asked.Kind is { Length: > 0 } kind) entries = entries.Where(a => a.Kind == kind);
        if (asked.From is { } from) entries = entries.Where(a => a.At >= Helsinki.Day(from).Start);
        if (asked.To is { } to) entries = entries.Where(a => a.At < Helsinki.Day(to).End);
        return entries;
    }

    async Task<Dictionary<string, string>> Names(IReadOnlyList<string> who, CancellationToken ct)
    {
        Id<Person>[] people = [.. Ids("person:").Select(i => (Id<Person>)i)];
        Id<PartnerKey>[] keys = [.. Ids("key:").Select(i => (Id<PartnerKey>)i)];
        var named = (await db.People.AsNoTracking().Where(p => people.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToListAsync(ct)).Select(p => ($"person:{p.Id}", p.Name));
        var keyed = (await db.Keys.AsNoTracking().Where(k => keys.Contains(k.Id)).Select(k => new { k.Id, k.Name }).ToListAsync(ct)).Select(k => ($"key:{k.Id}", k.Name));
        return named.Concat(keyed).ToDictionary(n => n.Item1, n => n.Item2);

        IEnumerable<Guid> Ids(string kind) => who.Where(w => w.StartsWith(kind, StringComparison.Ordinal)).Select(w => Guid.Parse(w[kind.Length..]));
    }

    static IEnumerable<AuditTrail.Change> Changes(AuditEntry entry)
    {
        using var changes = JsonDocument.Parse(entry.Changes);
        foreach (var field in changes.RootElement.EnumerateObject())
            yield return field.Value.ValueKind is JsonValueKind.Object
                ? new(field.Name, Text(field.Value, "from"), Text(field.Value, "to"), Personal: false)
                : new(field.Name, null, null, Personal: true);
    }

    static string? Text(JsonElement change, string side) =>
        change.TryGetProperty(side, out var value) && value.ValueKind is not JsonValueKind.Null ? value.ValueKind is JsonValueKind.String ? value.GetString() : value.GetRawText() : null;
}
