using Yhdessa.Contracts.Spaces;

namespace Yhdessa.Events;

/// <summary>Keeps an event's wish for a space in step with the event: asked for, moved, freed.</summary>
sealed class SpaceWishes(EventsDb db, ISender sender, ICurrentUser user, TimeProvider clock)
{
    /// <param name="wish">True: the space or a refusal. False: no booking. Null: the space if it can be had, as it was before if there was one.</param>
    /// <param name="before">The space it had before; another one is asked for even where nobody says so.</param>
    /// <param name="accepted">The version of the space's terms that the teller accepted.</param>
    public async Task Follow(Event e, bool? wish, Guid? before, CancellationToken ct, string? accepted = null)
    {
        var kept = await db.EventSpaces.SingleOrDefaultAsync(s => s.Id == e.Id, ct);
        Guid? space = e.SpaceIds.Count > 0 ? e.SpaceIds[0] : null;
        var wants = wish ?? (space is not null && space != before ? true : kept?.IsWanted ?? false);
        if (!wants || space is not { } id || !IsHeldAt(e, out var start, out var end))
        {
            if (wants && space is not null && kept is null) kept = db.EventSpaces.Add(new EventSpace(e.Id)).Entity;   // remembered until its time is known
            kept?.Free(isWanted: wants);
            return;
        }
        if (kept?.Has(id, start, end) is true) return;
        await Ask(e, kept ?? db.EventSpaces.Add(new EventSpace(e.Id)).Entity, id, start, end, mustHave: wish is true, accepted, ct);
    }

    /// <summary>It is not held for now: the time is somebody else's.</summary>
    public async Task Release(Event e, CancellationToken ct)
    {
        if (await db.EventSpaces.SingleOrDefaultAsync(s => s.Id == e.Id, ct) is { } kept) kept.Free(kept.IsWanted);
    }

    /// <summary>It is held after all: the space again, if nobody has taken it meanwhile.</summary>
    public Task AskAgain(Event e, CancellationToken ct) => Follow(e, wish: null, before: e.SpaceIds.Count > 0 ? e.SpaceIds[0] : null, ct);

    async Task Ask(Event e, EventSpace kept, Guid space, DateTimeOffset start, DateTimeOffset end, bool mustHave, string? accepted, CancellationToken ct)
    {
        var asker = await AskerOf(e, ct);
        if (await WhyNot(new(e.Id, space, start, end, e.Capacity ?? 1, asker.Organization, asker.Person, accepted), mustHave, ct) is { } code) kept.CannotHave(space, start, end, code);
        else kept.Want(e, space, start, end, asker, accepted);
    }

    /// <summary>A program that only names the place is not refused its event; it reads of the space how it stands.</summary>
    async Task<string?> WhyNot(SpaceTimeCheck ask, bool mustHave, CancellationToken ct)
    {
        try
        {
            return (await sender.Send(ask, ct)).WhyNot;
        }
        catch (Refusal no) when (!mustHave)
        {
            return no.Code;
        }
    }

    bool IsHeldAt(Event e, out DateTimeOffset start, out DateTimeOffset end)
    {
        (start, end) = (e.Start ?? default, e.End ?? default);
        return e is { Precision: DatePrecision.Exact, Start: not null, End: not null, DeletedAt: null } && e.Status is not EventStatus.Cancelled && start > clock.Now();
    }

    /// <summary>The first of its organizations that the teller acts for; otherwise the house books for itself.</summary>
    public async Task<Asker> AskerOf(Event e, CancellationToken ct)
    {
        var organization = user.EditsAll() ? null : await user.OwnAmong(e.OrganizationIds, ct);
        return new(organization, user.PersonId, user.KeyId, Texts.Language);
    }
}
