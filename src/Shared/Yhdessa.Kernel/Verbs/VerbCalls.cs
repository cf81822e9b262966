using System.Text.Json;

namespace Yhdessa.Kernel;

/// <summary>The verb was called wrongly: the message goes to stderr with the verb's usage, exit status 2.</summary>
public sealed class WrongUsage(string why) : Exception(why);

/// <summary>The verb could not be done: the message goes to stderr, exit status 1.</summary>
public sealed class VerbFailed(string why) : Exception(why);

/// <summary>What every verb does with its call: read its options, answer in lines or as one JSON object.</summary>
public static class VerbCalls
{
    /// <summary>
    /// The call's arguments, read: <paramref name="values"/> are options that take a value ("--report OUT.csv"), <paramref name="flags"/> those
    /// that do not ("--dry-run"), the rest are words. Anything unknown is wrong usage.
    /// </summary>
    public static Options Options(this VerbCall call, IReadOnlyCollection<string> values, params IReadOnlyCollection<string> flags) => new(call.Arguments, values, flags);

    /// <summary>Writes the answer: one JSON object when the caller said --json, these lines otherwise.</summary>
    public static int Answer(this VerbCall call, object json, params IEnumerable<string> lines)
    {
        if (call.Json)
            call.Out.WriteLine(JsonSerializer.Serialize(json, Stored.Options));
        else
            foreach (var line in lines) call.Out.WriteLine(line);
        return 0;
    }

    /// <summary>Says how far it has come, on a terminal only.</summary>
    public static void Progress(this VerbCall call, string line)
    {
        if (!call.Json && ReferenceEquals(call.Error, Console.Error) && !Console.IsErrorRedirected && !Console.IsOutputRedirected) call.Error.WriteLine(line);
    }

    /// <summary>Sends a message as the system.</summary>
    public static Task<T> Send<T>(this VerbCall call, IRequest<T> message) => call.Services.GetRequiredService<ISender>().Send(message, call.Stop);
}

/// <summary>A verb's options and words.</summary>
public sealed class Options
{
    readonly Dictionary<string, string> values = [];
    readonly HashSet<string> flags = [];
    readonly List<string> words = [];

    internal Options(IReadOnlyList<string> arguments, IReadOnlyCollection<string> valued, IReadOnlyCollection<string> flagged)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var (name, value) = arguments[i].Split('=', 2) is [{ } n, { } v] && n.StartsWith("--", StringComparison.Ordinal) ? (n, v) : (arguments[i], null);
            if (!name.StartsWith("--", StringComparison.Ordinal)) words.Add(name);
            else if (flagged.Contains(name) && value is null) flags.Add(name);
            else if (!valued.Contains(name)) throw new WrongUsage($"unknown option {name}");
            else if (!values.TryAdd(name, value ?? (i + 1 < arguments.Count ? arguments[++i] : throw new WrongUsage($"{name} needs a value")))) throw new WrongUsage($"{name} is given twice");
        }
    }

    public IReadOnlyList<string> Words => words;
    public bool Has(string flag) => flags.Contains(flag);
    public string? this[string option] => values.GetValueOrDefault(option);

    /// <summary>A whole number from zero up; <paramref name="otherwise"/> when it was not given.</summary>
    public int Number(string option, int otherwise) => this[option] is not { } text ? otherwise
        : int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number
        : throw new WrongUsage($"{option} must be a whole number, not {text}");

    /// <summary>The one word the verb needs, no more and no less.</summary>
    public string OnlyWord(string what) => words is [var one] ? one : throw new WrongUsage(words.Count == 0 ? $"{what} is missing" : $"one {what} only");

    public void NoWords()
    {
        if (words.Count > 0) throw new WrongUsage($"unknown word {words[0]}");
    }
}
