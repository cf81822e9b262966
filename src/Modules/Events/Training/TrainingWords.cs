using Yhdessa.Contracts.Directory;
using Yhdessa.Ui;

namespace Yhdessa.Events.Training;

/// <summary>How an ordered training is said: how many are coming, how many fit, where.</summary>
sealed class TrainingWords(Texts t, Say say, IReadOnlyList<Municipality> municipalities, string language)
{
    public static async Task<TrainingWords> Of(Texts t, Say say, string language, ISender sender, CancellationToken ct) => new(t, say, await sender.Send(new Municipalities(), ct), language);

    public string Town(string code) => municipalities.FirstOrDefault(m => m.Code == code) is { } town ? Name(town) : code;
    string Name(Municipality town) => language == "sv" ? town.Sv : town.Fi;
    public IReadOnlyList<Choice> Towns => [.. municipalities.Select(m => new Choice(m.Code, Name(m)))];
    public string State(TrainingRow o) => o.State is TrainingState.Open ? Openness(o) : t[$"events.training.state.{o.State.Code()}"];
    public static string Kind(TrainingRow o) => o.State switch { TrainingState.Agreed => "ok", TrainingState.Open => o.Free == 0 ? "bad" : o.People >= o.LeastGroup ? "ok" : "info", TrainingState.Waiting => "warn", _ => "off" };

    string Openness(TrainingRow o) => o.Free == 0 ? t["events.training.full"] : o.People >= o.LeastGroup ? t["events.training.enough", say.Number(o.Free)] : say.Count("events.training.missing", o.LeastGroup - o.People);

    public string People(TrainingRow o) => t["events.training.people", say.Number(o.People), say.Number(o.LeastGroup), say.Number(o.MostGroup)];
    public string Where(TrainingRow o) => o.Place is { } place ? $"{place}, {Town(o.Municipality)}" : Town(o.Municipality);
    public string? Near(TrainingRow o) => o.Distance switch { null => null, 0 => t["events.training.near.own"], 1 => t["events.training.near.neighbour"], _ => null };
}
