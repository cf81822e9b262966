using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Use;

/// <summary>How a space served one booking: its id is the booking's, so each says it once and can mend it.</summary>
sealed class SpaceFeedback(Id<SpaceFeedback> id, Id<Space> spaceId) : Aggregate
{
    public const int LongestWords = 400;

    public Id<SpaceFeedback> Id { get; private init; } = id;
    public Id<Space> SpaceId { get; private init; } = spaceId;

    /// <summary>1–5.</summary>
    public int Score { get; private set; }
    [Personal] public string? Words { get; private set; }

    public void Tell(int score, string? words) => (Score, Words) = (score, words);
    public void ForgetWords() => Words = null;

    public static Id<SpaceFeedback> Of(Id<Booking> booking) => (Id<SpaceFeedback>)booking.Value;
}

/// <summary>One tap and, if she likes, a sentence, by the link of the letter after the booking.</summary>
[OpenToAll]
sealed record TellSpaceFeedback(string Token, int Score, string? Words = null) : ICommand;

sealed class TellSpaceFeedbackValidator : AbstractValidator<TellSpaceFeedback>
{
    public TellSpaceFeedbackValidator()
    {
        RuleFor(f => f.Score).InclusiveBetween(1, 5);
        RuleFor(f => f.Words).PlainText(SpaceFeedback.LongestWords);
    }
}

sealed class TellSpaceFeedbackHandler(SpacesDb db, MailedLinks links) : IRequestHandler<TellSpaceFeedback>
{
    public async Task Handle(TellSpaceFeedback told, CancellationToken ct)
    {
        if (links.Read(UsedBooking.Link, told.Token) is not { } token || await db.Bookings.AsNoTracking().SingleOrDefaultAsync(b => b.Id == (Id<Booking>)token, ct) is not { } booking) throw new RuleBroken("link-too-old");
        var id = SpaceFeedback.Of(booking.Id);
        var feedback = await db.Set<SpaceFeedback>().SingleOrDefaultAsync(f => f.Id == id, ct) ?? db.Add(new SpaceFeedback(id, booking.SpaceId)).Entity;
        feedback.Tell(told.Score, told.Words.Told());
    }
}
