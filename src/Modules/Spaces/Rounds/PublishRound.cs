namespace Yhdessa.Spaces.Rounds;

/// <summary>The results are told: slots become bookings, each applicant gets one letter, and what is left is for anybody to book.</summary>
/// <param name="AppealsUntil">The last day to appeal.</param>
[Requires(SpacesModule.Handle)]
sealed record PublishRound(Id<SeasonalRound> Id, DateOnly AppealsUntil, int? Seen = null) : ICommand;

sealed class PublishRoundHandler(RoundBook book, KeepSlots slots, RoundLetters letters, ICurrentUser user, TimeProvider clock) : IRequestHandler<PublishRound>
{
    public async Task Handle(PublishRound wish, CancellationToken ct)
    {
        var round = await book.Round(wish.Id, ct, wish.Seen);
        round.Publish(wish.AppealsUntil, user.PersonId, Helsinki.Today(clock));
        var sent = await book.Sent(wish.Id, ct);
        await slots.Keep(round, sent, ct);
        await letters.Results(round, sent, ct);
    }
}
