using System.Globalization;
using Yhdessa.Contracts.Accounts;
using Yhdessa.Mail;
using Yhdessa.Ui;

namespace Yhdessa.Spaces.Rounds;

/// <summary>The letters about a round, each once: an application received, the last days for a draft, the result, an appeal and its answer.</summary>
sealed class RoundLetters(SpacesDb db, ISender sender, Texts texts, Say say, RoundBook book)
{
    public Task Sent(SeasonalRound round, SeasonalApplication application, CancellationToken ct) =>
        Post(application, application.PersonId, string.Create(CultureInfo.InvariantCulture, $"spaces.round-sent:{application.Id}:{application.Sent}"), "sent", $"/rounds/{round.Id}/apply", (language, _) =>
        [T(language, "spaces.rounds.mail.sent.lead", round.Name, When.Day(round.ClosesOn)), T(language, "spaces.rounds.mail.sent.next", application.Wishes.Count, application.Wanted)], urgent: true, round.Name, null, ct);

    public Task Remind(SeasonalRound round, SeasonalApplication draft, int days, CancellationToken ct)
    {
        var closes = Helsinki.Day(round.ClosesOn).End;
        return Post(draft, draft.PersonId, Reminder.Key(string.Create(CultureInfo.InvariantCulture, $"spaces.round-closes-{days}"), draft.Id, closes), "closes", $"/rounds/{round.Id}/apply",
            (language, _) => [T(language, "spaces.rounds.mail.closes.lead", round.Name, When.Day(round.ClosesOn)), T(language, "spaces.rounds.mail.closes.next")], urgent: false, round.Name, closes, ct);
    }

    public async Task Results(SeasonalRound round, IReadOnlyList<SeasonalApplication> sent, CancellationToken ct)
    {
        var spaces = await book.Spaces(round, ct);
        foreach (var application in sent)
            await Post(application, application.PersonId, $"spaces.round-result:{application.Id}", "result", $"/rounds/{round.Id}/results", (language, words) =>
                [T(language, "spaces.rounds.mail.result.lead", round.Name), .. new Because(round, spaces, texts, words, language).Sentences(application), T(language, "spaces.rounds.mail.result.next", When.Day(round.AppealsUntil!.Value))], urgent: false, round.Name, null, ct);
    }

    public Task Appealed(SeasonalRound round, SeasonalApplication application, CancellationToken ct) =>
        Post(application, round.HandlerId, $"spaces.round-appeal:{application.Id}", "appeal", $"/staff/rounds/{round.Id}",
            (language, _) => [T(language, "spaces.rounds.mail.appeal.lead", round.Name)], urgent: false, round.Name, null, ct);

    public Task Answered(SeasonalRound round, SeasonalApplication application, CancellationToken ct) =>
        Post(application, application.PersonId, $"spaces.round-answer:{application.Id}", "answer", $"/rounds/{round.Id}/results",
            (language, _) => [T(language, application.AppealAccepted is true ? "spaces.rounds.mail.answer.accepted" : "spaces.rounds.mail.answer.rejected", round.Name), application.Answer!], urgent: false, round.Name, null, ct);

    async Task Post(SeasonalApplication application, Guid? to, string key, string what, string path, Func<string, Say, IReadOnlyList<string>> words, bool urgent, string name, DateTimeOffset? uselessAfter, CancellationToken ct)
    {
        if (application.Mark is not null || to is not { } person || await sender.Send(new PersonContact(person), ct) is not { } contact) return;
        await db.Post(new Letter(key, contact.Email, contact.Language, T(contact.Language, $"spaces.rounds.mail.{what}.subject", name), words(contact.Language, say.In(contact.Language)))
        {
            Button = new LetterButton(T(contact.Language, $"spaces.rounds.mail.{what}.button"), path),
            Urgent = urgent,
            PersonId = person,
            UselessAfter = uselessAfter,
        }, ct);
    }

    string T(string language, string key, params object?[] args) => texts.In(language, key, args);
}
