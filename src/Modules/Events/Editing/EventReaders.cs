using Yhdessa.Events.Fairs;
using Yhdessa.Events.Training;

namespace Yhdessa.Events;

/// <summary>Somebody who plans by an event.</summary>
/// <param name="Button">The key of what the letter's button says.</param>
/// <param name="Path">Where she sees her own place and may give it up. A new link: an older letter's may end before the new day.</param>
/// <param name="IsComing">She has a place, and the event in her calendar.</param>
/// <param name="HasTurns">Her organization has turns at our stall there; she herself has no place.</param>
sealed record EventReader(Guid Id, string Email, string Language, string Button, string Path, bool IsComing, bool HasTurns = false);

/// <summary>Who must hear when an event moves or is called off: those signed up, the exhibitors of a fair, the groups of an ordered training, and who speak for an organization that has turns at our stall.</summary>
sealed class EventReaders(EventsDb db, EventMakers makers, MailedLinks links, TimeProvider clock)
{
    public async Task<IReadOnlyList<EventReader>> SignedUp(Event e, CancellationToken ct)
    {
        var until = e.LinksUntil(clock.Now());
        var people = await People(e.Id).Where(r => r.Email != null).OrderBy(r => r.Number).Select(r => new { r.Id, r.Email, r.Language, r.Status }).ToListAsync(ct);
        return [.. people.Select(r => new EventReader(r.Id, r.Email!, r.Language, "events.mail.button", links.ToRegistration(r.Id, until), r.Status is RegistrationStatus.Confirmed))];
    }

    public async Task<IReadOnlyList<EventReader>> Beside(Event e, CancellationToken ct)
    {
        var until = e.LinksUntil(clock.Now());
        var stalls = await Stalls(e.Id).Where(b => b.Email != null).OrderBy(b => b.Number).Select(b => new { b.Id, b.Email, b.Language }).ToListAsync(ct);
        var turns = await makers.SpeakingFor(await Turns(e.Id).Select(s => s.OrganizationId!.Value).Distinct().ToListAsync(ct), ct);
        var groups = await Groups(e.Id).OrderBy(j => j.Id).Select(j => new { j.Id, j.Email, j.Language }).ToListAsync(ct);
        return
        [
            .. stalls.Select(b => new EventReader(b.Id, b.Email!, b.Language, "events.stall.mail.button.mine", StallLetters.Link(links, b.Id, until), IsComing: false)),
            .. groups.Select(j => new EventReader(j.Id, j.Email!, j.Language, "events.training.mail.button.mine", TrainingLetters.Link(links, j.Id, until), IsComing: true)),
            .. turns.Select(p => new EventReader(p.Id, p.Email, p.Language, "events.shifts.see", "/my/stall-shifts", IsComing: false, HasTurns: true)),
        ];
    }

    /// <summary>How many have a place, wait for one, come with a group or have a turn.</summary>
    public async Task<int> Count(Event e, CancellationToken ct) => await People(e.Id).CountAsync(ct) + await Stalls(e.Id).CountAsync(ct) + await Groups(e.Id).CountAsync(ct) + await Turns(e.Id).CountAsync(ct);

    IQueryable<Registration> People(Id<Event> of) => db.Registrations.AsNoTracking().Where(r => r.EventId == of && r.Status != RegistrationStatus.Cancelled && r.Mark == null);

    IQueryable<StallBooking> Stalls(Id<Event> of) => db.Set<StallBooking>().AsNoTracking().Where(b => b.EventId == of && b.Status != StallStatus.GivenUp && b.IsConfirmed && b.Mark == null);

    IQueryable<StallShift> Turns(Id<Event> of) => db.Set<StallShift>().AsNoTracking().Where(s => s.EventId == of && s.DeletedAt == null && s.OrganizationId != null && s.Mark == null);

    IQueryable<TrainingJoin> Groups(Id<Event> of) => db.Set<TrainingJoin>().AsNoTracking().Where(j => j.LeftAt == null && j.ConfirmedAt != null && j.Email != null
        && db.Set<TrainingOrder>().Any(o => o.Id == j.OrderId && o.EventId == of && o.State != TrainingState.CalledOff && o.Mark == null));
}
