using Yhdessa.Contracts.Accounts;
using Yhdessa.Contracts.Directory;
using Yhdessa.Mail;

namespace Yhdessa.Spaces.Showcases;

/// <summary>The letters about showcases, to those who look after the organization: nothing of them is kept here.</summary>
sealed class ShowcaseLetters(SpacesDb db, ISender sender, Texts texts)
{
    public async Task Remind(ShowcaseList list, ShowcaseDay day, ShowcasePlace place, CancellationToken ct)
    {
        foreach (var (person, contact) in await People(place.OrganizationId!.Value, ct))
            await Post($"{Reminder.Key("spaces.showcase-day-before", place.Id, day.Start)}:{person}", "reminder", list, person, contact, [await About(contact.Language, day, place, ct)], false, day.Start, When.Of(day.Time), ct);
    }

    /// <summary>The house set the time free; told once for each time it was taken.</summary>
    public async Task Freed(ShowcaseList list, ShowcaseDay day, ShowcasePlace place, CancellationToken ct)
    {
        if (list.Mark is not null) return;
        foreach (var (person, contact) in await People(place.OrganizationId!.Value, ct))
            await Post($"spaces.showcases-freed:{place.Id}:{day.Revision}:{person}", "freed", list, person, contact, [await About(contact.Language, day, place, ct)], true, null, When.Of(day.Time), ct);
    }

    /// <summary>To those who are asked to change turns.</summary>
    public async Task Proposed(ShowcaseList list, ShowcaseSwap swap, ShowcaseDay theirDay, ShowcasePlace theirs, ShowcaseDay myDay, ShowcasePlace mine, CancellationToken ct)
    {
        foreach (var (person, contact) in await People(swap.ToOrganization, ct))
            await Post($"spaces.showcases-swap:{swap.Id}:{person}", "swap", list, person, contact, [$"{texts.In(contact.Language, "spaces.showcases.mail.swap.yours")}\n{await About(contact.Language, theirDay, theirs, ct)}", $"{texts.In(contact.Language, "spaces.showcases.mail.swap.instead")}\n{await About(contact.Language, myDay, mine, ct)}"], false, null, list.Name, ct);
    }

    /// <summary>To those who proposed it.</summary>
    public async Task Answered(ShowcaseList list, ShowcaseSwap swap, CancellationToken ct)
    {
        foreach (var (person, contact) in await People(swap.FromOrganization, ct))
            await Post($"spaces.showcases-answer:{swap.Id}:{person}", "answer", list, person, contact, [texts.In(contact.Language, $"spaces.showcases.mail.answer.{(swap.State is SwapState.Accepted ? "yes" : "no")}")], false, null, list.Name, ct);
    }

    /// <returns>How many people were written to.</returns>
    public async Task<int> Invite(ShowcaseList list, Guid organization, CancellationToken ct)
    {
        var people = await People(organization, ct);
        foreach (var (person, contact) in people)
            await Post($"spaces.showcases-invite:{list.Id}:{organization}:{person}", "invite", list, person, contact, list.About is { } about ? [about] : [], false, null, list.Name, ct);
        return people.Count;
    }

    /// <summary>Owners and editors: who may take and give up on its behalf.</summary>
    async Task<IReadOnlyList<(Guid Person, PersonContactFact Contact)>> People(Guid organization, CancellationToken ct)
    {
        var people = new List<(Guid, PersonContactFact)>();
        foreach (var person in (await sender.Send(new PeopleOfOrganization(organization), ct)).Where(p => p.Value is "owner" or "editor").Select(p => p.Key))
            if (await sender.Send(new PersonContact(person), ct) is { } contact) people.Add((person, contact));
        return people;
    }

    async Task<string> About(string language, ShowcaseDay day, ShowcasePlace place, CancellationToken ct)
    {
        var space = await db.Spaces.AsNoTracking().IgnoreQueryFilters().SingleAsync(s => s.Id == day.SpaceId, ct);
        var where = $"{space.Name}, {texts.In(language, "spaces.showcases.place", place.Number)}{(place.Needs.Length > 0 ? $" ({place.Needs})" : "")}";
        return $"{texts.In(language, "spaces.mail.when")}: {texts.In(language, "spaces.value", When.Of(day.Time))}\n{texts.In(language, "spaces.mail.where")}: {where}";
    }

    Task Post(string key, string what, ShowcaseList list, Guid person, PersonContactFact contact, IReadOnlyList<string> more, bool urgent, DateTimeOffset? uselessAfter, object subject, CancellationToken ct) =>
        db.Post(new Letter(key, contact.Email, contact.Language, texts.In(contact.Language, $"spaces.showcases.mail.{what}.subject", subject), [texts.In(contact.Language, $"spaces.showcases.mail.{what}.lead", list.Name), .. more, texts.In(contact.Language, $"spaces.showcases.mail.{what}.next")])
        {
            Button = new LetterButton(texts.In(contact.Language, "spaces.showcases.mail.button"), $"/showcases/{list.Id}"),
            Urgent = urgent,
            PersonId = person,
            UselessAfter = uselessAfter,
        }, ct);
}
