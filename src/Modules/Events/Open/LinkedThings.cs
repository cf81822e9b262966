namespace Yhdessa.Events;

/// <summary>The smaller things that events point at, with the keys that readers of Linked Events look for: languages, pictures, target groups, and the house that publishes.</summary>
sealed class LinkedThings(string site, LinkedWords words)
{
    public const string GroupMark = "audience-";

    public LinkedWords Words => words;

    /// <summary>Languages and pictures have no source before their id, as in the real answers.</summary>
    public string At(string kind, string id) => $"{site}/linked-events/v1/{kind}/{id}/";

    public Dictionary<string, object?> Link(string kind, string id) => new() { ["@id"] = At(kind, id) };

    public object Language(string code) => new { id = code, translation_available = Texts.Languages.Contains(code), name = words.Languages.GetValueOrDefault(code) }.With(At("language", code), "Language");

    /// <summary>A target group is a keyword as well: events are for it.</summary>
    public object Group(string code, int count) => new
    {
        id = $"{LinkedOrigin.Own}:{GroupMark}{code}",
        data_source = LinkedOrigin.Own,
        publisher = LinkedOrigin.Own,
        name = words.Groups[code],
        alt_labels = Array.Empty<string>(),
        created_time = (string?)null,
        last_modified_time = (string?)null,
        image = (int?)null,
        aggregate = false,
        deprecated = false,
        n_events = count,
        replaced_by = (string?)null,
    }.With(At("keyword", $"{LinkedOrigin.Own}:{GroupMark}{code}"), "Keyword");

    public object Set(string id, string usage, Dictionary<string, string> name, object[] keywords) => new
    {
        id = $"{LinkedOrigin.Own}:{id}",
        keywords,
        usage,
        created_time = (string?)null,
        last_modified_time = (string?)null,
        image = (int?)null,
        data_source = LinkedOrigin.Own,
        organization = LinkedOrigin.Own,
        name,
    }.With(At("keyword_set", $"{LinkedOrigin.Own}:{id}"), "KeywordSet");

    /// <summary>An event has one picture, known by the event's id.</summary>
    public object Picture(Event e, string publisher) => new
    {
        id = e.Id.ToString(),
        license = (string?)null,   // nobody is asked for one
        created_time = (string?)null,
        last_modified_time = (string?)null,
        name = e.Name.For("fi").Words,
        url = $"{site}/files/{e.Image!.FileId}",
        cropping = (string?)null,
        photographer_name = (string?)null,
        alt_text = e.Image.Alt.For("fi").Words,
        data_source = LinkedOrigin.Own,
        publisher,
    }.With(At("image", e.Id.ToString()), "ImageObject");

    public object Publisher() => new
    {
        id = LinkedOrigin.Own,
        data_source = LinkedOrigin.Own,
        origin_id = LinkedOrigin.Own,
        classification = (string?)null,
        name = "Yhdessä",
        founding_date = (string?)null,
        dissolution_date = (string?)null,
        parent_organization = (string?)null,
        sub_organizations = Array.Empty<string>(),
        affiliated_organizations = Array.Empty<string>(),
        is_affiliated = false,
        replaced_by = (string?)null,
        created_time = (string?)null,
        last_modified_time = (string?)null,
    }.With(At("organization", LinkedOrigin.Own), "Organization");
}
