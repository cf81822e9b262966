namespace Yhdessa.Search;

/// <summary>Takes a Finnish word's ending off.</summary>
static class FinnishCase
{
    const string Vowels = "aeiouyäöå";
    static readonly string[] owners = ["nsa", "nsä", "mme", "nne"];
    static readonly string[] inner = ["ssa", "ssä", "lla", "llä", "lta", "ltä", "lle"];
    static readonly string[] beforeOwner = ["ssaan", "staan", "llaan", "ltaan", "naan", "ssään", "stään", "llään", "ltään", "nään", "lleen", "kseen"];

    /// <summary>Without "our", "your", "their": toimintamme, läheisilleen.</summary>
    public static string WithoutOwner(string word)
    {
        if (Array.Find(owners, o => Has(word, o, 4)) is { } owner && IsVowel(word[^(owner.Length + 1)])) return word[..^owner.Length];
        return word.Length >= 8 && beforeOwner.Any(e => word.EndsWith(e, StringComparison.Ordinal)) ? word[..^2] : word;
    }

    /// <summary>What the word may be without its case ending, one or two readings.</summary>
    public static string[] Stems(string w)
    {
        if (w.Length < 4) return w.Length == 3 && w[2] is 'n' or 't' && IsVowel(w[1]) ? [w[..^1], w] : [w];
        return Basic(w) ?? Local(w) ?? Plural(w) ?? Into(w) ?? Part(w) ?? Last(w);
    }

    static string[]? Basic(string w)
    {
        if (w.EndsWith("enen", StringComparison.Ordinal)) return [w[..^1], w];
        if (w.Length > 4 && Ends(w, "nen")) return [w];
        if (w.Length > 4 && Ends(w, "ton", "tön") || w.Length > 5 && Ends(w, "nut", "nyt")) return [w, w[..^1]];   // työtön, but tytön; tullut, but linnut
        return null;
    }

    static string[]? Local(string w)
    {
        if (Array.Find(inner, e => Has(w, e)) is { } end && IsVowel(w[^4])) return end[0] == 'l' && end[1] == 't' ? [w[..^3], w[..^2], w] : [w[..^3]];   // talolta, but kieltä and väkivalta
        if ((Has(w, "sta") || Has(w, "stä")) && IsVowel(w[^4])) return [w[..^3], w[..^2]];   // talosta, but also koulutusta
        return Has(w, "ksi", 3) && "aäoö".Contains(w[^4]) ? [w[..^3]] : null;   // -uksi, -eksi mostly belong to the word
    }

    static string[]? Plural(string w)
    {
        if (Has(w, "iden")) return [w[..^3]];
        if (Has(w, "itten")) return [w[..^4]];
        if (Has(w, "ien")) return [w[..^2]];
        if (Has(w, "jen")) return [w[..^3]];
        return Has(w, "ten") && "srln".Contains(w[^4]) ? [w[..^3]] : null;
    }

    static string[]? Into(string w)
    {
        if (Has(w, "seen", 3)) return [w[..^3], w[..^1]];
        if (Has(w, "siin", 3)) return [w[..^3]];
        return w[^1] == 'n' && w[^3] == 'h' && IsVowel(w[^2]) && w[^4] == w[^2] && w.Length > 4 ? w[^2] == 'e' ? [w[..^3], w[..^1]] : [w[..^3]] : null;   // tiehen, but miehen
    }

    static string[]? Part(string w)
    {
        if ((Has(w, "tta", 3) || Has(w, "ttä", 3)) && w[^4] == 'e') return [w[..^3]];
        if (Has(w, "ta") || Has(w, "tä"))
        {
            var taken = "srlnit".Contains(w[^3]) || w[^4..^2] is "yö" or "uo" or "ie" || w[^1] == 'ä' && w[^3] is 'ö' or 'ä' && IsVowel(w[^4]);
            if (taken) return w[^3] == 'n' ? [w[..^2], w] : [w[..^2]];   // jäsentä, but liikunta
        }
        if ((Has(w, "ja") || Has(w, "jä")) && "oöuye".Contains(w[^3])) return "oö".Contains(w[^3]) ? [w[..^2]] : [w[..^2], w];
        return w[^1] is 'a' or 'ä' && IsVowel(w[^2]) && !IsVowel(w[^3]) ? [w[..^1]] : null;
    }

    static string[] Last(string w)
    {
        if (w[^1] == 'n' && IsVowel(w[^2]))
        {
            if (w[^2] != w[^3]) return w[^2] is 'e' or 'i' ? [w[..^1], w] : [w[..^1]];
            return w[^3] switch { 'a' or 'ä' => [w[..^2], w[..^1]], 'e' => [w[..^1]], _ => [w[..^2]] };
        }
        if (w[^1] == 't' && IsVowel(w[^2])) return [w[..^1]];
        return (Has(w, "na", 3) || Has(w, "nä", 3)) && IsVowel(w[^3]) ? [w[..^2], w] : [w];
    }

    public static bool IsVowel(char c) => Vowels.Contains(c);
    static bool Ends(string w, params ReadOnlySpan<string> endings)
    {
        foreach (var end in endings)
            if (w.EndsWith(end, StringComparison.Ordinal)) return true;
        return false;
    }

    static bool Has(string w, string end, int least = 2) => w.Length - end.Length >= least && w.EndsWith(end, StringComparison.Ordinal) && w[..^end.Length].Any(IsVowel);
}
