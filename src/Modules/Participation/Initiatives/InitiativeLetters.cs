using Yhdessa.Contracts.Governance;
using Yhdessa.Mail;

namespace Yhdessa.Participation.Initiatives;

/// <summary>The letters to somebody who proposed something and left her address.</summary>
sealed class InitiativeLetters(ParticipationDb db, MailedLinks links, Texts texts, Ui.Say say, TimeProvider clock)
{
    const string purpose = "participation.initiative";

    public Id<Initiative>? Read(string token) => links.Read(purpose, token) is { } id ? (Id<Initiative>)id : null;

    public Task Confirm(Initiative of, CancellationToken ct)
    {
        var token = links.Token(purpose, of.Id, clock.Now().AddDays(Initiative.DaysToConfirm));
        return Post(of, "confirm", "", [texts.In(of.Language, "participation.mail.initiative.confirm", of.Title)], $"/initiatives/confirm/{token}", secret: true, ct);
    }

    public Task Published(Initiative of, CancellationToken ct) =>
        Post(of, "published", "", [texts.In(of.Language, "participation.mail.initiative.published", of.Title, say.In(of.Language).Date(of.AnswerBy!.Value))], $"/initiatives/{of.Id}", secret: false, ct);

    public Task Declined(Initiative of, CancellationToken ct) =>
        Post(of, "declined", "", [texts.In(of.Language, "participation.mail.initiative.declined", of.Title), of.Reason ?? ""], "/participate", secret: false, ct);

    public Task Decided(Initiative of, DecisionMade decision, CancellationToken ct) =>
        Post(of, "decided", $":{decision.DecisionId}", [texts.In(of.Language, "participation.mail.initiative.decided", of.Title, decision.Body), decision.Text], $"/initiatives/{of.Id}", secret: false, ct);

    async Task Post(Initiative of, string what, string more, IReadOnlyList<string> paragraphs, string path, bool secret, CancellationToken ct)
    {
        if (of.ContactEmail is not { } email || of.Mark is not null) return;
        await db.Post(new Letter($"participation.initiative-{what}:{of.Id}{more}", email, of.Language, texts.In(of.Language, $"participation.mail.initiative.{what}.subject"), paragraphs)
        {
            Button = new(texts.In(of.Language, $"participation.mail.initiative.{what}.button"), path),
            Urgent = secret,
            Secret = secret,
        }, ct);
    }
}

/// <summary>The body has decided: its author hears of it, who left her address.</summary>
sealed class TellAuthor(ParticipationDb db, InitiativeLetters letters) : INotificationHandler<DecisionMade>
{
    public async Task Handle(DecisionMade told, CancellationToken ct)
    {
        if (told.SourceId is not { } source) return;
        if (await db.Initiatives.SingleOrDefaultAsync(i => i.Id == (Id<Initiative>)source, ct) is { } initiative) await letters.Decided(initiative, told, ct);
    }
}
