namespace Yhdessa.Directory;

/// <summary>One invented association. Each comes from its own number, so the first thousand are the same whatever the count.</summary>
static class MadeUpOrganization
{
    sealed record Place(string Code, string Genitive, string Where, int Weight);
    sealed record Theme(string Code, string Priority, int Weight, string[] Names, string[] Words);

    static readonly Place[] places =
    [
        new("398", "Lahden", "Lahdessa", 120), new("098", "Hollolan", "Hollolassa", 23), new("111", "Heinolan", "Heinolassa", 18), new("560", "Orimattilan", "Orimattilassa", 16), new("016", "Asikkalan", "Asikkalassa", 8),
        new("142", "Iitin", "Iitissä", 6), new("316", "Kärkölän", "Kärkölässä", 4), new("781", "Sysmän", "Sysmässä", 4), new("576", "Padasjoen", "Padasjoella", 3), new("081", "Hartolan", "Hartolassa", 3),
    ];

    static readonly Theme[] themes =
    [
        new("sports", "sobriety-and-healthy-living", 26, ["Urheilijat", "Uimaseura", "Hiihtoseura", "Palloseura", "Voimistelijat", "Suunnistajat"], ["liikuntaa", "hiihtoa", "uintia", "jalkapalloa"]),
        new("culture", "inclusion-and-community", 18, ["Mieskuoro", "Näyttämö", "Soittokunta", "Kamerat", "Taideyhdistys"], ["kuorolaulua", "teatteria", "musiikkia", "käsitöitä"]),
        new("older-people", "inclusion-and-community", 11, ["Eläkkeensaajat", "Seniorit", "Muistiyhdistys"], ["muistia tukevaa toimintaa", "juttuseuraa", "retkiä"]),
        new("children-families", "mental-wellbeing", 9, ["Lastentuki", "Perheyhdistys", "Vanhempainyhdistys"], ["perhekahviloita", "kerhoja lapsille", "tukea vanhemmille"]),
        new("youth", "inclusion-and-community", 6, ["Partiolaiset", "Nuorisoseura", "4H-yhdistys"], ["leirejä nuorille", "koulutusta", "kerhoja"]),
        new("mental-health", "mental-wellbeing", 5, ["Mielenterveysseura", "Klubitalo", "Raittiusseura"], ["vertaistukea", "kriisiapua", "ryhmiä"]),
        new("patients", "mental-wellbeing", 7, ["Reumayhdistys", "Diabetesyhdistys", "Sydänyhdistys"], ["vertaistukea potilaille", "luentoja", "neuvontaa"]),
        new("disability", "inclusion-and-community", 4, ["Invalidit", "Näkövammaiset", "Kehitysvammaisten Tuki"], ["omaishoitajien ryhmiä", "retkiä", "neuvontaa"]),
        new("villages", "inclusion-and-community", 13, ["Kyläyhdistys", "Asukasyhdistys", "Kotiseutuyhdistys"], ["kylätalon tapahtumia", "talkoita", "kotiseutuiltoja"]),
        new("home-economics", "sobriety-and-healthy-living", 5, ["Martat", "Puutarhaseura"], ["ruokakursseja", "puutarhaneuvontaa"]),
        new("nature-animals", "sobriety-and-healthy-living", 9, ["Luonnonystävät", "Kennelkerho", "Kalastusseura"], ["luontoretkiä", "koirakouluja"]),
        new("safety", "everyday-safety", 4, ["Vapaaehtoinen Palokunta", "Pelastusyhdistys"], ["varautumisen kursseja", "ensiapua"]),
        new("employment-education", "inclusion-and-community", 4, ["Toimintakeskus", "Digitukijat"], ["työpajoja työttömille", "digitukea"]),
        new("hobbies", "inclusion-and-community", 10, ["Shakkiseura", "Radioamatöörit", "Lautapelikerho"], ["peli-iltoja", "kerhoja"]),
    ];

    static readonly string[] groups = ["children-families", "youth", "working-age", "older-people", "carers", "disabled-people", "long-term-ill", "immigrants", "unemployed", "everybody"];
    static readonly string[] villages = ["Ahtialan", "Mukkulan", "Launeen", "Villähteen", "Jalkarannan", "Liipolan", "Kiveriön", "Salpakankaan", "Vääksyn", "Kalkkisten", "Vierumäen", "Kausalan", "Vuolenkosken", "Järvelän", "Artjärven", "Pennalan", "Auttoisten", "Uudenkylän"];
    static readonly string[] own = ["Aalto", "Tuuli", "Kipinä", "Sisu", "Toivo", "Ilo", "Vire", "Polku", "Silta", "Kaiku", "Honka", "Koivu", "Tähti", "Visa", "Reipas", "Terho", "Sampo", "Ketju", "Karhu", "Joutsen"];

    public static Organization? Of(int number, int seed, HashSet<string> slugs, HashSet<string> ids)
    {
        var random = new Random(unchecked(seed * 1_000_003 + number));
        var (place, theme) = (Weighted(random, places, p => p.Weight), Weighted(random, themes, t => t.Weight));
        var name = (random.Next(3) switch { 0 => villages[random.Next(villages.Length)], _ => place.Genitive }) + $" {theme.Names[random.Next(theme.Names.Length)]} {own[random.Next(own.Length)]} {number + 1} ry";
        var slug = $"{Slug.Of(name)}-s{seed}";
        if (!slugs.Add(slug)) return null;   // made before
        var other = themes[random.Next(themes.Length)];
        var form = new OrganizationForm
        {
            Names = new(name),
            Kind = random.Next(20) == 0 ? "foundation" : "association",
            Identifiers = MadeUpBusinessId(number, seed) is var id && ids.Add(id.Key) ? [id] : [],
            HomeMunicipality = place.Code,
            Areas = place.Code == "398" && random.Next(8) == 0 ? ["nastola"] : [],
            RegionWide = random.Next(30) == 0 ? true : null,
            Summary = new($"Järjestämme {theme.Words[random.Next(theme.Words.Length)]} {place.Where}."),
            Description = new($"Yhdistys järjestää {theme.Words[0]} ja {other.Words[0]} {place.Where} ja lähikunnissa. Mukaan voi tulla ilman ilmoittautumista. Toimintaa on ollut vuodesta {1900 + random.Next(125)} ja jäseniä on {15 + random.Next(800)}."),
            Themes = random.Next(3) == 0 && other != theme ? [theme.Code, other.Code] : [theme.Code],
            TargetGroups = [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => groups[random.Next(groups.Length)]).Distinct()],
            HytePriorities = [theme.Priority],
        };
        var organization = new Organization((Id<Organization>)SeasonId.Of($"generated/{seed}/{number}"), slug, form);
        organization.Entered(new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(-random.Next(900)));
        return organization;
    }

    /// <summary>Each number its own: a step that has no factor in common with the count meets every one once.</summary>
    static Identifier MadeUpBusinessId(int number, int seed)
    {
        const int count = 2_999_999, step = 1_234_577;
        for (var digits = 1_000_000 + (int)(((long)number * step + (long)seed * 7919) % count) * 3; ; digits++)
            if (BusinessId.CheckDigit(digits.ToString(System.Globalization.CultureInfo.InvariantCulture)) is { } check) return new(Identifier.Business, $"{digits}-{check}");
    }

    static T Weighted<T>(Random random, T[] all, Func<T, int> weight)
    {
        var at = random.Next(all.Sum(weight));
        return all.First(x => (at -= weight(x)) < 0);
    }
}
