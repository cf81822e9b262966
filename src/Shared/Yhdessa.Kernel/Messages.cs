namespace Yhdessa.Kernel;

public interface IChange;

/// <summary>A wish that changes something. Committed once, by the pipeline.</summary>
public interface ICommand : IRequest, IChange;

/// <summary>A wish that changes something and answers with what it made.</summary>
public interface ICommand<out T> : IRequest<T>, IChange;

/// <summary>A wish that takes long thinking. It is thought out before the wish takes the database's turn; the handler looks whether what was read still holds.</summary>
public interface IThoughtOut : IChange;

/// <summary>The thinking itself: reads and computes, changes nothing, and leaves its result with something scoped that the handler asks.</summary>
public interface IThink<in TWish> where TWish : IThoughtOut
{
    Task Think(TWish wish, CancellationToken ct);
}

/// <summary>A question a module asks of itself. Changes nothing.</summary>
public interface IQuery<out T> : IRequest<T>;

/// <summary>Who may do it. Stands on the message, so the page, the API, the verb and the job obey one rule.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresAttribute(string permission) : Attribute
{
    public string Permission => permission;
}

/// <summary>Anybody may, signed in or not. The handler still checks what the caller may see.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenToAllAttribute : Attribute;
