namespace Yhdessa.Search;

/// <summary>The Finnish Snowball algorithm, written from its published description. Words come in lower case.</summary>
static class FinnishStemmer
{
    const string Vowels = "aeiouyäö", LongVowels = "aeiouäö", Consonants = "bcdfghjklmnpqrstvwxz";
    static readonly string[] particles = ["kaan", "kään", "kin", "han", "hän", "sti", "ko", "kö", "pa", "pä"];
    static readonly string[] possessives = ["nsa", "nsä", "mme", "nne", "si", "ni", "an", "än", "en"];
    static readonly string[] cases = ["siin", "seen", "tten", "han", "hen", "hin", "hon", "hän", "hön", "den", "tta", "ttä", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi", "ine", "ta", "tä", "na", "nä", "a", "ä", "n"];
    static readonly string[] comparatives = ["impi", "impa", "impä", "immi", "imma", "immä", "mpi", "mpa", "mpä", "mmi", "mma", "mmä", "eja", "ejä"];

    public static string Stem(string word)
    {
        if (word.Length < 2) return word;
        Span<char> letters = word.Length <= 256 ? stackalloc char[word.Length] : new char[word.Length];
        word.CopyTo(letters);
        return new Word(letters).Stem();
    }

    /// <summary>The letters of one word, and how many of them are still left.</summary>
    ref struct Word
    {
        readonly Span<char> w;
        readonly int first, second;   // the regions R1 and R2 of the algorithm
        int n;

        public Word(Span<char> letters)
        {
            w = letters;
            n = letters.Length;
            first = Region(0);
            second = Region(first);
        }

        public string Stem()
        {
            Particle();
            Possessive();
            var inflected = Case();
            Comparative();
            Plural(inflected);
            Tidy();
            return new string(w[..n]);
        }

        void Particle()
        {
            if (Longest(first, particles) is not { } end) return;
            if (end == "sti")
            {
                if (n - 3 >= second) n -= 3;
            }
            else if (n > end.Length && (Vowels + "nt").Contains(w[n - end.Length - 1])) n -= end.Length;
        }

        void Possessive()
        {
            if (Longest(first, possessives) is not { } end) return;
            var rest = n - end.Length;
            var taken = end switch
            {
                "si" => !Ends(rest, "k"),
                "an" => Ends(rest, "ta", "ssa", "sta", "lla", "lta", "na"),
                "än" => Ends(rest, "tä", "ssä", "stä", "llä", "ltä", "nä"),
                "en" => Ends(rest, "lle", "ine"),
                _ => true,
            };
            if (!taken) return;
            n = rest;
            if (end == "ni" && Ends(n, "kse")) w[n - 1] = 'i';
        }

        bool Case()
        {
            if (Longest(first, cases) is not { } end) return false;
            // These endings carry their own test inside the list: when it fails the shorter ending "n" is tried.
            var oblique = end is "siin" or "den" or "tten";
            if (oblique && !(n - end.Length > 1 && w[n - end.Length - 1] == 'i' && LongVowels.Contains(w[n - end.Length - 2])) || end is "seen" && !Long(n - 4)) end = "n";
            var rest = n - end.Length;
            var taken = end switch
            {
                "han" or "hen" or "hin" or "hon" or "hän" or "hön" => rest > 0 && w[rest - 1] == end[1],
                "a" or "ä" => rest > 1 && Vowels.Contains(w[rest - 1]) && Consonants.Contains(w[rest - 2]),
                "tta" or "ttä" => rest > 0 && w[rest - 1] == 'e',
                _ => true,
            };
            if (!taken) return false;
            n = end == "n" && (Long(rest) || Ends(rest, "ie")) ? rest - 1 : rest;
            return true;
        }

        void Comparative()
        {
            if (Longest(second, comparatives) is not { } end) return;
            var rest = n - end.Length;
            if (!(end[0] == 'm' && Ends(rest, "po"))) n = rest;
        }

        void Plural(bool inflected)
        {
            if (inflected)
            {
                if (n > first && w[n - 1] is 'i' or 'j') n--;
            }
            else if (n > first && w[n - 1] == 't' && n - 2 >= first && Vowels.Contains(w[n - 2]))
            {
                n--;
                if (n - 4 >= second && Ends(n, "imma")) n -= 4;
                else if (n - 3 >= second && Ends(n, "mma") && !Ends(n - 3, "po")) n -= 3;
            }
        }

        void Tidy()
        {
            if (n - 2 >= first && Long(n)) n--;
            if (n - 2 >= first && "aäei".Contains(w[n - 1]) && Consonants.Contains(w[n - 2])) n--;
            if (n - 2 >= first && w[n - 1] == 'j' && w[n - 2] is 'o' or 'u') n--;
            if (n - 2 >= first && w[n - 1] == 'o' && w[n - 2] == 'j') n--;
            var k = n;
            while (k > 0 && Vowels.Contains(w[k - 1])) k--;
            if (k <= 1 || !Consonants.Contains(w[k - 1]) || w[k - 2] != w[k - 1]) return;
            w[k..n].CopyTo(w[(k - 1)..]);
            n--;
        }

        /// <summary>What follows the first consonant after the first vowel from i on.</summary>
        readonly int Region(int i)
        {
            while (i < w.Length && !Vowels.Contains(w[i])) i++;
            while (i < w.Length && Vowels.Contains(w[i])) i++;
            return i < w.Length ? i + 1 : w.Length;
        }

        readonly bool Ends(int length, params ReadOnlySpan<string> endings)
        {
            foreach (var end in endings)
                if (length >= end.Length && w[(length - end.Length)..length].SequenceEqual(end)) return true;
            return false;
        }
        readonly bool Long(int length) => length > 1 && w[length - 1] == w[length - 2] && LongVowels.Contains(w[length - 1]);

        readonly string? Longest(int from, string[] endings)
        {
            string? longest = null;
            foreach (var end in endings)
                if (n - end.Length >= from && Ends(n, end) && end.Length > (longest?.Length ?? 0)) longest = end;
            return longest;
        }
    }
}
