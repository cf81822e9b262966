namespace Yhdessa.Spaces.Rounds;

/// <summary>A round as its handlers work on it: who is promised what, who holds what, who asks for what.</summary>
[Requires(SpacesModule.Handle)]
sealed record RoundDesk(Id<SeasonalRound> Id) : IQuery<RoundDesk.Answer>
{
    public sealed record Answer(IReadOnlyList<DeskSlot> Slots, IReadOnlyList<DeskApplication> Applications)
    {
        public DeskApplication? Application(Guid? id) => Applications.FirstOrDefault(a => a.Row.Id == id);
        public int Got(Guid application) => Slots.Count(s => s.HolderId == application);
    }
}

/// <param name="Applied">Whether the one it is promised to has applied.</param>
sealed record DeskSlot(SlotRow Slot, Guid? PromisedTo, string? Promised, string? PromisedWhy, bool Applied, Guid? HolderId, string? Holder, Ground? Ground, int? Wish);

sealed record DeskApplication(ApplicationRow Row, string? Organization)
{
    public bool Wants(SlotRow slot) => Row.Wishes.Any(w => w.Weekday == slot.Weekday && w.From == slot.From && w.To == slot.To && w.SpaceIds.Contains(slot.SpaceId));
}

sealed class RoundDeskHandler(RoundBook book) : IRequestHandler<RoundDesk, RoundDesk.Answer>
{
    static readonly Func<SeasonalApplication, ApplicationRow> row = ApplicationRow.From.Compile();

    public async Task<RoundDesk.Answer> Handle(RoundDesk question, CancellationToken ct)
    {
        var round = await book.Round(question.Id, ct);
        var sent = await book.Sent(question.Id, ct);
        var spaces = await book.Spaces(round, ct);
        var names = await book.Names([.. sent.Select(a => a.OrganizationId), .. round.Slots.Select(s => s.PromisedTo).OfType<Guid>()], ct);
        var applications = sent.Select(a => new DeskApplication(row(a), names.GetValueOrDefault(a.OrganizationId))).OrderBy(a => a.Organization, StringComparer.CurrentCulture).ToList();
        var holders = applications.ToDictionary(a => a.Row.Id);
        return new([.. Sharing.InOrder(round).Select(Slot)], applications);

        DeskSlot Slot(RoundSlot s) => new(SlotRow.Of(s, spaces[s.SpaceId], told: true), s.PromisedTo, s.PromisedTo is { } to ? names.GetValueOrDefault(to) : null, s.PromisedWhy,
            sent.Any(a => a.OrganizationId == s.PromisedTo), s.HolderId, s.HolderId is { } holder ? holders.GetValueOrDefault(holder)?.Organization : null, s.Ground, s.Wish);
    }
}

/// <summary>What a change by hand would cost, told before it is made.</summary>
static class HandCost
{
    /// <returns>Text keys' endings, each with the names it is about.</returns>
    public static IEnumerable<(string What, string Who)> Of(RoundDesk.Answer desk, DeskSlot slot, Guid? next)
    {
        var loses = desk.Application(slot.HolderId) is { } last && desk.Got(last.Row.Id) == 1 ? last : null;
        if (loses is not null) yield return ("left-without", loses.Organization ?? "");
        else yield return ("nobody-left", "");
        if (next is not { } winner || desk.Got(winner) == 0) yield break;
        var waiting = desk.Applications.Where(a => desk.Got(a.Row.Id) == 0 && a.Wants(slot.Slot)).Select(a => a.Organization ?? "").ToList();
        if (waiting.Count > 0) yield return ("others-wait", string.Join(", ", waiting));
    }
}
