namespace Yhdessa.Spaces.Door;

/// <summary>Adds a device to a space's door and shows the code that pairs it, once.</summary>
[Requires(SpacesModule.Handle)]
sealed record AddDoorDevice(Id<Space> SpaceId, string Name) : ICommand<AddDoorDevice.Answer>
{
    public sealed record Answer(Guid Id, string Code, DateTimeOffset Until);
}

sealed class AddDoorDeviceValidator : AbstractValidator<AddDoorDevice>
{
    public AddDoorDeviceValidator()
    {
        RuleFor(d => d.SpaceId).NotEmpty();
        RuleFor(d => d.Name).NotEmpty().PlainText(120);
    }
}

/// <summary>The device itself tells the code. What it gets is its own secret: only the cookie has it.</summary>
[OpenToAll]
sealed record PairDevice(string Code) : ICommand<PairDevice.Answer>
{
    public sealed record Answer(Guid HouseId, Guid SpaceId, string Secret);
}

sealed class PairDeviceValidator : AbstractValidator<PairDevice>
{
    public PairDeviceValidator() => RuleFor(p => p.Code).NotEmpty().PlainText(40);
}

sealed class PairDeviceHandler(SpacesDb db, TimeProvider clock) : IRequestHandler<AddDoorDevice, AddDoorDevice.Answer>, IRequestHandler<PairDevice, PairDevice.Answer>
{
    public async Task<AddDoorDevice.Answer> Handle(AddDoorDevice wish, CancellationToken ct)
    {
        if (!await db.Spaces.AnyAsync(s => s.Id == wish.SpaceId, ct)) throw new NotFound("space");
        var device = new DoorDevice(Id<DoorDevice>.New(), wish.SpaceId, wish.Name.Trim());
        db.DoorDevices.Add(device);
        return new(device.Id, device.ShowCode(clock.Now()), device.CodeUntil!.Value);
    }

    public async Task<PairDevice.Answer> Handle(PairDevice wish, CancellationToken ct)
    {
        var digest = DoorDevice.DigestOfTyped(wish.Code);
        var device = await db.DoorDevices.SingleOrDefaultAsync(d => d.CodeHash == digest, ct) ?? throw new RuleBroken("pairing-code-wrong") { Field = "code" };
        var secret = device.Pair(clock.Now());
        var house = await db.Spaces.IgnoreQueryFilters().Where(s => s.Id == device.SpaceId).Select(s => s.HouseId).SingleAsync(ct);
        return new(house, device.SpaceId, secret);
    }
}
