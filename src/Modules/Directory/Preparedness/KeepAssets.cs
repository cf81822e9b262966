namespace Yhdessa.Directory;

/// <summary>An organization's own people, or the staff for it, say what it can give on a bad day.</summary>
[Requires(DirectoryModule.Edit)]
sealed record AddAsset : AssetForm, ICommand<Id<PoolAsset>>
{
    public Id<Organization> OrganizationId { get; init; }
}

[Requires(DirectoryModule.Edit)]
sealed record ChangeAsset : AssetForm, ICommand
{
    public Id<PoolAsset> Id { get; init; }
    public int? Seen { get; init; }
}

/// <summary>Still there and as told.</summary>
[Requires(DirectoryModule.Edit)]
sealed record ConfirmAsset(Id<PoolAsset> Id) : ICommand;

/// <summary>Nobody sees it any more. Within the hour it can be taken back; the next night it is gone for good with its number and address.</summary>
[Requires(DirectoryModule.Edit)]
sealed record RemoveAsset(Id<PoolAsset> Id) : ICommand;

/// <summary>The removal was a mistake.</summary>
[Requires(DirectoryModule.Edit)]
sealed record TakeBackAsset(Id<PoolAsset> Id) : ICommand;

abstract class AssetFormValidator<T> : AbstractValidator<T> where T : AssetForm
{
    protected AssetFormValidator()
    {
        RuleFor(a => a.What).NotEmpty().PlainText(AssetForm.LongestWhat);
        RuleFor(a => a.Place).PlainText(AssetForm.LongestWhat);
        RuleFor(a => a.ContactRole).PlainText(AssetForm.LongestRole);
        RuleFor(a => a.Phone).PlainText(AssetForm.LongestPhone);
        RuleFor(a => a.Email).Must(e => string.IsNullOrWhiteSpace(e) || OrganizationFormRules.IsEmail(e.Trim())).WithErrorCode("EmailValidator");
        RuleFor(a => a.Municipality).Must(m => m is null or "" || Region.IsMunicipality(m)).WithErrorCode("unknown-code");
        RuleFor(a => a.Capacity).InclusiveBetween(1, 100_000);
        RuleFor(a => a.ResponseHours).InclusiveBetween(0, 24 * 30);
    }
}

sealed class AddAssetValidator : AssetFormValidator<AddAsset>;

sealed class ChangeAssetValidator : AssetFormValidator<ChangeAsset>;

sealed class KeepAssetsHandler(DirectoryDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<AddAsset, Id<PoolAsset>>, IRequestHandler<ChangeAsset>, IRequestHandler<ConfirmAsset>, IRequestHandler<RemoveAsset>, IRequestHandler<TakeBackAsset>
{
    const int MostOfOne = 100;

    public async Task<Id<PoolAsset>> Handle(AddAsset form, CancellationToken ct)
    {
        await user.MustShare(form.OrganizationId, ct);
        await db.MustBePublished(form.OrganizationId, ct);
        Rule.Require(await db.Assets.CountAsync(a => a.OrganizationId == form.OrganizationId, ct) < MostOfOne, "too-many-assets", MostOfOne);
        var asset = new PoolAsset(form.OrganizationId, form, Helsinki.Today(clock));
        db.AllAssets.Add(asset);
        return asset.Id;
    }

    public async Task Handle(ChangeAsset form, CancellationToken ct)
    {
        var asset = await Kept(form.Id, ct);
        asset.MustBe(form.Seen);
        asset.Describe(form);
        asset.Confirm(Helsinki.Today(clock));
    }

    public async Task Handle(ConfirmAsset wish, CancellationToken ct) => (await Kept(wish.Id, ct)).Confirm(Helsinki.Today(clock));

    public async Task Handle(RemoveAsset wish, CancellationToken ct) => (await Kept(wish.Id, ct)).Delete(clock.Now());

    public async Task Handle(TakeBackAsset wish, CancellationToken ct)
    {
        var anHourAgo = clock.Now().AddHours(-1);
        (await Kept(db.AllAssets.Where(a => a.DeletedAt == null || a.DeletedAt > anHourAgo), wish.Id, ct)).Restore();
    }

    Task<PoolAsset> Kept(Id<PoolAsset> id, CancellationToken ct) => Kept(db.Assets, id, ct);

    async Task<PoolAsset> Kept(IQueryable<PoolAsset> among, Id<PoolAsset> id, CancellationToken ct)
    {
        var asset = await among.SingleOrDefaultAsync(a => a.Id == id, ct) ?? throw new NotFound("asset");
        await user.MustShare(asset.OrganizationId, ct);
        return asset;
    }
}
