namespace Yhdessa.Directory.Exchange;

/// <summary>One column that a file of organizations may have: how its words become facts, and how the facts are written into it again.</summary>
/// <param name="Name">As files, the API of the form and the remembered mappings name it: "name.sv".</param>
/// <param name="Label">The text's key.</param>
/// <param name="Put">The form with what the cell tells. The cell is never empty: an empty one changes nothing.</param>
/// <param name="Write">The cell; null where a file only brings it and never takes it.</param>
sealed record ExchangeField(string Name, string Label, Func<OrganizationForm, string, RowReading, OrganizationForm> Put, Func<OrganizationAnswer, string, object?>? Write = null)
{
    public string? Language => Name.Split('.') is [_, var language] ? language : null;

    public string Words(Texts t, string language) => Language is { } own ? $"{t.In(language, Label)} ({own})" : t.In(language, Label);

    public static readonly IReadOnlyList<ExchangeField> All =
    [
        new("id", "directory.exchange.field.id", (f, cell, row) => { row.Id = cell; return f; }, (o, _) => o.Id.ToString()),
        .. Text("name", "directory.edit.names", f => f.Names, (f, t) => f with { Name = null, Names = t }),
        new("kind", "directory.edit.kind", (f, cell, row) => f with { Kind = One(row, "kind", cell, w => CodeWords.Code(Classifications.Kinds, w) ?? CodeWords.KindOf(" " + w)) ?? f.Kind }, (o, l) => Classifications.Word(Classifications.Kinds, o.Kind, l)),
        .. ExchangeIdentifiers.All,
        .. Text("summary", "directory.edit.summary", f => f.Summary, (f, t) => f with { Summary = t }),
        .. Text("description", "directory.edit.description", f => f.Description, (f, t) => f with { Description = t }),
        .. Text("plainText", "directory.edit.plain", f => f.PlainText, (f, t) => f with { PlainText = t }),
        new("homeMunicipality", "directory.edit.home", (f, cell, row) => f with { HomeMunicipality = One(row, "homeMunicipality", cell, CodeWords.Area) is { } area ? Region.ParentOf(area) ?? area : f.HomeMunicipality }, (o, l) => o.HomeMunicipality is { } home ? Region.NameOf(home, l) : null),
        new("areas", "directory.edit.areas", (f, cell, row) => f with { Areas = CodeWords.Several(row, "areas", cell, CodeWords.Area) }, (o, l) => Joined(o.Areas, a => Region.NameOf(a, l))),
        new("regionWide", "directory.exchange.field.region", (f, cell, row) => f with { RegionWide = YesNo(row, "regionWide", cell) ?? f.RegionWide }, (o, l) => o.RegionWide is { } all ? (all ? yes! : no!)[l] : null),
        .. ExchangeAddress.All,
        Codes("themes", "directory.facet.theme", Classifications.Themes, f => f.Themes, (f, codes) => f with { Themes = codes }),
        Codes("targetGroups", "directory.facet.targetGroup", Classifications.TargetGroups, f => f.TargetGroups, (f, codes) => f with { TargetGroups = codes }),
        Codes("hytePriorities", "directory.facet.hytePriority", Classifications.HytePriorities, f => f.HytePriorities, (f, codes) => f with { HytePriorities = codes }),
        new("coreWork", "directory.facet.coreWork", (f, cell, _) => f with { CoreWork = [.. CodeWords.Parts(cell, [';', '\n', '|', ',']).Select(w => CodeWords.Code(Classifications.CoreWork, w) ?? w)] }, (o, l) => Joined(o.CoreWork, c => Tags.Shown(c, l))),
        .. ExchangeRows.All,
        new("expertise", "directory.organization.expertise", (f, cell, _) => f with { Expertise = [.. RowLines.Read(cell).Select(x => x.Main)] }, (o, _) => o.Expertise.Count == 0 ? null : RowLines.Write(o.Expertise.Select(x => (x, Enumerable.Empty<(string, string?)>())))),
        Codes("languages", "directory.organization.languages", Classifications.Languages, f => f.Languages, (f, codes) => f with { Languages = codes }),
        .. Text("accessibility", "directory.edit.accessibility", f => f.Accessibility, (f, t) => f with { Accessibility = t }),
        new("website", "directory.organization.website", (f, cell, row) => f with { Website = Site(cell, row) }, (o, _) => o.Website),
        .. ExchangeContacts.All,
    ];

    static readonly Dictionary<string, ExchangeField> byName = All.ToDictionary(f => f.Name);

    public static ExchangeField? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>Only the field's own words: "fi" where no language stands.</summary>
    static IEnumerable<ExchangeField> Text(string name, string label, Func<OrganizationForm, Translated?> of, Func<OrganizationForm, Translated, OrganizationForm> put) =>
        Texts.Languages.Select(l => new ExchangeField(l == "fi" ? name : $"{name}.{l}", label, (f, cell, _) => put(f, In(of(f) ?? new(null), l, cell)), (o, _) => of(o.Form) is { } text ? l switch { "sv" => text.Sv, "en" => text.En, _ => text.Fi } : null));

    static Translated In(Translated text, string language, string words) => language switch { "sv" => text with { Sv = words }, "en" => text with { En = words }, _ => text with { Fi = words } };

    static ExchangeField Codes(string name, string label, string list, Func<OrganizationForm, IReadOnlyList<string>?> of, Func<OrganizationForm, IReadOnlyList<string>, OrganizationForm> put) =>
        new(name, label, (f, cell, row) => put(f, CodeWords.Several(row, name, cell, w => CodeWords.Code(list, w))), (o, l) => Joined(of(o.Form) ?? [], c => Classifications.Word(list, c, l)));

    static string? Joined(IReadOnlyList<string> codes, Func<string, string> word) => codes.Count == 0 ? null : string.Join("; ", codes.Select(word));

    static string? One(RowReading row, string field, string cell, Func<string, string?> code)
    {
        if (code(cell) is { } found) return found;
        row.No(field, "import-unknown-word", cell.Cut(60));
        return null;
    }

    static readonly Dictionary<string, string> yes = new() { ["fi"] = "kyllä", ["sv"] = "ja", ["en"] = "yes" }, no = new() { ["fi"] = "ei", ["sv"] = "nej", ["en"] = "no" };

    static bool? YesNo(RowReading row, string field, string cell)
    {
        var word = cell.ToLowerInvariant();
        if (yes.ContainsValue(word) || word is "1" or "true" or "x") return true;
        if (no.ContainsValue(word) || word is "0" or "false") return false;
        row.No(field, "import-unknown-word", cell.Cut(60));
        return null;
    }

    /// <summary>People leave the beginning out.</summary>
    static string Site(string cell, RowReading row)
    {
        if (cell.Contains("://", StringComparison.Ordinal) || cell.Contains(' ') || !cell.Contains('.')) return cell;
        row.Note("http");
        return "https://" + cell;
    }
}
