using Yhdessa.Events.Materials;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>A material while it is being told in its form.</summary>
public partial class WriteMaterialPage
{
    public sealed class MaterialWish
    {
        public int? Revision { get; set; }
        public TranslatedText Title { get; set => field = value ?? new(); } = new();
        public TranslatedText Description { get; set => field = value ?? new(); } = new();
        public string Kind { get; set; } = "document";
        public string? Url { get; set; }
        public string? Topic { get; set; }
        public string? EventId { get; set; }
        public string? Language { get; set; }
        public string Licence { get; set; } = "unknown";
        public string? Captions { get; set; }
        public bool Plain { get; set; }
        public bool Accessible { get; set; }
        public DateOnly? PublicFrom { get; set; }
        public int? Views { get; set; }
        public DateOnly? ViewsOn { get; set; }

        internal static MaterialWish Of(Material m) => new()
        {
            Revision = m.Revision,
            Title = TranslatedText.From(m.Title),
            Description = TranslatedText.From(m.Description),
            Kind = m.Kind.Code(),
            Url = m.Url,
            Topic = m.Topic,
            EventId = m.EventId?.ToString(),
            Language = m.Language,
            Licence = m.Licence.Code(),
            Captions = m.Captions switch { true => "yes", false => "no", _ => null },
            Plain = m.IsPlain,
            Accessible = m.IsAccessible,
            PublicFrom = m.PublicFrom,
            Views = m.Views,
            ViewsOn = m.ViewsOn,
        };

        internal T Onto<T>(T form, Guid? file, bool draft) where T : MaterialForm => (T)(form with
        {
            Title = Title.Value,
            Description = Description.Value,
            Kind = Code<MaterialKind>(Kind),
            Url = file is null ? Url.Told() : null,
            FileId = file,
            Topic = Topic.Told(),
            EventId = Guid.TryParse(EventId, out var of) ? (Id<Event>)of : null,
            Language = Language.Told(),
            Licence = Code<Licence>(Licence),
            Captions = Captions switch { "yes" => true, "no" => false, _ => null },
            Plain = Plain,
            Accessible = Accessible,
            Draft = draft,
            PublicFrom = PublicFrom,
            Views = Views,
            ViewsOn = ViewsOn,
        });

        static T Code<T>(string? code) where T : struct, Enum => code.As<T>() ?? (T)(object)-1;
    }
}
