namespace Yhdessa.Events;

/// <summary>The tables of how sign-ups are run: the plan, the line's moves, diets and access, taps at the door, invitations; and what the database itself promises of them.</summary>
static class PlanTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Registration>(registration =>
        {
            registration.Property(r => r.DoorCode).HasMaxLength(20);
            registration.HasIndex(r => new { r.EventId, r.DoorCode }).IsUnique();
            registration.HasIndex(r => r.OfferedUntil);
            registration.ToTable("Registrations", t => t.HasCheckConstraint("ck_registrations_offer", "(status = 'Offered' AND offered_until IS NOT NULL) OR (status <> 'Offered' AND offered_until IS NULL)"));
        });
        model.Entity<SignUpPlan>(plan =>
        {
            plan.ToTable("SignUpPlans", t => t.HasCheckConstraint("ck_sign_up_plans_offer", "offer_hours BETWEEN 1 AND 168"));
            plan.Property(p => p.Id).ValueGeneratedNever();
            plan.Property(p => p.ReminderDays).IsJson();
            plan.Property(p => p.Targets).IsJson();
            plan.Property(p => p.MaterialsUrl).HasMaxLength(300);
            plan.Property(p => p.ExternalUrl).HasMaxLength(300);
            plan.Ignore(p => p.Card);
            plan.HasOne<Event>().WithOne().HasForeignKey<SignUpPlan>(p => p.Id).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<LineEntry>(entry =>
        {
            entry.ToTable("LineEntries");
            // A turn of a sign-up moves once: nobody is promoted twice.
            entry.HasKey(x => new { x.RegistrationId, x.Turn });
            entry.HasOne<Registration>().WithMany().HasForeignKey(x => x.RegistrationId).OnDelete(DeleteBehavior.Cascade);
            entry.HasIndex(x => new { x.EventId, x.At });
        });
        model.Entity<RegistrationNeeds>(needs =>
        {
            needs.ToTable("RegistrationNeeds");
            needs.HasKey(n => n.RegistrationId);
            needs.Property(n => n.RegistrationId).ValueGeneratedNever();
            needs.Property(n => n.Diets).IsJson();
            needs.Property(n => n.DietWords).HasMaxLength(RegistrationNeeds.LongestWords);
            needs.Property(n => n.AccessWords).HasMaxLength(RegistrationNeeds.LongestWords);
            needs.Ignore(n => n.Card);
            needs.HasOne<Registration>().WithOne().HasForeignKey<RegistrationNeeds>(n => n.RegistrationId).OnDelete(DeleteBehavior.Cascade);
            needs.HasIndex(n => n.EventId);
        });
        model.Entity<DoorTap>(tap =>
        {
            tap.ToTable("DoorTaps", t => t.HasCheckConstraint("ck_door_taps_people", "(registration_id IS NULL AND people IN (-1, 1)) OR (registration_id IS NOT NULL AND people = 0)"));
            tap.HasKey(x => x.Id);
            tap.Property(x => x.Id).ValueGeneratedNever();
            tap.HasOne<Event>().WithMany().HasForeignKey(x => x.EventId).OnDelete(DeleteBehavior.Cascade);
            tap.HasIndex(x => new { x.EventId, x.RegistrationId });
        });
        model.Entity<DeadlineWatch>(watch =>
        {
            watch.ToTable("DeadlineWatches");
            watch.Property(w => w.Id).ValueGeneratedNever();
            watch.Property(w => w.Email).HasMaxLength(254);
            watch.Property(w => w.Language).HasMaxLength(2);
            watch.HasOne<Event>().WithMany().HasForeignKey(w => w.EventId).OnDelete(DeleteBehavior.Cascade);
            watch.HasIndex(w => new { w.EventId, w.Email }).IsUnique();
            watch.HasIndex(w => w.Email);
        });
        model.Entity<SectorInvitation>(invitation =>
        {
            invitation.ToTable("SectorInvitations");
            // An organization is invited once to an event.
            invitation.HasKey(i => new { i.EventId, i.OrganizationId });
            invitation.HasOne<Event>().WithMany().HasForeignKey(i => i.EventId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
