namespace Yhdessa.Kernel;

public interface IChange;

/// <summary>A wish that changes something. Committed once, by the pipeline.</summary>
public interface ICommand : IRequest, IChange;

/// <summary>A wish that changes something and answers with what it made.</summary>
public interface ICommand<out T> : IRequest<T>, IChange;

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
