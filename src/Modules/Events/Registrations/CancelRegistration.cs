namespace Yhdessa.Events;

/// <summary>Cancels a sign-up by the link of its letter; the place goes to whoever waits first.</summary>
[OpenToAll]
sealed record CancelRegistration(string Token) : ICommand;

sealed class CancelRegistrationHandler(EventsDb db, SignUpDesk desk, RegistrationLetters letters, MailedLinks links, TimeProvider clock) : IRequestHandler<CancelRegistration>
{
    public async Task Handle(CancelRegistration cancel, CancellationToken ct)
    {
        var (registration, e) = await db.RegistrationInTurn(links.OfRegistration(cancel.Token), clock.Now(), ct);
        await desk.Cancel(registration, e, ct);
        await letters.Post(registration, e, "cancelled", ct);
    }
}

/// <summary>Takes the cancellation back while there are places, or room to wait.</summary>
[OpenToAll]
sealed record RestoreRegistration(string Token) : ICommand;

sealed class RestoreRegistrationHandler(EventsDb db, SignUpDesk desk, MailedLinks links, TimeProvider clock) : IRequestHandler<RestoreRegistration>
{
    public async Task Handle(RestoreRegistration restore, CancellationToken ct)
    {
        var (registration, e) = await db.RegistrationInTurn(links.OfRegistration(restore.Token), clock.Now(), ct);
        await desk.Renew(registration, e, ct);
    }
}
