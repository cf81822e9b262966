namespace Yhdessa.Events;

public sealed partial class EventWish
{
    /// <summary>The closed list of what decides whether somebody can come, as a form holds it: "yes", "no" or nothing.</summary>
    public sealed class AccessWish
    {
        public string? StepFree { get; set; }
        public string? AccessibleToilet { get; set; }
        public string? AccessibleParking { get; set; }
        public string? InductionLoop { get; set; }
        public string? SignLanguage { get; set; }
        public string? Captions { get; set; }
        public string? QuietSpace { get; set; }
        public string? AssistantFree { get; set; }

        internal bool IsTold => Told.Count > 0;

        internal IReadOnlyList<AccessFact> Told => [.. All.Where(a => a.Answer is "yes" or "no").Select(a => new AccessFact(a.Kind, a.Answer == "yes"))];

        IEnumerable<(AccessKind Kind, string? Answer)> All =>
        [
            (AccessKind.StepFree, StepFree), (AccessKind.AccessibleToilet, AccessibleToilet), (AccessKind.AccessibleParking, AccessibleParking), (AccessKind.InductionLoop, InductionLoop),
            (AccessKind.SignLanguage, SignLanguage), (AccessKind.Captions, Captions), (AccessKind.QuietSpace, QuietSpace), (AccessKind.AssistantFree, AssistantFree),
        ];

        internal static AccessWish Of(IReadOnlyList<AccessFact> facts)
        {
            string? Answer(AccessKind kind) => facts.FirstOrDefault(f => f.Kind == kind) is { } fact ? fact.Has ? "yes" : "no" : null;
            return new()
            {
                StepFree = Answer(AccessKind.StepFree),
                AccessibleToilet = Answer(AccessKind.AccessibleToilet),
                AccessibleParking = Answer(AccessKind.AccessibleParking),
                InductionLoop = Answer(AccessKind.InductionLoop),
                SignLanguage = Answer(AccessKind.SignLanguage),
                Captions = Answer(AccessKind.Captions),
                QuietSpace = Answer(AccessKind.QuietSpace),
                AssistantFree = Answer(AccessKind.AssistantFree),
            };
        }
    }
}
