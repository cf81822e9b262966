namespace Yhdessa.Directory;

/// <summary>Somebody has looked at two records and said that they are different organizations: it is not asked again.</summary>
sealed class NotTwin : IUnaudited
{
    public Id<Organization> One { get; private init; }
    public Id<Organization> Other { get; private init; }
    public string By { get; private init; } = "";
    public DateTimeOffset At { get; private init; }

    /// <summary>Whichever is told first.</summary>
    public static NotTwin Of(Id<Organization> a, Id<Organization> b, string by, DateTimeOffset at)
    {
        var (one, other) = Ordered(a, b);
        return new() { One = one, Other = other, By = by, At = at };
    }

    public static (Id<Organization> One, Id<Organization> Other) Ordered(Id<Organization> a, Id<Organization> b) => a.Value.CompareTo(b.Value) < 0 ? (a, b) : (b, a);
}

/// <summary>Two records are of different organizations.</summary>
[Requires(DirectoryModule.Review)]
sealed record SayDifferent(Id<Organization> Id, Id<Organization> Other) : ICommand;

sealed class SayDifferentHandler(DirectoryDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<SayDifferent>
{
    public Task Handle(SayDifferent wish, CancellationToken ct) => db.SayDifferent(wish.Id, [wish.Other], user, clock.Now(), ct);
}

static class Differing
{
    public static async Task SayDifferent(this DirectoryDb db, Id<Organization> id, IReadOnlyCollection<Id<Organization>> others, ICurrentUser user, DateTimeOffset now, CancellationToken ct)
    {
        var known = await db.NotTwins.Where(t => t.One == id || t.Other == id).ToListAsync(ct);
        var there = await db.Organizations.Where(o => others.Contains(o.Id)).Select(o => o.Id).ToListAsync(ct);
        foreach (var other in there.Where(o => o != id && !known.Exists(t => t.One == o || t.Other == o))) db.NotTwins.Add(NotTwin.Of(id, other, user.Name, now));
    }
}
