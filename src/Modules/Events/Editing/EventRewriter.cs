namespace Yhdessa.Events;

/// <summary>Tells an event anew, with all that follows: its space, what it was before, and letters to those signed up.</summary>
sealed class EventRewriter(UmbrellaDesk umbrellas, SpaceWishes spaces, EventLetters letters, Trust trust, TimeProvider clock)
{
    public async Task Tell(Event held, EventForm form, EventTold told, SignUpTerms? terms, CancellationToken ct)
    {
        var (before, was, wasTold) = (held.Meeting(), held.Standing(clock.Now()), held.Publication is Publication.Published);
        var space = held.SpaceIds.Count > 0 ? held.SpaceIds[0] : (Guid?)null;
        held.Tell(told).TakeSignUps(terms);
        await umbrellas.Join(held, form.UmbrellaId, ct);
        await spaces.Follow(held, form.BookSpace, space, ct, form.AcceptedTerms);
        held.Remember(was, wasTold);
        if (held.Meeting() != before) await letters.Post(held, "moved", ct);
        if (form.Publish is true) await trust.Publish(held, ct);
    }
}
