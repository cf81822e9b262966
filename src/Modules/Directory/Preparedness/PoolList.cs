namespace Yhdessa.Directory;

/// <summary>The pool by kind and place, without anybody's number or address: those are in the telephone tree alone.</summary>
[Requires(DirectoryModule.SeePool)]
sealed record PoolList(AssetKind? Kind = null, string? Municipality = null, int Page = 1) : IQuery<PoolList.Answer>
{
    public const int OnPage = 100;

    public sealed record Answer(IReadOnlyList<Row> Rows, int Total, IReadOnlyDictionary<AssetKind, int> Kinds);

    /// <param name="IsTrusted">Confirmed within a year.</param>
    /// <param name="Reachable">A letter can be written.</param>
    public sealed record Row(Guid Id, string Organization, string Slug, AssetKind Kind, string What, string? Place, string? Municipality, int? Capacity, string? ContactRole, int? ResponseHours, DateOnly? ConfirmedOn, bool IsTrusted, bool Reachable, bool IsExample);
}

sealed class PoolListHandler(DirectoryDb db, TimeProvider clock) : IRequestHandler<PoolList, PoolList.Answer>
{
    public async Task<PoolList.Answer> Handle(PoolList ask, CancellationToken ct)
    {
        var trusted = Helsinki.Today(clock).AddMonths(-PoolAsset.MonthsTrusted);
        var all = db.Assets.AsNoTracking().Where(a => db.Published.Any(o => o.Id == a.OrganizationId));
        if (ask.Municipality is { } place) all = all.Where(a => a.Municipality == place);
        var wanted = ask.Kind is { } kind ? all.Where(a => a.Kind == kind) : all;
        var rows = await (from a in wanted
                          join o in db.Organizations on a.OrganizationId equals o.Id
                          orderby a.Municipality, a.Kind, a.Id
                          select new { Asset = a, o.Names, o.Slug }).Skip((ask.Page - 1) * PoolList.OnPage).Take(PoolList.OnPage).ToListAsync(ct);
        return new([.. rows.Select(r => Row(r.Asset, r.Names, r.Slug, trusted))], await wanted.CountAsync(ct),
            await all.GroupBy(a => a.Kind).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct));
    }

    static PoolList.Row Row(PoolAsset a, Translated names, string slug, DateOnly trusted) =>
        new(a.Id, names.ToString(), slug, a.Kind, a.What, a.Place, a.Municipality, a.Capacity, a.ContactRole, a.ResponseHours, a.ConfirmedOn, a.ConfirmedOn >= trusted, a.Email is not null, a.Mark is not null);
}

/// <summary>One organization's own assets, for its people and the staff. The number and address are there for its own people; the staff open the telephone tree.</summary>
[Requires(DirectoryModule.Edit)]
sealed record OwnAssets(string Slug) : IQuery<OwnAssets.Answer>
{
    public sealed record Answer(Guid OrganizationId, string Slug, Translated Names, bool IsOwn, IReadOnlyList<Row> Rows);

    public sealed record Row(Guid Id, int Revision, AssetForm Form, DateOnly? ConfirmedOn, bool HasContact);
}

sealed class OwnAssetsHandler(DirectoryDb db, ICurrentUser user) : IRequestHandler<OwnAssets, OwnAssets.Answer>
{
    public async Task<OwnAssets.Answer> Handle(OwnAssets ask, CancellationToken ct)
    {
        var organization = await db.OrganizationToShow(ask.Slug, user, ct);
        await user.MustShare(organization.Id, ct);
        var own = await user.IsOwn(organization.Id, ct);
        var rows = await db.Assets.AsNoTracking().Where(a => a.OrganizationId == organization.Id).OrderBy(a => a.Kind).ThenBy(a => a.Id).Take(200).ToListAsync(ct);
        return new(organization.Id, organization.Slug, organization.Names, own, [.. rows.Select(a => new OwnAssets.Row(a.Id, a.Revision, Form(a, own), a.ConfirmedOn, a.Phone is not null || a.Email is not null))]);
    }

    static AssetForm Form(PoolAsset a, bool own) => new()
    {
        Kind = a.Kind,
        What = a.What,
        Place = a.Place,
        Municipality = a.Municipality,
        Capacity = a.Capacity,
        ContactRole = a.ContactRole,
        Phone = own ? a.Phone : null,
        Email = own ? a.Email : null,
        ResponseHours = a.ResponseHours,
    };
}
