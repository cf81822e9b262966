using Yhdessa.Contracts.Accounts;
using Yhdessa.Contracts.Directory;
using Yhdessa.Mail;
using Yhdessa.Ui;

namespace Yhdessa.Partnerships.Agreements;

/// <summary>Tells an organization's owners that an agreement ends, about 60 and 14 days before, once each; a moved last day is told anew.</summary>
[Requires(PartnershipsModule.Import)]
sealed record RemindPartners(DateTimeOffset Now) : ICommand<JobReport>;

sealed class RemindPartnersHandler(PartnershipsDb db, ISender sender, Texts texts, Say say) : IRequestHandler<RemindPartners, JobReport>
{
    public async Task<JobReport> Handle(RemindPartners job, CancellationToken ct)
    {
        var today = Helsinki.DateOf(job.Now);
        var far = today.AddDays(60);
        var ending = await db.Agreements.AsNoTracking().Where(a => a.DeletedAt == null && a.Mark == null && a.State == AgreementState.Active && a.Until >= today && a.Until <= far).ToListAsync(ct);
        var partners = await sender.Send(new OrganizationFacts([.. ending.Select(a => a.OrganizationId).Distinct()]), ct);
        foreach (var agreement in ending)
            if (partners.GetValueOrDefault(agreement.OrganizationId) is { } partner) await Tell(agreement, partner, today, ct);
        return new(db.ChangeTracker.Entries().Count(e => e.State is EntityState.Added), "agreement reminders");
    }

    async Task Tell(Agreement agreement, OrganizationFact partner, DateOnly today, CancellationToken ct)
    {
        var rule = agreement.Until!.Value.DayNumber - today.DayNumber <= 14 ? 14 : 60;
        foreach (var (person, right) in await sender.Send(new PeopleOfOrganization(partner.Id), ct))
            if (right == "owner" && await sender.Send(new PersonContact(person), ct) is { } owner)
                await db.Post(Letter(agreement, partner, rule, person, owner), ct);
    }

    Letter Letter(Agreement agreement, OrganizationFact partner, int rule, Guid person, PersonContactFact owner)
    {
        string Words(string key, params object?[] args) => texts.In(owner.Language, key, args);
        var lastDay = say.In(owner.Language).Date(agreement.Until!.Value);
        var end = Helsinki.Day(agreement.Until.Value).End;
        return new(Reminder.Key($"partnerships.ends-{rule}:{person}", agreement.Id, end), owner.Email, owner.Language, Words("partnerships.mail.ends.subject", lastDay),
            [Words("partnerships.mail.ends.lead", partner.Name, lastDay), Words("partnerships.mail.ends.what"), Words("partnerships.mail.ends.next")])
        {
            Button = new LetterButton(Words("partnerships.mail.button"), $"/organizations/{partner.Slug}"),
            PersonId = person,
            UselessAfter = end,
        };
    }
}
