using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Yhdessa.Contracts.Mail;

namespace Yhdessa.Mail;

/// <summary>
/// Empties the queue. A round claims letters for itself in one statement, so two senders never hold the same one; a sender that dies loses its
/// claim when the lease ends. Between the server's acceptance and our mark lies a moment in which a crash makes the letter go twice, with the same
/// Message-ID: a lost confirmation would be worse than a doubled one.
/// </summary>
sealed class LetterSender(IServiceScopeFactory scopes, ICarrier carrier, Composer composer, Bell bell, IDialect dialect, TimeProvider clock, IHostApplicationLifetime life, ILogger<LetterSender> log) : BackgroundService
{
    const int Round = 20;

    /// <summary>The longest one letter may take. A round stops taking new ones when less than twice this is left of its lease.</summary>
    static readonly TimeSpan oneLetter = TimeSpan.FromSeconds(60);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await life.HasBegun(clock, stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await SendDue(stoppingToken);
            }
            catch (Exception why) when (why is not OperationCanceledException)
            {
                log.LogError(why, "Mail could not be sent");
            }
            await bell.Wait(TimeSpan.FromSeconds(10), stoppingToken);
        }
    }

    /// <summary>Sends all that is due. Answers how many letters were accepted.</summary>
    public async Task<int> SendDue(CancellationToken ct)
    {
        var sent = 0;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MailDb>();
        while (true)
        {
            var letters = await Claim(db, Guid.CreateVersion7(), ct);
            sent += await Send(db, letters, ct);
            if (letters.Count < Round) return sent;   // no more were due: looking again at once would find them one by one
        }
    }

    internal async Task<IReadOnlyList<QueuedLetter>> Claim(MailDb db, Guid claim, CancellationToken ct)
    {
        var now = clock.Now();
        var free = db.Letters.Where(l => (l.State == LetterState.Waiting && l.DueAt <= now) || (l.State == LetterState.Sending && l.ClaimedUntil < now));
        while (await free.OrderBy(l => l.DueAt).Take(Round).Select(l => l.Id).ToListAsync(ct) is { Count: > 0 } ids)
        {
            if (await Take(free.Where(l => ids.Contains(l.Id)), claim, now, ct) == 0) continue;   // another sender was faster: look again
            return await db.Letters.AsNoTracking().Where(l => ids.Contains(l.Id) && l.ClaimedBy == claim).OrderBy(l => l.DueAt).ToListAsync(ct);
        }
        return [];
    }

    /// <summary>The one statement that decides whose a letter is: what another sender has taken meanwhile is free no more and stays out.</summary>
    async Task<int> Take(IQueryable<QueuedLetter> letters, Guid claim, DateTimeOffset now, CancellationToken ct)
    {
        try
        {
            using var turn = await dialect.WriteTurn(ct);
            return await letters.ExecuteUpdateAsync(l => l
                .SetProperty(x => x.State, LetterState.Sending)
                .SetProperty(x => x.ClaimedBy, claim)
                .SetProperty(x => x.ClaimedUntil, now + QueuedLetter.Lease), ct);
        }
        catch (Exception why) when (dialect.LostRace(why))
        {
            return 0;   // two senders in each other's way
        }
    }

    async Task<int> Send(MailDb db, IReadOnlyList<QueuedLetter> letters, CancellationToken ct)
    {
        var sent = 0;
        await using var trip = new Trip(carrier);
        foreach (var letter in letters)
        {
            if (letter.ClaimedUntil - clock.Now() < 2 * oneLetter) break;   // what is left is free again when the lease ends
            var answer = await Carry(letter, trip, ct);
            if (await Mark(db, letter, answer, ct) && answer.Result is LetterState.Sent) sent++;
        }
        return sent;
    }

    async Task<Handover> Carry(QueuedLetter letter, Trip trip, CancellationToken ct)
    {
        if (letter.Words is null || letter.To is null) return Handover.Refused("forgotten");
        if (letter.UselessAfter < clock.Now()) return Handover.Refused("too late");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(oneLetter);
        try
        {
            var answer = await trip.Carry(composer.Compose(letter, clock.Now()), limit.Token);
            return answer with { Answer = Anonymous(answer.Answer, letter.To) };
        }
        catch (Exception why) when (!ct.IsCancellationRequested)
        {
            log.LogWarning(why, "Letter {Letter} could not be handed over", letter.Id);
            return Handover.Later(Anonymous(why.Message, letter.To));
        }
    }

    /// <summary>As it was claimed: the claim is the concurrency token, so one that another sender holds by now stays as it is.</summary>
    async Task<bool> Mark(MailDb db, QueuedLetter letter, Handover answer, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        db.Attach(letter);
        if (answer.Result is LetterState.Sent) letter.Sent(answer.Answer, clock.Now());
        else if (answer.Result is LetterState.Parked) letter.Park(answer.Answer);
        else letter.TryLater(answer.Answer, clock.Now());
        db.Sendings.Add(new Sending { LetterId = letter.Id, At = clock.Now(), Result = answer.Result, Answer = answer.Answer });
        if (answer.Result is LetterState.Parked && answer.NoSuchReader) db.Tell(new LetterBounced(letter.Id, letter.Key, Helsinki.DateOf(clock.Now())), clock.Now());
        using var turn = await dialect.WriteTurn(ct);
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    /// <summary>Servers like to repeat the address; the log does without.</summary>
    static string Anonymous(string answer, string address)
    {
        answer = answer.Replace(address, "…", StringComparison.OrdinalIgnoreCase);
        return answer.Cut(300);
    }
}
