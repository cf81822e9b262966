namespace Yhdessa.Directory;

public sealed partial class StaffGuidancePage
{
    /// <summary>A guidance while it is being filled in.</summary>
    public sealed class GuidanceWish
    {
        public OwnerWish Owner { get; set; } = new();
        public DateOnly? On { get; set; }
        public string? ByRole { get; set; }
        public string? Topic { get; set; }
        public int? People { get; set; }
        public string? NextStep { get; set; }
        public DateOnly? NextOn { get; set; }

        internal NoteGuidance Onto(Guid? organization) => new()
        {
            OrganizationId = organization ?? Guid.Empty,
            On = On ?? default,
            ByRole = ByRole.Told(),
            Topic = Topic.Told(),
            People = People,
            NextStep = NextStep.Told(),
            NextOn = NextOn,
        };
    }
}
