using System.Text.Json.Serialization;
using Yhdessa.Contracts.Directory;

namespace Yhdessa.Spaces.Bookings;

enum BookingTense { Coming, Past, Cancelled }

/// <summary>The caller's own bookings and those of the organizations she acts for; a key of the house that handles bookings has them all.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record MyBookings : ListQuery<BookingRow>
{
    public BookingTense? Tense { get; init; }
    public BookingStatus? Status { get; init; }
    public Guid? SpaceId { get; init; }
    public Guid? OrganizationId { get; init; }

    /// <summary>Of a series only its next booking, or the last one behind.</summary>
    [JsonIgnore] public bool SeriesAsOne { get; init; }
}

sealed class MyBookingsHandler(SpacesDb db, OwnedBookings owned, TimeProvider clock) : IRequestHandler<MyBookings, Listed<BookingRow>>
{
    public async Task<Listed<BookingRow>> Handle(MyBookings question, CancellationToken ct)
    {
        var mine = await owned.All(ct);
        var wanted = InTense(mine, question.Tense, clock.Now());
        if (question.Status is { } status) wanted = wanted.Where(b => b.Status == status);
        if (question.SpaceId is { } space) wanted = wanted.Where(b => b.SpaceId == (Id<Space>)space);
        if (question.OrganizationId is { } organization) wanted = wanted.Where(b => b.OrganizationId == organization);
        if (question.SeriesAsOne) wanted = wanted.EachSeriesOnce(latest: question.Tense is BookingTense.Past);
        return await question.Answer(db, mine.IgnoreQueryFilters(), wanted, BookingRow.From, BookingRow.Sorts, ct);
    }

    static IQueryable<Booking> InTense(IQueryable<Booking> bookings, BookingTense? tense, DateTimeOffset now) => tense switch
    {
        BookingTense.Coming => bookings.Where(b => b.End > now && (b.Status == BookingStatus.Confirmed || b.Status == BookingStatus.RequiresHandling)),
        BookingTense.Past => bookings.Where(b => b.End <= now && (b.Status == BookingStatus.Confirmed || b.Status == BookingStatus.RequiresHandling) || b.Status == BookingStatus.NoShow),
        BookingTense.Cancelled => bookings.Where(b => b.Status == BookingStatus.Cancelled || b.Status == BookingStatus.Denied),
        _ => bookings,
    };
}

/// <summary>Whose bookings the caller has for her own.</summary>
sealed class OwnedBookings(SpacesDb db, ICurrentUser user, ISender sender)
{
    public async Task<IQueryable<Booking>> All(CancellationToken ct)
    {
        IQueryable<Booking> all = db.Bookings;
        if (user.KeyId is not null && user.KeyOrganization is null && user.Has(SpacesModule.Handle)) return all;
        if (user.KeyId is { } key)
            return user.KeyOrganization is { } own ? all.Where(b => b.OrganizationId == own || b.KeyId == key) : all.Where(b => b.KeyId == key);
        if (user.PersonId is not { } person) return all;
        Guid[] organizations = [.. (await sender.Send(new OrganizationRights(person), ct)).Where(r => r.Value is "owner" or "editor").Select(r => r.Key)];
        return all.Where(b => b.PersonId == person || b.OrganizationId != null && organizations.Contains(b.OrganizationId.Value));
    }
}

static class SeriesInLists
{
    /// <summary>A series is one line: its first booking among those wanted, or its latest.</summary>
    public static IQueryable<Booking> EachSeriesOnce(this IQueryable<Booking> wanted, bool latest = false) => latest
        ? wanted.Where(b => b.SeriesId == null || !wanted.Any(o => o.SeriesId == b.SeriesId && o.Start > b.Start))
        : wanted.Where(b => b.SeriesId == null || !wanted.Any(o => o.SeriesId == b.SeriesId && o.Start < b.Start));
}
