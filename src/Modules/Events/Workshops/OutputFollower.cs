using Yhdessa.Mail;

namespace Yhdessa.Events;

/// <summary>Somebody who was there and has asked to hear what becomes of the outputs, also when her sign-up has long been forgotten.</summary>
sealed class OutputFollower : Aggregate
{
    public const int MonthsKept = 24;

    OutputFollower() { }

    public OutputFollower(Registration of) => (Id, EventId, Email, Language) = (Id<OutputFollower>.New(), of.EventId, of.Email!, of.Language);

    public Id<OutputFollower> Id { get; private init; }
    public Id<Event> EventId { get; private init; }
    [Personal] public string Email { get; private init; } = "";
    public string Language { get; private init; } = "fi";
}

/// <summary>Who is told of an event's outputs, and by which link she says that she wants it or no longer does.</summary>
sealed record OutputReader(Guid Id, string Email, string Language, string Path, bool Follows);

/// <summary>The readers of an event's moves: those who were there, as long as the house has their address, and those who have asked.</summary>
sealed class OutputReaders(EventsDb db, MailedLinks links, TimeProvider clock)
{
    public const string Purpose = "events.outputs";

    public async Task<IReadOnlyList<OutputReader>> Of(Event e, CancellationToken ct)
    {
        var (now, id) = (clock.Now(), e.Id);
        var asked = await db.Set<OutputFollower>().AsNoTracking().Where(f => f.EventId == id).OrderBy(f => f.Id).ToListAsync(ct);
        var there = await db.Registrations.AsNoTracking().Where(r => r.EventId == id && r.Status == RegistrationStatus.Confirmed && r.Came != false && r.Email != null && r.ForgottenAt == null && r.Mark == null).OrderBy(r => r.Number).ToListAsync(ct);
        var following = asked.Select(f => f.Email).ToHashSet();
        return
        [
            .. asked.Select(f => new OutputReader(f.Id, f.Email, f.Language, $"/registration/{links.Token(Purpose, f.Id, now.AddMonths(OutputFollower.MonthsKept))}/outputs", Follows: true)),
            .. there.Where(r => !following.Contains(r.Email!)).Select(r => new OutputReader(r.Id, r.Email!, r.Language, $"{links.ToRegistration(r, e, now)}/outputs", Follows: false)),
        ];
    }
}
