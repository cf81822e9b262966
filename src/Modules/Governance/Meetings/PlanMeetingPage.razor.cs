namespace Yhdessa.Governance;

public sealed partial class PlanMeetingPage
{
    /// <summary>A meeting's time and place as a form gives them, by the clock in Helsinki.</summary>
    public sealed class MeetingForm
    {
        public string? BodyId { get; set; }
        public DateOnly? Day { get; set; }
        public TimeOnly? Start { get; set; } = new(15, 0);
        public TimeOnly? End { get; set; } = new(17, 0);
        public string? Place { get; set; }
        public bool Closed { get; set; }
        public int? Seen { get; set; }

        public DateTimeOffset From => At(Start);
        public DateTimeOffset? To => End is null ? null : At(End);

        DateTimeOffset At(TimeOnly? time) => Day is { } day && time is { } clock && day.Year is > 1 and < 9999 ? Helsinki.At(day, clock) : default;
    }
}
