using System.Linq.Expressions;

namespace Yhdessa.Events;

/// <summary>A sign-up as its owner and the event's makers see it. A month after the event the name, the address and the answers are gone.</summary>
/// <param name="Place">The place in the waiting list, from 1; absent when it does not wait.</param>
/// <param name="Came">Whether they came, when somebody has marked it.</param>
sealed record RegistrationAnswer(Guid Id, Guid EventId, int Number, RegistrationStatus Status, int GroupSize, string? Name, string? Email, IReadOnlyDictionary<string, string> Answers, int? Place, bool? Came, string? Mark, DateTimeOffset CreatedAt, DateTimeOffset ModifiedAt, int Revision)
{
    /// <summary>Until when a place is held for a yes.</summary>
    public DateTimeOffset? OfferedUntil { get; init; }

    /// <summary>On whose behalf they come, when the event asks.</summary>
    public Sector? Sector { get; init; }

    /// <summary>What the door knows them by: told on their own page alone.</summary>
    [System.Text.Json.Serialization.JsonIgnore] public string DoorCode { get; init; } = "";

    public static Expression<Func<Registration, RegistrationAnswer>> Row(EventsDb db) => r => Of(r, r.Status == RegistrationStatus.Waiting ? db.Registrations.Count(o => o.EventId == r.EventId && o.Status == RegistrationStatus.Waiting && o.Number <= r.Number) : null);

    public static RegistrationAnswer Of(Registration r, int? place) => new(r.Id, r.EventId, r.Number, r.Status, r.GroupSize, r.Name, r.Email, r.Answers, place, r.Came, r.Mark, r.CreatedAt, r.ModifiedAt, r.Revision)
    {
        OfferedUntil = r.OfferedUntil,
        Sector = r.Sector,
        DoorCode = r.DoorCode,
    };
}

/// <summary>What has just been made, told to the one who made it and to nobody else: no address of the house leads here.</summary>
[OpenToAll]
sealed record JustSignedUp(Guid Id) : IQuery<RegistrationAnswer>;

sealed class JustSignedUpHandler(EventsDb db) : IRequestHandler<JustSignedUp, RegistrationAnswer>
{
    public async Task<RegistrationAnswer> Handle(JustSignedUp ask, CancellationToken ct)
    {
        var id = (Id<Registration>)ask.Id;
        if (await db.Registrations.FindAsync([id], ct) is { Status: not RegistrationStatus.Waiting } made) return RegistrationAnswer.Of(made, null);   // as it was just saved; only a place in the line must be counted
        return await db.Registrations.AsNoTracking().Where(r => r.Id == id).Select(RegistrationAnswer.Row(db)).SingleOrDefaultAsync(ct) ?? throw new NotFound("registration");
    }
}
