using System.Globalization;
using Yhdessa.Contracts.Accounts;
using Yhdessa.Mail;
using Yhdessa.Ui;

namespace Yhdessa.Governance;

/// <summary>Letters to those who sit in the body on the meeting's day and can be reached: "call" at once, "reminder" by the job, that to its secretaries too.</summary>
sealed class MeetingLetters(GovernanceDb db, ISender sender, Texts texts, Say say)
{
    public async Task Post(Meeting meeting, string what, CancellationToken ct)
    {
        var people = (await db.SeatsOn(meeting.BodyId, meeting.Day, ct)).SelectMany(s => s.People.Where(p => p.Holds(meeting.Day))).ToList();
        foreach (var person in people)
            if (await Recipient(person, ct) is var (address, language)) await db.Post(Letter(meeting, what, new(person.Id, person.PersonId, person.Part is SeatPart.Deputy), address, language), ct);
        if (what != "reminder") return;
        foreach (var secretary in (await sender.Send(new SecretariesOf(meeting.BodyId), ct)).Where(s => people.All(p => p.PersonId != s)))
            if (await sender.Send(new PersonContact(secretary), ct) is { } contact) await db.Post(Letter(meeting, what, new(secretary, secretary, false), contact.Email, contact.Language), ct);
    }

    /// <param name="Id">Of the one who sits in the seat, or of the secretary's account.</param>
    sealed record Reader(Guid Id, Guid? PersonId, bool IsDeputy);

    Letter Letter(Meeting meeting, string what, Reader to, string address, string language)
    {
        string Words(string key, params object?[] args) => texts.In(language, key, args);
        var day = meeting.Start is { } start ? say.In(language).Moment(start) : say.In(language).Day(meeting.Day);
        var agenda = string.Join('\n', meeting.Agenda.Select(i => $"§ {i.Number} {i.Title}"));
        List<string> paragraphs = [Words($"governance.mail.{what}.lead", meeting.Body.Name, day), $"{Words("governance.mail.place")}: {meeting.Place ?? Words("ui.unknown")}", $"{Words("governance.agenda")}:\n{agenda}"];
        if (to.IsDeputy) paragraphs.Add(Words("governance.mail.deputy"));
        return new Letter(Key(meeting, what, to), address, language, Words($"governance.mail.{what}.subject", meeting.Body.Name, day), paragraphs)
        {
            Button = new(Words("governance.mail.button"), meeting.IsPublic ? $"/meetings/{meeting.Id}" : $"/bodies/{meeting.Body.Slug}"),
            Calendar = what == "call" ? MeetingCalendar.Of(meeting) : null,
            PersonId = to.PersonId,
            UselessAfter = meeting.Start,
        };
    }

    /// <summary>The time is in the key: a meeting moved to another time is told of anew.</summary>
    static string Key(Meeting meeting, string what, Reader to)
    {
        var time = meeting.Start ?? Helsinki.At(meeting.Day, TimeOnly.MinValue);
        return what == "reminder" ? Reminder.Key($"governance.meeting:{meeting.Id}", to.Id, time) : string.Create(CultureInfo.InvariantCulture, $"governance.call:{meeting.Id}:{to.Id}:{time.UtcDateTime:yyyyMMdd'T'HHmm}");
    }

    /// <summary>The address she gave, otherwise her account's own; nobody when there is neither.</summary>
    async Task<(string Address, string Language)?> Recipient(Representative person, CancellationToken ct)
    {
        var contact = person.PersonId is { } id ? await sender.Send(new PersonContact(id), ct) : null;
        return person.Email is { } given ? (given, contact?.Language ?? "fi") : contact is null ? null : (contact.Email, contact.Language);
    }
}

static class MeetingCalendar
{
    public static string Of(Meeting meeting) => ICalendar.Of(null, new CalendarEntry($"meeting-{meeting.Id}@yhdessa", meeting.ModifiedAt, meeting.Revision, meeting.Body.Name)
    {
        Time = meeting.Start is { } start ? (start, meeting.End ?? start.AddHours(2)) : null,
        Days = meeting.Start is null ? (meeting.Day, meeting.Day) : null,
        Location = meeting.Place,
    });
}
