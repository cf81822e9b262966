using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Calendar;

/// <summary>Who looks at a calendar: a stranger sees free and busy, the booker her own, a handler all.</summary>
sealed class Onlooker(ICurrentUser user)
{
    public async Task<IReadOnlyList<SpaceTimeline.Part>> Sees(IReadOnlyList<Piece> pieces, CancellationToken ct)
    {
        var parts = new List<SpaceTimeline.Part>(pieces.Count);
        foreach (var piece in pieces) parts.Add(await Sees(piece, ct));
        return parts;
    }

    async Task<SpaceTimeline.Part> Sees(Piece piece, CancellationToken ct)
    {
        if (piece.By is { LeaseId: not null } lease) return new(piece.Time.Start, piece.Time.End, piece.Reason, lease.Title);
        if (piece.By is not { } taken) return new(piece.Time.Start, piece.Time.End, piece.Reason);
        var own = await IsOwn(taken, ct);
        var all = own || HandlesAll;
        return new(piece.Time.Start, piece.Time.End, piece.Reason, all ? taken.Title : taken.PublicTitle, own, all ? taken.BookingId.Value : null);
    }

    bool HandlesAll => user.IsSystem || user.Has(SpacesModule.Handle);

    async Task<bool> IsOwn(Taken taken, CancellationToken ct)
    {
        if (user.IsSystem || user is { PersonId: null, KeyId: null }) return false;
        if (taken.PersonId is { } person && person == user.PersonId) return true;
        return !HandlesAll && taken.OrganizationId is { } organization && await user.ActsFor(organization, ct);
    }
}
