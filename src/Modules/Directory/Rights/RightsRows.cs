namespace Yhdessa.Directory;

/// <summary>
/// What the database keeps of an organization's people: one right, one open invitation and one open request each, and one handover at a time.
/// </summary>
static class RightsRows
{
    const string open = "closed_at IS NULL";

    public static void Map(ModelBuilder model)
    {
        model.Entity<Organization>().Property(x => x.OnBehalf).IsJson();
        model.Entity<OrganizationRight>().Property(x => x.OnBehalf).IsJson();
        model.Entity<EndedRight>(r =>
        {
            r.HasKey(x => new { x.PersonId, x.OrganizationId });
            r.HasIndex(x => x.EndedAt);
            r.Property(x => x.Right).HasMaxLength(10);
            r.HasOne<Organization>().WithMany().HasForeignKey(x => x.OrganizationId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Invitation>(i =>
        {
            i.Property(x => x.Id).ValueGeneratedNever();
            i.Property(x => x.Email).HasMaxLength(254);
            i.Property(x => x.Right).HasMaxLength(10);
            i.Property(x => x.Language).HasMaxLength(2);
            i.Property(x => x.Reason).HasMaxLength(Invitation.LongestReason);
            i.HasIndex(x => new { x.OrganizationId, x.Email }).IsUnique().HasFilter($"{open} AND email IS NOT NULL");
            i.HasIndex(x => new { x.OrganizationId, x.Kind }).IsUnique().HasFilter($"{open} AND kind = '{nameof(InvitationKind.Handover)}'");
            i.HasIndex(x => x.Email);
            i.HasIndex(x => x.ClosedAt);
            i.HasOne<Organization>().WithMany().HasForeignKey(x => x.OrganizationId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<JoinRequest>(j =>
        {
            j.Property(x => x.Id).ValueGeneratedNever();
            j.Property(x => x.Line).HasMaxLength(JoinRequest.LongestLine);
            j.Property(x => x.Right).HasMaxLength(10);
            j.Property(x => x.Language).HasMaxLength(2);
            j.HasIndex(x => new { x.OrganizationId, x.PersonId }).IsUnique().HasFilter(open);
            j.HasIndex(x => x.PersonId);
            j.HasIndex(x => x.ClosedAt);
            j.HasOne<Organization>().WithMany().HasForeignKey(x => x.OrganizationId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
