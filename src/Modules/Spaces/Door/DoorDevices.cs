namespace Yhdessa.Spaces.Door;

/// <summary>The devices at the doors, by house and space: the newest first.</summary>
[Requires(SpacesModule.Handle)]
sealed record DoorDeviceList : IQuery<IReadOnlyList<DoorDeviceList.Row>>
{
    public const int Most = 500;

    public sealed record Row(Guid Id, string Name, Guid SpaceId, string Space, Guid HouseId, string House, DateTimeOffset? PairedAt, DateTimeOffset? SeenAt, DateTimeOffset? RevokedAt, DateTimeOffset? CodeUntil);
}

/// <summary>The device may book no more; its screen goes on showing what everybody may see.</summary>
[Requires(SpacesModule.Handle)]
sealed record RevokeDoorDevice(Id<DoorDevice> Id) : ICommand;

[Requires(SpacesModule.Handle)]
sealed record AllowDoorDevice(Id<DoorDevice> Id) : ICommand;

sealed class DoorDevicesHandler(SpacesDb db, TimeProvider clock) : IRequestHandler<DoorDeviceList, IReadOnlyList<DoorDeviceList.Row>>, IRequestHandler<RevokeDoorDevice>, IRequestHandler<AllowDoorDevice>
{
    public async Task<IReadOnlyList<DoorDeviceList.Row>> Handle(DoorDeviceList question, CancellationToken ct) => await (
        from device in db.DoorDevices.AsNoTracking()
        join space in db.Spaces.IgnoreQueryFilters().AsNoTracking() on device.SpaceId equals space.Id
        join house in db.Houses.IgnoreQueryFilters().AsNoTracking() on space.HouseId equals house.Id
        orderby house.Name, space.Name, device.CreatedAt descending
        select new DoorDeviceList.Row(device.Id.Value, device.Name, space.Id.Value, space.Name, house.Id.Value, house.Name, device.PairedAt, device.SeenAt, device.RevokedAt, device.CodeUntil))
        .Take(DoorDeviceList.Most).ToListAsync(ct);

    public async Task Handle(RevokeDoorDevice wish, CancellationToken ct) => (await Device(wish.Id, ct)).Revoke(clock.Now());

    public async Task Handle(AllowDoorDevice wish, CancellationToken ct) => (await Device(wish.Id, ct)).Allow();

    async Task<DoorDevice> Device(Id<DoorDevice> id, CancellationToken ct) => await db.DoorDevices.SingleOrDefaultAsync(d => d.Id == id, ct) ?? throw new NotFound("door-device");
}
