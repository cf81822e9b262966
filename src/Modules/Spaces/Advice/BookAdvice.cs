using Yhdessa.Mail;

namespace Yhdessa.Spaces.Advice;

/// <summary>
/// Somebody asks for a time without an account. It is held for her two hours, and hers when she opens the letter's link and presses the button:
/// so nobody fills the desk with other people's addresses.
/// </summary>
[OpenToAll]
sealed record BookAdvice(Id<AdviceTime> Id, string Name, string Email, string Topic, string? Words = null) : ICommand<Id<AdviceBooking>>;

/// <summary>What is told to whoever has just asked: nothing that she does not know.</summary>
[OpenToAll]
sealed record AskedAdvice(Id<AdviceBooking> Id) : IQuery<AskedAdvice.Answer>
{
    internal sealed record Answer(Guid Id, Guid TimeId, AdviceStatus Status, DateTimeOffset HeldUntil);
}

sealed class BookAdviceValidator : AbstractValidator<BookAdvice>
{
    public BookAdviceValidator()
    {
        RuleFor(a => a.Name).NotEmpty().PlainText(120);
        RuleFor(a => a.Email).NotEmpty();
        RuleFor(a => a.Email).Must(e => EmailAddress.Is(e.Trim())).WithErrorCode("EmailValidator").When(a => !string.IsNullOrWhiteSpace(a.Email));
        RuleFor(a => a.Topic).NotEmpty().PlainText(40);
        RuleFor(a => a.Words).PlainText(1000);
    }
}

sealed class BookAdviceHandler(SpacesDb db, AdviceLetters letters, TimeProvider clock) : IRequestHandler<BookAdvice, Id<AdviceBooking>>, IRequestHandler<AskedAdvice, AskedAdvice.Answer>
{
    /// <summary>Of one address: times ahead, and letters in a day, whoever writes it into the form.</summary>
    const int MostAhead = 3, MostInADay = 5;

    public async Task<Id<AdviceBooking>> Handle(BookAdvice wish, CancellationToken ct)
    {
        var (now, email) = (clock.Now(), EmailAddress.Kept(wish.Email));
        var time = await db.Set<AdviceTime>().SingleOrDefaultAsync(t => t.Id == wish.Id, ct) ?? throw new NotFound("advice-time");
        var desk = await db.Set<AdviceDesk>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == time.DeskId, ct) ?? throw new NotFound("advice-desk");
        Rule.RequireOf("topic", desk.Topics.Contains(wish.Topic), "advice-topic", desk.Name);
        await MustNotFlood(email, now, ct);
        await db.Take(time, now, ct);
        var language = Texts.Language;
        var booking = new AdviceBooking(Id<AdviceBooking>.New(), time.Id, wish.Topic, now + AdviceBooking.Hold, language).Tell(wish.Name.Trim(), email, wish.Words.Told());
        db.Add(booking);
        await letters.Post(booking, time, "confirm", ct);
        return booking.Id;
    }

    public async Task<AskedAdvice.Answer> Handle(AskedAdvice ask, CancellationToken ct)
    {
        var booking = await db.Set<AdviceBooking>().AsNoTracking().SingleOrDefaultAsync(b => b.Id == ask.Id, ct) ?? throw new NotFound("advice-booking");
        return new(booking.Id, booking.TimeId, booking.Status, booking.HeldUntil);
    }

    async Task MustNotFlood(string email, DateTimeOffset now, CancellationToken ct)
    {
        var yesterday = now.AddDays(-1);
        var hers = db.Set<AdviceBooking>().Where(b => b.Email == email);
        if (await hers.CountAsync(b => b.CreatedAt > yesterday, ct) >= MostInADay
            || await hers.CountAsync(b => b.Place != null && db.Set<AdviceTime>().Any(t => t.Id == b.TimeId && t.Start > now), ct) >= MostAhead) throw new TooManyTimes();
    }
}

/// <summary>One address has asked for so much that it must wait: 429, whoever asked.</summary>
sealed class TooManyTimes() : Refusal("rate-limited", 429);

static class AdviceTaking
{
    /// <summary>Makes room for one: refuses what somebody has, and takes the place of a request that nobody confirmed in time.</summary>
    public static async Task Take(this SpacesDb db, AdviceTime time, DateTimeOffset now, CancellationToken ct)
    {
        Rule.Require(time.Start > now, "advice-over");
        State.Require(!time.IsOff, "advice-taken");
        var standing = await db.Set<AdviceBooking>().SingleOrDefaultAsync(b => b.TimeId == time.Id && b.Place != null, ct);
        State.Require(standing is null || standing.IsLost(now), "advice-taken");
        standing?.Cancel();
        time.Touch();
    }
}
