namespace Yhdessa.Kernel;

/// <summary>A thing that guards its own rules. Every change goes through one of its methods.</summary>
public abstract class Aggregate
{
    readonly List<IEvent> raised = [];

    /// <summary>Grows with every commit that changes the thing, so that two people changing it can't both succeed. The API shows it as ETag.</summary>
    public int Revision { get; private set; }

    /// <summary>UTC, set by the commit that made it.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>UTC, set by the latest commit that changed it.</summary>
    public DateTimeOffset ModifiedAt { get; private set; }

    /// <summary>In the bin since then; purged after 30 days. Null while it lives.</summary>
    public DateTimeOffset? DeletedAt { get; private set; }

    /// <summary>Something below the root changed: the root's revision must grow although none of its own columns did.</summary>
    protected void Changed() => IsChanged = true;

    protected void Raise(IEvent happened)
    {
        raised.Add(happened);
        IsChanged = true;
    }

    /// <summary>The demonstration takes the row away: what others counted from it counts no more.</summary>
    /// <param name="kind">"booking".</param>
    public void Forget(string kind, Guid id) => Raise(new RowForgotten($"{kind}:{id}"));

    internal bool IsChanged { get; private set; }

    public void Delete(DateTimeOffset now) => DeletedAt ??= now;
    public void Restore() => DeletedAt = null;

    /// <summary>412 unless the caller saw the latest: the revision that If-Match or a form's hidden field carried.</summary>
    public void MustBe(int? seen)
    {
        if (seen is { } revision && revision != Revision) throw new Stale();
    }

    internal IReadOnlyList<IEvent> TakeRaised()
    {
        IEvent[] taken = [.. raised];
        raised.Clear();
        return taken;
    }

    internal void Committed(DateTimeOffset now, bool isNew)
    {
        if (isNew) CreatedAt = now;
        ModifiedAt = now;
        Revision++;
        IsChanged = false;
    }
}

/// <summary>A value that belongs to a person: audit says only that it changed.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute : Attribute;
