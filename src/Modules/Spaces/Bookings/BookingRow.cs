using System.Linq.Expressions;
using System.Text.Json.Serialization;

namespace Yhdessa.Spaces.Bookings;

/// <summary>A booking as its booker and its handler see it.</summary>
sealed record BookingRow : Versioned
{
    public required Guid Id { get; init; }
    public required Guid SpaceId { get; init; }
    public Guid? OrganizationId { get; init; }
    public required string Title { get; init; }
    public required bool Public { get; init; }
    public required DateTimeOffset Start { get; init; }
    public required DateTimeOffset End { get; init; }
    public required int Attendees { get; init; }
    public string? Purpose { get; init; }
    public Contact? Contact { get; init; }
    public required BookingStatus Status { get; init; }

    /// <summary>Why it was denied or cancelled.</summary>
    public string? Reason { get; init; }

    /// <summary>How many came, when counted.</summary>
    public int? Attendance { get; init; }

    /// <summary>Anybody may come.</summary>
    public bool OpenToAll { get; init; }

    /// <summary>It waits because nobody came to so many of the booker's earlier bookings.</summary>
    public int? NoShowsBefore { get; init; }
    /// <summary>What it costs its organization, as explained when it was booked.</summary>
    public PriceTerms? Terms { get; init; }

    /// <summary>The version of the space's terms that was accepted.</summary>
    public string? AcceptedTerms { get; init; }
    public string? Mark { get; init; }

    /// <summary>The series it belongs to.</summary>
    public Guid? SeriesId { get; init; }
    /// <summary>The last day of the promised answer, while it waits for a handler.</summary>
    public DateOnly? PromisedBy { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }
    [JsonIgnore] public Guid? PersonId { get; init; }

    [JsonIgnore] public bool Stands => Status is BookingStatus.Confirmed or BookingStatus.RequiresHandling;

    public static BookingRow Of(Booking booking) => of(booking);

    public static readonly Expression<Func<Booking, BookingRow>> From = b => new BookingRow
    {
        Id = b.Id.Value,
        SpaceId = b.SpaceId.Value,
        OrganizationId = b.OrganizationId,
        Title = b.Title,
        Public = b.Public,
        Start = b.Start,
        End = b.End,
        Attendees = b.Attendees,
        Purpose = b.Purpose,
        Contact = b.ContactName == null || b.ContactEmail == null ? null : new Contact(b.ContactName, b.ContactEmail),
        Status = b.Status,
        Reason = b.Reason,
        Attendance = b.Attendance,
        OpenToAll = b.OpenToAll,
        NoShowsBefore = b.NoShowsBefore,
        Terms = b.Terms,
        AcceptedTerms = b.AcceptedTerms,
        Mark = b.Mark,
        SeriesId = b.SeriesId == null ? null : b.SeriesId.Value.Value,
        PromisedBy = b.Status == BookingStatus.RequiresHandling ? b.PromisedBy : null,
        CreatedAt = b.CreatedAt,
        ModifiedAt = b.ModifiedAt,
        Revision = b.Revision,
        PersonId = b.PersonId,
    };

    static readonly Func<Booking, BookingRow> of = From.Compile();

    public static readonly Sorts<Booking> Sorts = new() { ["start"] = b => b.Start, ["createdAt"] = b => b.CreatedAt, ["modifiedAt"] = b => b.ModifiedAt, ["title"] = b => b.Title, ["id"] = b => b.Id };
}
