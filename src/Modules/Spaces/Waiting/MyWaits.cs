using System.Text.Json.Serialization;
using Yhdessa.Contracts.Directory;

namespace Yhdessa.Spaces.Waiting;

/// <summary>The caller's places in line and those of the organizations she acts for; for a key of the house that handles bookings all.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record MyWaits : ListQuery<WaitRow>
{
    public WaitState? State { get; init; }

    /// <summary>Only those who wait still.</summary>
    [JsonIgnore] public bool Standing { get; init; }
}

/// <summary>Everybody who waits, as a handler sees the lines: in order, those that wait first.</summary>
[Requires(SpacesModule.Handle)]
sealed record WaitList : ListQuery<WaitRow>;

/// <summary>One place in line.</summary>
[OpenToAll]
sealed record WaitDetails(Id<SlotWait> Id) : IQuery<WaitRow>;

/// <summary>The names for a page of places in line.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record WaitNames(IReadOnlyList<WaitRow> Rows) : IQuery<IReadOnlyList<WaitLine>>;

sealed class MyWaitsHandler(SpacesDb db, WaitLines lines, ICurrentUser user, ISender sender) :
    IRequestHandler<MyWaits, Listed<WaitRow>>, IRequestHandler<WaitList, Listed<WaitRow>>, IRequestHandler<WaitDetails, WaitRow>, IRequestHandler<WaitNames, IReadOnlyList<WaitLine>>
{
    public async Task<Listed<WaitRow>> Handle(MyWaits question, CancellationToken ct)
    {
        var mine = await Own(ct);
        var wanted = question.State is { } state ? mine.Where(w => w.State == state) : mine;
        if (question.Standing) wanted = wanted.Where(w => w.State == WaitState.Waiting || w.State == WaitState.Offered);
        return await Placed(await (question with { Sort = question.Sort ?? new([("number", true)]) }).Answer(db, mine, wanted, WaitRow.From, WaitRow.Sorts, ct), ct);
    }

    public async Task<Listed<WaitRow>> Handle(WaitList question, CancellationToken ct)
    {
        var standing = db.Set<SlotWait>().Where(w => w.State == WaitState.Waiting || w.State == WaitState.Offered);
        return await Placed(await (question with { Sort = question.Sort ?? new([("number", false)]) }).Answer(db, db.Set<SlotWait>(), standing, WaitRow.From, WaitRow.Sorts, ct), ct);
    }

    public async Task<WaitRow> Handle(WaitDetails question, CancellationToken ct)
    {
        if (user is { IsSystem: false, PersonId: null, KeyId: null }) throw new SignInNeeded();
        if (!user.IsSystem && !user.Has(SpacesModule.SeeOwn) && !user.Has(SpacesModule.Book)) throw new Forbidden(SpacesModule.SeeOwn);
        await db.Wait(question.Id, user, ct);
        return (await lines.Of([question.Id], ct))[0].Wait;
    }

    public Task<IReadOnlyList<WaitLine>> Handle(WaitNames question, CancellationToken ct) => lines.Named(question.Rows, ct);

    async Task<Listed<WaitRow>> Placed(Listed<WaitRow> found, CancellationToken ct) => found.Items.Count == 0 ? found : found with { Items = await lines.Placed(found.Items, ct) };

    async Task<IQueryable<SlotWait>> Own(CancellationToken ct)
    {
        IQueryable<SlotWait> all = db.Set<SlotWait>();
        if (user.KeyId is not null && user.KeyOrganization is null && user.Has(SpacesModule.Handle)) return all;
        if (user.KeyId is { } key) return user.KeyOrganization is { } own ? all.Where(w => w.OrganizationId == own || w.KeyId == key) : all.Where(w => w.KeyId == key);
        if (user.PersonId is not { } person) return all;
        Guid[] organizations = [.. (await sender.Send(new OrganizationRights(person), ct)).Where(r => r.Value is "owner" or "editor").Select(r => r.Key)];
        return all.Where(w => w.PersonId == person || w.OrganizationId != null && organizations.Contains(w.OrganizationId.Value));
    }
}
