using Yhdessa.Ui;
using System.Globalization;
using Yhdessa.Spaces.Houses;
using Yhdessa.Spaces.Levels;

namespace Yhdessa.Spaces;

public sealed partial class EditSpacePage
{
    /// <summary>A space's card as a form: lists are a line each, and what is left empty is unknown.</summary>
    public sealed class SpaceForm
    {
        public int? Seen { get; set; }
        public string? House { get; set; }
        public string? Name { get; set; }
        public string? Kind { get; set; }
        public string? Parent { get; set; }
        public TranslatedText Description { get; set; } = new();
        public int? Capacity { get; set; }
        public string? Equipment { get; set; }
        public string? Layouts { get; set; }
        public string? StepFree { get; set; }
        public string? Toilet { get; set; }
        public string? Loop { get; set; }
        public string? Facts { get; set; }
        public bool TakesBookings { get; set; }
        public TermsForm Terms { get; set; } = new();
        public string? ExternalUrl { get; set; }
        public TranslatedText Rules { get; set; } = new();

        internal static SpaceForm Of(SpaceRow space) => new()
        {
            Seen = space.Revision,
            Name = space.Name,
            Kind = space.Kind.ToString(),
            Parent = space.ParentId?.ToString(),
            Description = TranslatedText.From(space.Description),
            Capacity = space.Capacity,
            Equipment = string.Join('\n', space.Equipment),
            Layouts = string.Join('\n', space.Layouts.Select(l => l.Capacity is { } people ? string.Create(CultureInfo.InvariantCulture, $"{l.Name}; {people}") : l.Name)),
            StepFree = YesNo(space.Accessibility?.StepFree),
            Toilet = YesNo(space.Accessibility?.AccessibleToilet),
            Loop = YesNo(space.Accessibility?.HearingLoop),
            Facts = string.Join('\n', space.Facts.Select(SpaceLines.Of)),
            TakesBookings = space.TakesBookings,
            Terms = TermsForm.Of(space.OwnTerms),
            ExternalUrl = space.ExternalUrl,
            Rules = TranslatedText.From(space.Rules),
        };

        /// <summary>Lines nobody can make sense of, with their fields.</summary>
        internal IEnumerable<(string Field, string Line)> Unreadable() =>
            SpaceLines.Split(Facts).Where(l => SpaceLines.Fact(l) is null).Select(l => ("Facts", l));

        /// <summary>The hours have a page of their own and stay as they are.</summary>
        internal EditSpace Edit(SpaceRow space) => Fill(new EditSpace((Id<Space>)space.Id, Seen) { Name = "", OpeningHours = space.OpeningHours });
        internal AddSpace Add(Id<House> house) => Fill(new AddSpace(house) { Name = "" });

        T Fill<T>(T card) where T : SpaceCard => (T)(card with
        {
            Name = Name?.Trim() ?? "",
            Kind = Kind.As<SpaceKind>() ?? SpaceKind.Room,
            ParentId = Guid.TryParse(Parent, out var whole) ? (Id<Space>)whole : null,
            Description = Description.Value,
            Capacity = Capacity,
            Equipment = [.. SpaceLines.Split(Equipment)],
            Layouts = [.. SpaceLines.Split(Layouts).Select(SpaceLines.Layout)],
            Accessibility = StepFree is null or "" && Toilet is null or "" && Loop is null or "" ? null : new(Known(StepFree), Known(Toilet), Known(Loop)),
            Facts = [.. SpaceLines.Split(Facts).Select(l => SpaceLines.Fact(l)!)],
            OwnTerms = Terms.Read(),
            TakesBookings = TakesBookings,
            ExternalUrl = ExternalUrl.Told(),
            Rules = Rules.Value,
        });

        static bool? Known(string? answer) => answer switch { "yes" => true, "no" => false, _ => null };
        static string? YesNo(bool? known) => known switch { true => "yes", false => "no", null => null };
    }
}
