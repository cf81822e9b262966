namespace Yhdessa.Governance;

/// <summary>A coordinator keeps every body's meetings, a secretary those of her own; a key only when it speaks for the house.</summary>
static class MeetingRights
{
    public static bool KeepsMeetingsOf(this ICurrentUser user, Guid body) =>
        user.IsSystem || user.Has(GovernanceModule.KeepMeetings) && (user.KeyId is not null ? user.KeyOrganization is null : user.Has(GovernanceModule.KeepEveryBody) || user.Body == body);

    public static void MustKeepMeetingsOf(this ICurrentUser user, Guid body)
    {
        if (!user.KeepsMeetingsOf(body)) throw new Forbidden(GovernanceModule.KeepMeetings);
    }

    /// <summary>The one body she keeps, or null for all.</summary>
    public static Guid? OnlyBody(this ICurrentUser user) => user.IsSystem || user.KeyId is not null || user.Has(GovernanceModule.KeepEveryBody) ? null : user.Body ?? Guid.Empty;

    /// <summary>The meeting with all that belongs to it, for somebody who keeps it.</summary>
    public static async Task<Meeting> Kept(this GovernanceDb db, Id<Meeting> id, int? seen, ICurrentUser user, CancellationToken ct)
    {
        var meeting = await db.Meetings.AsSplitQuery().Include(m => m.Body).Include(m => m.Items).Include(m => m.Attendances).Include(m => m.Versions).Living(id, ct);
        user.MustKeepMeetingsOf(meeting.BodyId);
        meeting.MustBe(seen);
        return meeting;
    }

    public static async Task<Meeting> KeptWith(this GovernanceDb db, Id<AgendaItem> item, int? seen, ICurrentUser user, CancellationToken ct)
    {
        var id = await db.AgendaItems.Where(i => i.Id == item).Select(i => (Id<Meeting>?)i.MeetingId).SingleOrDefaultAsync(ct) ?? throw new NotFound("agenda-item");
        return await db.Kept(id, seen, user, ct);
    }
}
