namespace MediatR;

public interface IBaseRequest;

public interface IRequest : IBaseRequest;

public interface IRequest<out TResponse> : IBaseRequest;

public interface IStreamRequest<out TResponse>;

public interface INotification;

public readonly struct Unit : IEquatable<Unit>
{
    static readonly Unit one;

    public static ref readonly Unit Value => ref one;
    public static Task<Unit> Task { get; } = System.Threading.Tasks.Task.FromResult(one);

    public bool Equals(Unit other) => true;
    public override bool Equals(object? obj) => obj is Unit;
    public override int GetHashCode() => 0;

    public static bool operator ==(Unit left, Unit right) => left.Equals(right);
    public static bool operator !=(Unit left, Unit right) => !left.Equals(right);
}
