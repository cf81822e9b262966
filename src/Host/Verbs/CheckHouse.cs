using Yhdessa.Host.Health;

namespace Yhdessa.Host.Verbs;

/// <summary>"check": a line for each thing the house leans on; exit status 1 when any is wrong.</summary>
static class CheckHouse
{
    public static async Task<int> Run(VerbCall call)
    {
        call.Options([]).NoWords();
        var found = new List<(string Name, bool IsWell, string Said)>();
        foreach (var part in HealthParts.All)
        {
            var (isWell, said) = await part.Look(call.Services, call.Stop);
            found.Add((part.Name, isWell, said));
        }
        call.Answer(new { ok = found.All(f => f.IsWell), parts = found.Select(f => new { name = f.Name, ok = f.IsWell, said = f.Said }) }, found.Select(f => $"{(f.IsWell ? "ok  " : "FAIL")} {f.Name}: {f.Said}"));
        return found.All(f => f.IsWell) ? 0 : 1;
    }
}
