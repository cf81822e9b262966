namespace Yhdessa.Events;

static class TaskWords
{
    /// <summary>"4 viikkoa ennen", "3 päivää jälkeen", "tapahtumapäivänä".</summary>
    public static string From(Texts t, int daysBefore) => daysBefore switch
    {
        0 => t["events.tasks.on-day"],
        1 => t["events.tasks.day-before"],
        -1 => t["events.tasks.day-after"],
        7 => t["events.tasks.week-before"],
        > 0 when daysBefore % 7 == 0 => t["events.tasks.weeks-before", daysBefore / 7],
        > 0 => t["events.tasks.days-before", daysBefore],
        _ => t["events.tasks.days-after", -daysBefore],
    };
}
