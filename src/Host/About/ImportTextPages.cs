using System.Text.Json;
using Yhdessa.Host.Accounts;

namespace Yhdessa.Host.About;

/// <summary>The parts of a season file that are only text, a page for each. Twice the same file changes nothing.</summary>
[Requires(HostModule.ImportTexts)]
sealed record ImportTextPages(JsonElement File) : ICommand<IReadOnlyList<ImportCount>>;

/// <summary>The demonstration has no texts of its own.</summary>
[Requires(HostModule.ImportTexts)]
sealed record MakeUpNoTexts : ICommand<JobReport>;

/// <summary>Takes the season's texts away.</summary>
[Requires(HostModule.RemoveDemonstration)]
sealed record RemoveTextPages : ICommand<JobReport>;

sealed class ImportTextPagesHandler(HostDb db) : IRequestHandler<ImportTextPages, IReadOnlyList<ImportCount>>, IRequestHandler<MakeUpNoTexts, JobReport>, IRequestHandler<RemoveTextPages, JobReport>
{
    public async Task<IReadOnlyList<ImportCount>> Handle(ImportTextPages import, CancellationToken ct)
    {
        var known = await db.Set<TextPage>().ToDictionaryAsync(p => p.Slug, ct);
        return [ImportCount.Of("text-pages", TextParts.All.Select((part, place) => Told(part, place, import.File, known)).OfType<EntityState>().ToList())];
    }

    public Task<JobReport> Handle(MakeUpNoTexts message, CancellationToken ct) => Task.FromResult(new JobReport(0, "texts"));

    public async Task<JobReport> Handle(RemoveTextPages message, CancellationToken ct)
    {
        var all = await db.Set<TextPage>().ToListAsync(ct);
        db.RemoveRange(all);
        return new(all.Count, "texts");
    }

    EntityState? Told(TextPart part, int place, JsonElement file, Dictionary<string, TextPage> known)
    {
        if (!file.TryGetProperty(part.Key, out var rows)) return null;
        var page = known.GetValueOrDefault(part.Slug) ?? db.Add(new TextPage((Id<TextPage>)SeasonId.Of($"text-{part.Slug}"), part.Slug)).Entity;
        page.Say(place, part.Read(rows));
        return db.Entry(page).State;
    }
}
