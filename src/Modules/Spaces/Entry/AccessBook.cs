using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Yhdessa.Spaces.Entry;

/// <summary>Which way in holds in a space on a day.</summary>
sealed class AccessBook(SpacesDb db)
{
    const int Deepest = 10;

    /// <summary>The space's own latest change, else its whole's; null while nobody has told any.</summary>
    public Task<AccessChange?> InForce(Id<Space> space, DateOnly day, CancellationToken ct) => Nearest(space, Latest(day), ct);

    /// <summary>The same of a space at hand: one that is no part of another is asked of once.</summary>
    public async Task<AccessChange?> InForce(Space space, DateOnly day, CancellationToken ct) =>
        await Latest(day)(db.Access.AsNoTracking().Where(c => c.SpaceId == space.Id)).FirstOrDefaultAsync(ct)
        ?? (space.ParentId is { } whole ? await InForce(whole, day, ct) : null);

    static Func<IQueryable<AccessChange>, IQueryable<AccessChange>> Latest(DateOnly day) => own => own.Where(c => c.From <= day).OrderByDescending(c => c.From);

    /// <summary>The first one after a day.</summary>
    public Task<AccessChange?> Next(Id<Space> space, DateOnly day, CancellationToken ct) =>
        Nearest(space, own => own.Where(c => c.From > day).OrderBy(c => c.From), ct);

    async Task<AccessChange?> Nearest(Id<Space> space, Func<IQueryable<AccessChange>, IQueryable<AccessChange>> wanted, CancellationToken ct)
    {
        Id<Space>? at = space;
        for (var up = 0; at is { } id && up < Deepest; up++)
        {
            if (await wanted(db.Access.AsNoTracking().Where(c => c.SpaceId == id)).FirstOrDefaultAsync(ct) is { } change) return change;
            at = await db.Spaces.AsNoTracking().IgnoreQueryFilters().Where(s => s.Id == id).Select(s => s.ParentId).FirstOrDefaultAsync(ct);
        }
        return null;
    }

    /// <summary>The space and those of its parts that say nothing of their own.</summary>
    public async Task<IReadOnlyList<Id<Space>>> Entered(Space space, CancellationToken ct)
    {
        var all = (await db.Spaces.AsNoTracking().Where(s => s.HouseId == space.HouseId).Select(s => new { s.Id, s.ParentId }).ToListAsync(ct)).ConvertAll(s => (s.Id, s.ParentId));
        var told = await db.Access.AsNoTracking().Select(c => c.SpaceId).Distinct().ToListAsync(ct);
        var tree = new SpaceTree(all.Where(s => s.Id == space.Id || !told.Contains(s.Id)));
        return tree.WithParts(space.Id);
    }
}

/// <summary>Codes and links are kept sealed by the house's own keys, and opened only for who may see them.</summary>
sealed class DoorSecrets(IDataProtectionProvider protection)
{
    readonly IDataProtector seal = protection.CreateProtector("spaces.access");

    public string Seal(string secret) => seal.Protect(secret);

    /// <summary>Null when the house's keys have been lost since: then the code is asked of the staff and told anew.</summary>
    public string? Open(string secret)
    {
        try
        {
            return seal.Unprotect(secret);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
