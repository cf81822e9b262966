using System.Runtime.InteropServices;

namespace Yhdessa.Search;

/// <summary>The Finnish morphology library, used where the machine has it (Debian: libvoikko1, voikko-fi). It is never part of what we deliver.</summary>
sealed unsafe partial class VoikkoLibrary : IDisposable
{
    const string Library = "libvoikko.so.1";

    readonly nint handle;
    readonly Lock gate = new();   // the library works on one word at a time

    VoikkoLibrary(nint handle) => this.handle = handle;

    public string Version { get; private init; } = "";

    /// <summary>Null where it, or its Finnish dictionary, is not installed.</summary>
    public static VoikkoLibrary? Open()
    {
        if (!NativeLibrary.TryLoad(Library, out _)) return null;
        var opened = voikkoInit(out _, "fi", 0, 0);
        return opened == 0 ? null : new(opened) { Version = Marshal.PtrToStringUTF8(voikkoGetVersion()) ?? "" };
    }

    /// <param name="Base">The basic form, as the dictionary writes it: "Hollola".</param>
    /// <param name="Shape">The letters of the word, "=" before each part: "=pppppp=pppp".</param>
    public readonly record struct Reading(string Base, string Shape);

    /// <summary>Everything the word may be; nothing when the dictionary does not know it.</summary>
    public List<Reading> Read(string word)
    {
        var readings = new List<Reading>();
        lock (gate)
        {
            var all = voikkoAnalyzeWordCstr(handle, word);
            if (all == null) return readings;
            for (var one = all; *one != 0; one++)
                if (Value(*one, "BASEFORM") is { } form) readings.Add(new(form, Value(*one, "STRUCTURE") ?? ""));
            voikko_free_mor_analysis(all);
        }
        return readings;
    }

    static string? Value(nint reading, string key)
    {
        var value = voikko_mor_analysis_value_cstr(reading, key);
        if (value == 0) return null;
        var text = Marshal.PtrToStringUTF8(value);
        voikko_free_mor_analysis_value_cstr(value);
        return text;
    }

    public void Dispose() => voikkoTerminate(handle);

    [LibraryImport(Library)]
    private static partial nint voikkoInit(out nint error, [MarshalAs(UnmanagedType.LPUTF8Str)] string language, int flags, nint path);

    [LibraryImport(Library)]
    private static partial void voikkoTerminate(nint handle);

    [LibraryImport(Library)]
    private static partial nint voikkoGetVersion();

    [LibraryImport(Library)]
    private static partial nint* voikkoAnalyzeWordCstr(nint handle, [MarshalAs(UnmanagedType.LPUTF8Str)] string word);

    [LibraryImport(Library)]
    private static partial void voikko_free_mor_analysis(nint* readings);

    [LibraryImport(Library)]
    private static partial nint voikko_mor_analysis_value_cstr(nint reading, [MarshalAs(UnmanagedType.LPUTF8Str)] string key);

    [LibraryImport(Library)]
    private static partial void voikko_free_mor_analysis_value_cstr(nint value);
}
