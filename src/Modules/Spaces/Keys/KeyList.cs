using Yhdessa.Contracts.Directory;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Keys;

/// <summary>The keys of our houses, by house and label, with how many copies are out.</summary>
[Requires(SpacesModule.Handle)]
sealed record KeyList : IQuery<IReadOnlyList<KeyList.Row>>
{
    internal sealed record Row(Guid Id, Guid HouseId, string House, string Label, string? Opens, int Copies, int Out, int Overdue, string? Mark);
}

/// <summary>Copies that are with somebody, the longest overdue first; or one key's loans, past ones too.</summary>
[Requires(SpacesModule.Handle)]
sealed record KeyLoans(Id<HouseKey>? KeyId = null) : IQuery<IReadOnlyList<KeyLoans.Row>>
{
    /// <param name="Who">The organization's or the person's name; null when it has been forgotten.</param>
    internal sealed record Row(Guid Id, Guid KeyId, string Label, int Copy, Guid? BookingId, string? Who, DateTimeOffset HandedAt, DateOnly DueBack, DateTimeOffset? ReturnedAt);
}

/// <summary>How many copies should have come back by now.</summary>
[Requires(SpacesModule.Handle)]
sealed record OverdueKeys : IQuery<int>;

sealed class KeyListHandler(SpacesDb db, ISender sender, TimeProvider clock) : IRequestHandler<KeyList, IReadOnlyList<KeyList.Row>>, IRequestHandler<KeyLoans, IReadOnlyList<KeyLoans.Row>>, IRequestHandler<OverdueKeys, int>
{
    const int MostKeys = 500, MostLoans = 200;

    public async Task<IReadOnlyList<KeyList.Row>> Handle(KeyList ask, CancellationToken ct)
    {
        var today = Helsinki.Today(clock);
        return await (
            from key in db.Keys.AsNoTracking()
            join house in db.Houses.AsNoTracking() on key.HouseId equals house.Id
            orderby house.Name, key.Label
            select new KeyList.Row(key.Id.Value, house.Id.Value, house.Name, key.Label, key.Opens, key.Copies,
                db.KeyLoans.Count(l => l.KeyId == key.Id && l.ReturnedAt == null), db.KeyLoans.Count(l => l.KeyId == key.Id && l.ReturnedAt == null && l.DueBack < today), key.Mark)).Take(MostKeys).ToListAsync(ct);
    }

    public async Task<IReadOnlyList<KeyLoans.Row>> Handle(KeyLoans ask, CancellationToken ct)
    {
        var wanted = db.KeyLoans.AsNoTracking();
        wanted = ask.KeyId is { } one ? wanted.Where(l => l.KeyId == one).OrderByDescending(l => l.HandedAt) : wanted.Where(l => l.ReturnedAt == null).OrderBy(l => l.DueBack);
        var loans = await wanted.Take(MostLoans).ToListAsync(ct);
        Id<HouseKey>[] keys = [.. loans.Select(l => l.KeyId).Distinct()];
        var labels = await db.Keys.AsNoTracking().IgnoreQueryFilters().Where(k => keys.Contains(k.Id)).ToDictionaryAsync(k => k.Id, k => k.Label, ct);
        var who = await Who(loans, ct);
        return loans.ConvertAll(l => new KeyLoans.Row(l.Id, l.KeyId, labels[l.KeyId], l.Copy, l.BookingId?.Value, who[l.Id], l.HandedAt, l.DueBack, l.ReturnedAt));
    }

    public Task<int> Handle(OverdueKeys ask, CancellationToken ct)
    {
        var today = Helsinki.Today(clock);
        return db.KeyLoans.CountAsync(l => l.ReturnedAt == null && l.DueBack < today, ct);
    }

    /// <summary>Her own name first, then the organization's, then what the booking tells.</summary>
    async Task<Dictionary<Id<KeyLoan>, string?>> Who(List<KeyLoan> loans, CancellationToken ct)
    {
        Id<Booking>[] ids = [.. loans.Select(l => l.BookingId).OfType<Id<Booking>>().Distinct()];
        var bookings = await db.Bookings.AsNoTracking().IgnoreQueryFilters().Where(b => ids.Contains(b.Id)).Select(b => new { b.Id, b.Title, b.OrganizationId, b.ContactName }).ToDictionaryAsync(b => b.Id, ct);
        Guid[] organizations = [.. loans.Select(l => l.OrganizationId).Concat(bookings.Values.Select(b => b.OrganizationId)).OfType<Guid>().Distinct()];
        var names = organizations.Length == 0 ? new Dictionary<Guid, OrganizationFact>() : await sender.Send(new OrganizationFacts(organizations), ct);
        return loans.ToDictionary(l => l.Id, l =>
        {
            var booking = l.BookingId is { } id ? bookings.GetValueOrDefault(id) : null;
            var organization = (l.OrganizationId ?? booking?.OrganizationId) is { } of ? names.GetValueOrDefault(of)?.Name : null;
            return string.Join(", ", new[] { organization, l.Holder ?? (organization is null ? booking?.ContactName ?? booking?.Title : null) }.OfType<string>()) is { Length: > 0 } told ? told : null;
        });
    }
}
