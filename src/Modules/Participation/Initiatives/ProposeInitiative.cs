using Yhdessa.Contracts.Governance;
using Yhdessa.Mail;

namespace Yhdessa.Participation.Initiatives;

/// <summary>Anybody proposes something to a body. Name and address are hers alone and may be left out.</summary>
[OpenToAll]
sealed record ProposeInitiative(string Title, string Text, Guid BodyId, string? Municipality = null, string? Name = null, string? Email = null) : ICommand<Id<Initiative>>;

sealed class ProposeInitiativeValidator : AbstractValidator<ProposeInitiative>
{
    public ProposeInitiativeValidator()
    {
        RuleFor(i => i.Title).NotEmpty().PlainText(150);
        RuleFor(i => i.Text).NotEmpty().PlainText(4000);
        RuleFor(i => i.BodyId).NotEmpty();
        RuleFor(i => i.Name).PlainText(120);
        RuleFor(i => i.Email).Must(e => EmailAddress.Is(e!.Trim())).WithErrorCode("EmailValidator").When(i => !string.IsNullOrWhiteSpace(i.Email));
    }
}

sealed class ProposeInitiativeHandler(ParticipationDb db, ISender sender, InitiativeLetters letters) : IRequestHandler<ProposeInitiative, Id<Initiative>>
{
    public async Task<Id<Initiative>> Handle(ProposeInitiative wish, CancellationToken ct)
    {
        var bodies = await sender.Send(new BodyFacts(), ct);
        Rule.RequireOf("bodyId", bodies.ContainsKey(wish.BodyId), "unknown-body");
        var area = wish.Municipality is { Length: > 0 } code ? code : null;
        Rule.RequireOf("municipality", area is null || (await sender.Send(new Contracts.Directory.Municipalities(), ct)).Any(m => m.Code == area), "unknown-code");

        var initiative = new Initiative(Id<Initiative>.New(), wish.Title.Trim(), wish.Text.Trim(), wish.BodyId, area);
        initiative.From(wish.Name.Told(), wish.Email.Told(), Texts.Language);
        db.Initiatives.Add(initiative);
        if (initiative.ContactEmail is not null) await letters.Confirm(initiative, ct);
        return initiative.Id;
    }
}

/// <summary>What a program is answered: it is not public before somebody has looked at it.</summary>
sealed record InitiativeReceived(Guid Id, string Status);

[OpenToAll]
sealed record InitiativeTaken(Id<Initiative> Id) : IQuery<InitiativeReceived>;

sealed class InitiativeTakenHandler : IRequestHandler<InitiativeTaken, InitiativeReceived>
{
    public Task<InitiativeReceived> Handle(InitiativeTaken ask, CancellationToken ct) => Task.FromResult(new InitiativeReceived(ask.Id, "received"));
}

/// <summary>The mailed link was used: the proposal goes on to be looked at.</summary>
[OpenToAll]
sealed record ConfirmInitiative(string Token) : ICommand;

sealed class ConfirmInitiativeHandler(ParticipationDb db, InitiativeLetters letters) : IRequestHandler<ConfirmInitiative>
{
    public async Task Handle(ConfirmInitiative wish, CancellationToken ct) => (await db.Linked(letters, wish.Token, ct)).Confirm();
}

/// <summary>What the mailed link is of; asking changes nothing.</summary>
[OpenToAll]
sealed record LinkedInitiative(string Token) : IQuery<LinkedInitiative.Answer>
{
    public sealed record Answer(string Title, string Text, bool Waits);
}

sealed class LinkedInitiativeHandler(ParticipationDb db, InitiativeLetters letters) : IRequestHandler<LinkedInitiative, LinkedInitiative.Answer>
{
    public async Task<LinkedInitiative.Answer> Handle(LinkedInitiative ask, CancellationToken ct)
    {
        var initiative = await db.Linked(letters, ask.Token, ct);
        return new(initiative.Title, initiative.Text, initiative.State is InitiativeState.Unconfirmed);
    }
}

static class LinkedInitiatives
{
    public static async Task<Initiative> Linked(this ParticipationDb db, InitiativeLetters letters, string token, CancellationToken ct) =>
        letters.Read(token) is { } id && await db.Initiatives.SingleOrDefaultAsync(i => i.Id == id && i.DeletedAt == null, ct) is { } found ? found : throw new RuleBroken("link-too-old");
}
