using MediatR;

namespace Yhdessa.Contracts;

/// <summary>Something that has happened in one module and that others may listen to. Past tense; carries what listeners need.</summary>
public interface IEvent : INotification;

/// <summary>Something one module asks of another. A noun; never changes anything.</summary>
public interface IQuestion<out T> : IRequest<T>;
