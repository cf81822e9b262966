using Yhdessa.Ui;

namespace Yhdessa.Spaces.Bookings;

public sealed partial class BookSpacePage
{
    /// <summary>What a booker tells, for one time or for a series.</summary>
    public abstract class BookerForm
    {
        public DateOnly? Day { get; set; }
        public TimeOnly? Start { get; set; }
        public TimeOnly? End { get; set; }
        public string? Organization { get; set; }
        public string? Title { get; set; }
        public bool Public { get; set; }
        public int? Attendees { get; set; }
        public string? Purpose { get; set; }
        public bool OpenToAll { get; set; }
        public bool Accept { get; set; }
        public string? AcceptVersion { get; set; }
        public string? ContactName { get; set; }
        public string? ContactEmail { get; set; }

        internal Guid? OrganizationId => Guid.TryParse(Organization, out var organization) ? organization : null;

        internal Contact? Contact => ContactName.Told() is null && ContactEmail.Told() is null ? null : new Contact(ContactName?.Trim() ?? "", ContactEmail?.Trim() ?? "");

        internal string? AcceptedTerms => Accept ? AcceptVersion : null;

        /// <summary>Midnight as the end is the next day's.</summary>
        internal DateTimeOffset At(TimeOnly? time) => Day is { Year: > 2000 and < 2100 } chosen && time is { } clock ? Helsinki.At(clock == TimeOnly.MinValue && time == End ? chosen.AddDays(1) : chosen, clock) : default;

        /// <summary>The field that a refusal means.</summary>
        internal string? FieldFor(string path) => path.ToLowerInvariant() switch
        {
            "organizationid" => nameof(Organization),
            "acceptedterms" => nameof(Accept),
            "start" when Day is null => nameof(Day),
            "contact.name" => nameof(ContactName),
            "contact.email" or "contact" => nameof(ContactEmail),
            _ => null,
        };
    }
}
