namespace Yhdessa.Participation.Volunteering;

static class TaskAccess
{
    /// <summary>The house's coordinators look after every task, an organization's own people after theirs.</summary>
    public static async Task MustKeep(this ICurrentUser user, Guid? organization, CancellationToken ct)
    {
        if (user.IsSystem || user.Has(ParticipationModule.Coordinate) && user.KeyOrganization is null) return;
        if (organization is not { } own) throw new Forbidden(ParticipationModule.Coordinate);
        await user.MustActFor(own, ct);
    }

    public static async Task<VolunteerTask> Kept(this ParticipationDb db, Id<VolunteerTask> id, ICurrentUser user, CancellationToken ct)
    {
        var task = await db.Tasks.Living(id, ct);
        await user.MustKeep(task.OrganizationId, ct);
        return task;
    }
}
