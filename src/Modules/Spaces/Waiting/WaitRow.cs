using System.Linq.Expressions;
using System.Text.Json.Serialization;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Waiting;

/// <summary>A place in line as who waits and a handler see it.</summary>
sealed record WaitRow : Versioned
{
    public required Guid Id { get; init; }
    public Guid? OrganizationId { get; init; }
    public required string Title { get; init; }
    public required bool Public { get; init; }
    public required int Attendees { get; init; }
    public string? Purpose { get; init; }
    public Contact? Contact { get; init; }
    public required Needs Needs { get; init; }
    public required WaitState State { get; init; }

    /// <summary>How many are before her, and one; absent when she waits no more.</summary>
    public int? Place { get; init; }

    /// <summary>Until when the offer at hand can be accepted.</summary>
    public DateTimeOffset? OfferedUntil { get; init; }
    public required IReadOnlyList<WaitedTimeRow> Times { get; init; }
    public required IReadOnlyList<WaitNote> Log { get; init; }
    public string? Mark { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }
    [JsonIgnore] public long Number { get; init; }
    [JsonIgnore] public bool Stands => State is WaitState.Waiting or WaitState.Offered;

    public static readonly Expression<Func<SlotWait, WaitRow>> From = w => new WaitRow
    {
        Id = w.Id.Value,
        OrganizationId = w.OrganizationId,
        Title = w.Title,
        Public = w.Public,
        Attendees = w.Attendees,
        Purpose = w.Purpose,
        Contact = w.ContactName == null || w.ContactEmail == null ? null : new Contact(w.ContactName, w.ContactEmail),
        Needs = w.Needs,
        State = w.State,
        OfferedUntil = w.OfferedUntil,
        Times = w.Times.OrderBy(t => t.Order).Select(t => new WaitedTimeRow(t.SpaceId.Value, t.Start, t.Until, t.BookingId == null ? null : t.BookingId.Value.Value)).ToList(),
        Log = w.Log,
        Mark = w.Mark,
        CreatedAt = w.CreatedAt,
        ModifiedAt = w.ModifiedAt,
        Revision = w.Revision,
        Number = w.Number,
    };

    public static readonly Sorts<SlotWait> Sorts = new() { ["number"] = w => w.Number, ["createdAt"] = w => w.CreatedAt, ["modifiedAt"] = w => w.ModifiedAt };
}

/// <param name="BookingId">The booking that holds it, on offer or accepted.</param>
sealed record WaitedTimeRow(Guid SpaceId, DateTimeOffset Start, DateTimeOffset End, Guid? BookingId);

/// <summary>A place in line in a list: with the names of its spaces and of who waits.</summary>
sealed record WaitLine(WaitRow Wait, IReadOnlyDictionary<Guid, string> Spaces, string? Organization)
{
    public IEnumerable<(string Space, WaitedTimeRow Time)> Times => Wait.Times.Select(t => (Spaces[t.SpaceId], t));
    public IEnumerable<(string Space, WaitedTimeRow Time)> Offered => Wait.State is WaitState.Offered ? Times.Where(t => t.Time.BookingId is not null) : [];
}
