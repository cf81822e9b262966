namespace Yhdessa.Kernel;

/// <summary>Readable, but fields are missing or refused: 422 with every one of them.</summary>
public sealed class Invalid(IReadOnlyList<FieldError> errors) : Refusal("invalid", 422)
{
    public IReadOnlyList<FieldError> Errors => errors;
}

/// <summary>Changing needs If-Match: 428.</summary>
public sealed class PreconditionRequired() : Refusal("precondition-required", 428);

/// <summary>The body is over the limit: 413.</summary>
public sealed class TooLarge() : Refusal("too-large", 413);

/// <summary>The body is in no form we read here: 415.</summary>
public sealed class WrongMediaType(IReadOnlyList<string> accepted) : Refusal("unsupported-media-type", 415, [string.Join(", ", accepted)]);

/// <summary>The caller takes no JSON: 406.</summary>
public sealed class NotAcceptable() : Refusal("not-acceptable", 406);

/// <summary>Too much in too short a time: 429. <see cref="Waiting"/> tells how long to wait.</summary>
public sealed class TooOften() : Refusal("rate-limited", 429);
