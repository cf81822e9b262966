using Yhdessa.Events.Materials;

namespace Yhdessa.Events;

/// <summary>The forum's day by the clock and its materials, as rows of their own. What is there stays as people have made it since, also in the bin.</summary>
static class ForumThings
{
    public static async Task AddThings(this EventsDb db, Event forum, ForumRow row, CancellationToken ct)
    {
        if (ForumRest.Of(row) is not { } rest) return;
        foreach (var session in Day(forum, row, rest))
            if (!await db.Sessions.AnyAsync(s => s.Id == session.Id, ct)) db.Add(session);
        foreach (var told in rest.Materials)
            if (Made(told, forum) is var made && !await db.Set<Material>().AnyAsync(m => m.Id == made.Id, ct)) db.Add(made);
    }

    static IEnumerable<Session> Day(Event forum, ForumRow row, ForumRest rest)
    {
        Session Part(string key, SessionCard card) => new Session(forum.Id, id: (Id<Session>)SeasonId.Of($"{row.Id}/session/{key}")).Describe(card, forum);
        if (row.Coffee is { } coffee) yield return Part("coffee", new(rest.Coffee, coffee));
        yield return Part("rest", new(rest.Rest, row.Start, row.End));
    }

    static Material Made(ForumRest.MaterialRest told, Event forum) => new((Id<Material>)SeasonId.Of(told.Id), new(new(told.Title), MaterialKind.Link)
    {
        Description = new(told.Text),
        EventId = forum.Id,
        Language = "fi",
        Url = told.Url,
        PublicFrom = forum.LastDay,
    });
}
