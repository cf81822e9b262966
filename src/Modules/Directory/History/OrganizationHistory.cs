using System.Text.Json;
using Yhdessa.Contracts.Accounts;

namespace Yhdessa.Directory;

/// <summary>Who has changed what of an organization, from what to what: for its own people and the staff. Of what belongs to a person it says only that it changed.</summary>
[Requires(DirectoryModule.Edit)]
sealed record OrganizationHistory(Id<Organization> Id, int Page = 1) : IQuery<OrganizationHistory.Answer>
{
    public const int OnPage = 20;

    public sealed record Answer(IReadOnlyList<Entry> Entries, int Page, int Total);

    /// <param name="Who">A person's name, where she still has an account.</param>
    /// <param name="By">"person", "key", "system" or "stranger".</param>
    /// <param name="What">The message's name.</param>
    public sealed record Entry(DateTimeOffset At, string? Who, string By, string What, IReadOnlyList<Change> Changes)
    {
        /// <summary>The staff wrote it on the organization's behalf, from a paper form when one is named.</summary>
        public OnBehalf? OnBehalf { get; init; }

        /// <summary>Whose right was given, changed or ended.</summary>
        public string? Whose { get; init; }
    }

    /// <param name="Field">As the API names it.</param>
    /// <param name="Hidden">A personal value: only that it changed.</param>
    public sealed record Change(string Field, JsonElement? Before, JsonElement? After, bool Hidden);
}

sealed class OrganizationHistoryHandler(DirectoryDb db, ICurrentUser user, ISender sender) : IRequestHandler<OrganizationHistory, OrganizationHistory.Answer>
{
    public async Task<OrganizationHistory.Answer> Handle(OrganizationHistory ask, CancellationToken ct)
    {
        var organization = await db.OrganizationToRead(ask.Id, user, ct);
        var (subject, rightsOf) = (organization.Id.ToString(), $"/{organization.Id}");   // a right is named by its person and its organization
        return await Histories.Of(db.Set<AuditEntry>().Where(a => a.Kind == nameof(Organization) && a.Subject == subject || a.Kind == nameof(OrganizationRight) && a.Subject.EndsWith(rightsOf)), ask.Page, sender, ct);
    }
}

/// <summary>The audit's rows of one thing, as a page of its history.</summary>
static class Histories
{
    public static async Task<OrganizationHistory.Answer> Of(IQueryable<AuditEntry> all, int asked, ISender sender, CancellationToken ct)
    {
        var page = Math.Clamp(asked, 1, 10_000);
        var rows = await all.AsNoTracking().OrderByDescending(a => a.At).ThenByDescending(a => a.Id).Skip((page - 1) * OrganizationHistory.OnPage).Take(OrganizationHistory.OnPage).ToListAsync(ct);
        var people = await People(rows, sender, ct);
        return new([.. rows.Select(r => Entry(r, people))], page, await all.CountAsync(ct));
    }

    static OrganizationHistory.Entry Entry(AuditEntry row, IReadOnlyDictionary<Guid, string> people)
    {
        var changes = Changes(row.Changes).ToList();
        var mark = changes.Find(c => c.Field == "onBehalf");
        var isEnd = row.Kind == nameof(OrganizationRight) && changes.Exists(c => c is { Field: "right", After: null });
        var behalf = (isEnd ? mark?.Before : mark?.After)?.Deserialize<OnBehalf>(Stored.Options);
        string? NameOf(Guid? id) => id is { } known ? people.GetValueOrDefault(known) : null;
        return new(row.At, NameOf(PersonOf(row.Who)), row.Who.Split(':')[0], row.What, [.. changes.Where(c => c.Field is not ("onBehalf" or "personId" or "organizationId" or "since"))]) { OnBehalf = behalf, Whose = NameOf(HolderOf(row)) };
    }

    public static Task<IReadOnlyDictionary<Guid, string>> People(IEnumerable<AuditEntry> rows, ISender sender, CancellationToken ct) =>
        sender.Send(new PersonNames([.. rows.SelectMany(r => new[] { PersonOf(r.Who), HolderOf(r) }).OfType<Guid>().Distinct()]), ct);

    /// <summary>Whose right it is.</summary>
    static Guid? HolderOf(AuditEntry row) => row.Kind == nameof(OrganizationRight) && Guid.TryParse(row.Subject.Split('/')[0], out var id) ? id : null;

    public static Guid? PersonOf(string who) => who.StartsWith("person:", StringComparison.Ordinal) && Guid.TryParse(who[7..], out var id) ? id : null;

    public static IEnumerable<OrganizationHistory.Change> Changes(string json)
    {
        foreach (var change in JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json, Stored.Options)!)
            if (change.Value.ValueKind is not JsonValueKind.Object) yield return new(change.Key, null, null, Hidden: true);
            else yield return new(change.Key, Part(change.Value, "from"), Part(change.Value, "to"), Hidden: false);
    }

    static JsonElement? Part(JsonElement change, string name) => change.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;
}
