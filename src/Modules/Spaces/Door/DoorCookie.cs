using Microsoft.AspNetCore.Http;

namespace Yhdessa.Spaces.Door;

/// <summary>What a paired device shows itself by: its secret in a cookie that no script reads and no other site sends along.</summary>
sealed class DoorCookie(IHttpContextAccessor accessor)
{
    /// <summary>The longest a browser keeps any; each look at the screen begins it anew.</summary>
    static readonly TimeSpan life = TimeSpan.FromDays(400);

    HttpContext Http => accessor.HttpContext!;
    string Name => Http.Request.IsHttps ? "__Host-at-door" : "at-door";

    public string? Secret => Http.Request.Cookies[Name] is { Length: > 0 and <= 100 } secret ? secret : null;

    public void Keep(string secret)
    {
        if (Http.Response.HasStarted) return;
        Http.Response.Cookies.Append(Name, secret, new() { HttpOnly = true, Secure = Http.Request.IsHttps, SameSite = SameSiteMode.Strict, Path = "/", MaxAge = life, IsEssential = true });
    }
}

/// <summary>Which device a secret belongs to, when it may still book at that space's door.</summary>
sealed class Doors(SpacesDb db)
{
    public async Task<DoorDevice?> Paired(Id<Space> space, string? secret, CancellationToken ct)
    {
        if (secret is null) return null;
        var digest = DoorDevice.DigestOf(secret);
        return await db.DoorDevices.AsNoTracking().SingleOrDefaultAsync(d => d.SecretHash == digest && d.SpaceId == space && d.RevokedAt == null, ct);
    }
}

/// <summary>When a device was last heard of, to five minutes.</summary>
[OpenToAll]
sealed record NoteDoorDevice(Id<DoorDevice> Id, DateTimeOffset At) : ICommand;

sealed class NoteDoorDeviceHandler(SpacesDb db) : IRequestHandler<NoteDoorDevice>
{
    public static readonly TimeSpan Exactness = TimeSpan.FromMinutes(5);

    /// <summary>Past the aggregate: being seen is no change of the device, and audit need not tell it.</summary>
    public Task Handle(NoteDoorDevice seen, CancellationToken ct) =>
        db.DoorDevices.Where(d => d.Id == seen.Id).ExecuteUpdateAsync(d => d.SetProperty(x => x.SeenAt, seen.At), ct);
}
