namespace Yhdessa.Events;

/// <summary>Yes or no to an offered place, by the link of its letter.</summary>
[OpenToAll]
sealed record AnswerPlace(string Token, bool Accept) : ICommand;

sealed class AnswerPlaceHandler(EventsDb db, SignUpDesk desk, MailedLinks links, TimeProvider clock) : IRequestHandler<AnswerPlace>
{
    public async Task Handle(AnswerPlace answer, CancellationToken ct)
    {
        var (registration, e) = await db.RegistrationInTurn(links.OfRegistration(answer.Token), clock.Now(), ct);
        State.Require(registration.Status is RegistrationStatus.Offered, "place-offer-over");
        await (answer.Accept ? desk.Accept(registration, e, ct) : desk.Cancel(registration, e, ct));
    }
}

/// <summary>Offers that nobody answered in time go to the next in line: what was missed at its own moment.</summary>
[Requires(EventsModule.Keep)]
sealed record MoveLineOn(DateTimeOffset Now) : ICommand<JobReport>;

sealed class MoveLineOnHandler(EventsDb db, LapsedOffers offers) : IRequestHandler<MoveLineOn, JobReport>
{
    const int MostEvents = 100;

    public async Task<JobReport> Handle(MoveLineOn job, CancellationToken ct)
    {
        var lapsed = 0;
        var events = await db.Registrations.Where(r => r.Status == RegistrationStatus.Offered && r.OfferedUntil <= job.Now).Select(r => r.EventId).Distinct().OrderBy(id => id).Take(MostEvents).ToListAsync(ct);
        foreach (var id in events) lapsed += await offers.PassOn(id, job.Now, ct);
        return new(lapsed, "places that nobody took in time");
    }
}
