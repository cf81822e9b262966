using System.Diagnostics.CodeAnalysis;

namespace Yhdessa.Kernel;

/// <summary>A use case says no. The code is the contract's, the problem's type and the text's key; the words live in Texts/*.json.</summary>
public abstract class Refusal(string code, int status, object?[]? args = null) : Exception(code)
{
    public string Code => Message;
    public int Status => status;

    /// <summary>What the sentence names: a limit, a time, a person's choice. Filled into the text {0}, {1}…</summary>
    public object?[] Args => args ?? [];

    /// <summary>The field that broke the rule, as the command names it, or null when no single field did.</summary>
    public string? Field { get; init; }

    /// <summary>Members beside the standard ones, such as the conflicts and alternatives of an overlapping booking.</summary>
    public IReadOnlyDictionary<string, object?> Extensions { get; init; } = new Dictionary<string, object?>();
}

/// <summary>Readable, but a rule says no: 422.</summary>
public sealed class RuleBroken(string rule, params object?[] args) : Refusal(rule, 422, args);

/// <summary>Another request changed or holds it: 409.</summary>
public sealed class Conflict(string what, params object?[] args) : Refusal(what, 409, args);

/// <summary>Unreadable, unknown or wrongly typed: 400.</summary>
public sealed class BadInput(string code, string? field = null, params object?[] args) : Refusal(code, 400, args)
{
    public BadInput(string code, IReadOnlyList<FieldError> errors) : this(code) => Errors = errors;
    public IReadOnlyList<FieldError> Errors { get; } = field is null ? [] : [new(field, code)];
}

/// <summary>One field, one rule. The message is put in when the answer is written.</summary>
public sealed record FieldError(string Field, string Code, params object?[] Args);

/// <summary>There is no such thing, or it does not exist for the caller: 404. The kind ("space") only goes to the log.</summary>
public sealed class NotFound(string kind) : Refusal("not-found", 404)
{
    public string Kind => kind;
}

/// <summary>It was here and has been deleted: 410.</summary>
public sealed class Gone() : Refusal("gone", 410);

/// <summary>It lives on in another: 308.</summary>
public sealed class Moved(string address) : Refusal("moved", 308)
{
    public string Address => address;
}

/// <summary>The caller is known and may not: 403.</summary>
public sealed class Forbidden(string permission) : Refusal("forbidden", 403)
{
    public string Permission => permission;
}

/// <summary>Nobody has signed in: 401 in the API, the sign-in page on pages.</summary>
public sealed class SignInNeeded() : Refusal("sign-in-needed", 401);

/// <summary>Somebody else saved in between: 412.</summary>
public sealed class Stale() : Refusal("stale", 412);

public static class Rule
{
    /// <summary>A rule of the house, 422 when broken: reads as a sentence, its code is text key and problem type.</summary>
    public static void Require([DoesNotReturnIf(false)] bool kept, string rule, params object?[] args)
    {
        if (!kept) throw new RuleBroken(rule, args);
    }

    /// <summary>The same, naming the field to mend.</summary>
    public static void RequireOf(string field, [DoesNotReturnIf(false)] bool kept, string rule, params object?[] args)
    {
        if (!kept) throw new RuleBroken(rule, args) { Field = field };
    }
}

public static class State
{
    /// <summary>409: only for what another request changed or holds.</summary>
    public static void Require([DoesNotReturnIf(false)] bool free, string what, params object?[] args)
    {
        if (!free) throw new Conflict(what, args);
    }
}
