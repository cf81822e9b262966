namespace Yhdessa.Events;

/// <summary>Asks, before anything is saved, which events an event looks like and which evenings it would meet: the same form, and nothing comes of it.</summary>
[Requires(EventsModule.Tell)]
sealed record LikelyTwins : EventForm, IQuery<LikelyTwins.Answer>
{
    /// <summary>Those known to be others; an event being told anew names itself here.</summary>
    public IReadOnlyList<Guid>? DifferentFrom { get; init; }

    public sealed record Answer(IReadOnlyList<EventTwin> Twins);
}

sealed class LikelyTwinsValidator : AbstractValidator<LikelyTwins>
{
    public LikelyTwinsValidator() => this.FailsWith(EventFormRules.Broken);
}

sealed class LikelyTwinsHandler(EventTeller teller, EventTwins twins) : IRequestHandler<LikelyTwins, LikelyTwins.Answer>
{
    public async Task<LikelyTwins.Answer> Handle(LikelyTwins ask, CancellationToken ct) => new(await twins.Likely(await teller.Told(ask, before: null, ct), ask.DifferentFrom ?? [], ct));
}
