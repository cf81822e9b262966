using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Ui;

namespace Yhdessa.Directory.Exchange;

/// <summary>"import organizations FILE": the same steps as on the page, one after the other. Likely twins are left and told; a person decides about them on the page.</summary>
static class ImportByVerb
{
    public const string Usage = "FILE [--dry-run] [--report OUT.csv]";

    public static async Task<int> Run(VerbCall call)
    {
        var options = call.Options(["--report"], "--dry-run");
        var (path, dry) = (options.OnlyWord("FILE"), options.Has("--dry-run"));
        await using var content = File.OpenRead(path);
        var id = await Send(call, new StageImport(Path.GetFileName(path), content, SheetLimits.Verb));
        try
        {
            await Check(call, id);
            if (!dry) await Save(call, id);
            return await Tell(call, id, dry, options["--report"]);
        }
        finally
        {
            if ((await Send(call, new OneImport(id))).Import.State is ImportState.Mapping or ImportState.Checking or ImportState.Ready) await Do(call, new DropImport(id));   // nothing half-saved lies about
        }
    }

    static async Task Check(VerbCall call, Id<OrganizationImport> id)
    {
        var (staged, texts) = (await Send(call, new OneImport(id)), call.Services.GetRequiredService<Texts>());
        var fields = staged.Remembered?.Fields ?? HeaderWords.Guess(staged.Import.Headers, texts, HeaderWords.Register(staged.Import.Headers, texts));
        await Do(call, new MapImport(id, fields, staged.Remembered?.Choices ?? new()));
        await Carry(call, id, "looked through");
    }

    static async Task Save(VerbCall call, Id<OrganizationImport> id)
    {
        await Do(call, new ApproveImport(id, All: true));
        await Carry(call, id, "saved");
    }

    static async Task Carry(VerbCall call, Id<OrganizationImport> id, string done)
    {
        for (var batch = 1; await Send(call, new CarryOnImport(id)); batch++) call.Progress($"{batch} batches {done}…");
    }

    static async Task<int> Tell(VerbCall call, Id<OrganizationImport> id, bool dry, string? report)
    {
        var (told, texts) = (await Send(call, new OneImport(id)), call.Services.GetRequiredService<Texts>());
        var left = (await Send(call, new ImportRowsOf(id, RowOutcome.Refused))).Rows.Concat((await Send(call, new ImportRowsOf(id, RowOutcome.Twin))).Rows).OrderBy(r => r.Line)
            .SelectMany(r => Reasons(r).Select(f => new { line = r.Line, field = f.Field, reason = ImportWords.Fault(texts, "en", f), name = r.Name })).ToList();
        if (report is not null)
        {
            await using var file = File.Create(report);
            await Csv.Write(file, ["line", "field", "reason", "name"], left.Select(r => (IEnumerable<object?>)[r.line, r.field, r.reason, r.name]));
        }
        var counts = new { @new = told.Of(RowOutcome.New), changed = told.Of(RowOutcome.Changed), unchanged = told.Of(RowOutcome.Same), twins = told.Of(RowOutcome.Twin), refused = told.Of(RowOutcome.Refused) };
        return call.Answer(new { dryRun = dry, counts, rows = left },
        [
            $"organizations{(dry ? " (nothing saved)" : "")}: {counts.@new} new, {counts.changed} changed, {counts.unchanged} unchanged, {counts.twins} likely twins left, {counts.refused} refused",
            .. left.Select(r => $"line {r.line}, {r.field}: {r.reason}"),
        ]);
    }

    static IEnumerable<RowFault> Reasons(ImportRow row) => row.Outcome is RowOutcome.Twin ? row.Twins.Take(1).Select(t => new RowFault("name", "likely-twin", [t.Name])) : row.Faults;

    /// <summary>Each message with contexts of its own: a long file would fill one.</summary>
    static async Task<T> Send<T>(VerbCall call, IRequest<T> message)
    {
        await using var scope = call.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(message, call.Stop);
    }

    static async Task Do(VerbCall call, IRequest message)
    {
        await using var scope = call.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ISender>().Send(message, call.Stop);
    }
}
