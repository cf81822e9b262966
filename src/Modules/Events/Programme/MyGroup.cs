namespace Yhdessa.Events;

/// <summary>With which group of the rotation a sign-up goes, by the link of its letter.</summary>
[OpenToAll]
sealed record MyGroup(string Token) : IQuery<MyGroup.Answer>
{
    /// <param name="Group">Null while there are no groups, or the link is nobody's.</param>
    public sealed record Answer(int? Group, IReadOnlyList<string> Topics, Rotation? Rotation);
}

sealed class MyGroupHandler(EventsDb db, MailedLinks links) : IRequestHandler<MyGroup, MyGroup.Answer>
{
    public async Task<MyGroup.Answer> Handle(MyGroup ask, CancellationToken ct)
    {
        var seat = links.Read(RegistrationLinks.Purpose, ask.Token) is { } id ? await db.Set<GroupSeat>().AsNoTracking().SingleOrDefaultAsync(s => s.RegistrationId == (Id<Registration>)id, ct) : null;
        if (seat is null) return new(null, [], null);
        var topics = await db.Workshops.AsNoTracking().Where(w => w.EventId == seat.EventId).OrderBy(w => w.Number).Select(w => w.Topic).ToListAsync(ct);
        return new(seat.GroupNumber, topics, await db.Set<Rotation>().AsNoTracking().SingleOrDefaultAsync(r => r.EventId == seat.EventId, ct));
    }
}
