using Yhdessa.Contracts.Accounts;
using Yhdessa.Contracts.Directory;

namespace Yhdessa.Spaces.Keys;

/// <summary>Who had a key is forgotten a while after it came back, and who looked at a code after a year.</summary>
[Requires(SpacesModule.Keep)]
sealed record ForgetAccess(DateTimeOffset Now) : ICommand<JobReport>;

/// <summary>Keys that carry the asking person, and the codes she has looked at.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record OwnAccess : IQuery<IReadOnlyList<OwnRows>>;

/// <summary>Forgets her: the loans and the looks stay without her. A key that is still out keeps her until it comes back.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record EraseOwnAccess : ICommand<JobReport>;

sealed class ForgetAccessHandler(SpacesDb db, ISender sender, ICurrentUser user) : IRequestHandler<ForgetAccess, JobReport>, IRequestHandler<OwnAccess, IReadOnlyList<OwnRows>>, IRequestHandler<EraseOwnAccess, JobReport>
{
    const int DaysAfterReturn = 90, DaysOfLooks = 365;

    public async Task<JobReport> Handle(ForgetAccess message, CancellationToken ct)
    {
        var (returned, looked) = (message.Now.AddDays(-DaysAfterReturn), message.Now.AddDays(-DaysOfLooks));
        var loans = await db.KeyLoans.Where(l => l.ReturnedAt < returned && (l.Holder != null || l.Email != null)).OrderBy(l => l.ReturnedAt).Take(1000).ToListAsync(ct);
        loans.ForEach(l => l.ForgetHolder());
        return new(loans.Count + await db.AccessLooks.Where(l => l.At < looked).ExecuteDeleteAsync(ct), "holders of keys and looks at codes");
    }

    public async Task<IReadOnlyList<OwnRows>> Handle(OwnAccess ask, CancellationToken ct)
    {
        var (person, email) = await Me(ct);
        var loans = await db.KeyLoans.AsNoTracking().Where(l => email != null && l.Email == email).OrderBy(l => l.HandedAt).Select(l => new { l.Holder, l.Email, l.HandedAt, l.DueBack, l.ReturnedAt }).ToListAsync(ct);
        var looks = await db.AccessLooks.AsNoTracking().Where(l => l.PersonId == person).OrderBy(l => l.At).Select(l => new { l.At, l.BookingId }).ToListAsync(ct);
        return
        [
            new("spaces.own.keys", [.. loans.Select(l => new Dictionary<string, object?> { ["name"] = l.Holder, ["email"] = l.Email, ["start"] = l.HandedAt, ["end"] = l.ReturnedAt })]),
            new("spaces.own.code-looks", [.. looks.Select(l => new Dictionary<string, object?> { ["at"] = l.At, ["id"] = l.BookingId.Value })]),
        ];
    }

    public async Task<JobReport> Handle(EraseOwnAccess wish, CancellationToken ct)
    {
        var (person, email) = await Me(ct);
        var loans = await db.KeyLoans.Where(l => email != null && l.Email == email && l.ReturnedAt != null).ToListAsync(ct);
        loans.ForEach(l => l.ForgetHolder());
        var looks = await db.AccessLooks.Where(l => l.PersonId == person).ToListAsync(ct);
        looks.ForEach(l => l.PersonId = null);
        return new(loans.Count + looks.Count, "keys and looks at codes");
    }

    async Task<(Guid Person, string? Email)> Me(CancellationToken ct)
    {
        var person = user.PersonId ?? throw new SignInNeeded();
        return (person, (await sender.Send(new PersonContact(person), ct))?.Email is { } email ? Yhdessa.Mail.EmailAddress.Kept(email) : null);
    }
}

/// <summary>A key handed to another record of an organization is with the organization.</summary>
sealed class PassKeysOn(SpacesDb db) : INotificationHandler<OrganizationMerged>
{
    public async Task Handle(OrganizationMerged merged, CancellationToken ct) =>
        (await db.KeyLoans.Where(l => l.OrganizationId == merged.OrganizationId).ToListAsync(ct)).ForEach(l => l.PassTo(merged.IntoId));
}
