using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Yhdessa.Events;

/// <summary>What the door's form sends: a device's taps, or one button where there is no script.</summary>
static class DoorForm
{
    const int Longest = 500_000;

    /// <summary>What is no list of taps is a tap that says nothing, which is refused; none where nothing was tapped.</summary>
    public static IReadOnlyList<TakeTaps.Tap> Of(IFormCollection form, DoorList.Answer door)
    {
        if (form["taps"].FirstOrDefault() is { Length: > 0 and < Longest } told) return Read(told);
        if (Guid.TryParse(form["came"], out var came)) return [new(Guid.CreateVersion7(), came, 0, false)];
        if (Guid.TryParse(form["undo"], out var undone)) return [.. Undo(undone, door)];
        return form["tally"].FirstOrDefault() switch
        {
            "1" => [new(Guid.CreateVersion7(), null, 1, false)],
            "-1" => [new(Guid.CreateVersion7(), null, -1, false)],
            _ => [],
        };
    }

    /// <summary>All that mark them; where a list marked them and no tap did, a tap that was never made.</summary>
    static IEnumerable<TakeTaps.Tap> Undo(Guid registration, DoorList.Answer door)
    {
        var taps = door.People.FirstOrDefault(p => p.Id == registration)?.Taps ?? [];
        return (taps.Count > 0 ? taps : [Guid.CreateVersion7()]).Select(t => new TakeTaps.Tap(t, registration, 0, true));
    }

    static List<TakeTaps.Tap> Read(string told)
    {
        TakeTaps.Tap nothing = new(Guid.Empty, null, 0, false);
        try
        {
            return [.. (JsonSerializer.Deserialize<List<TakeTaps.Tap?>>(told, Stored.Options) ?? [null]).Select(t => t ?? nothing)];
        }
        catch (JsonException)
        {
            return [nothing];
        }
    }
}
