using Yhdessa.Contracts.Accounts;
using Yhdessa.Contracts.Directory;

namespace Yhdessa.Directory;

/// <summary>The successor has said yes: she gets all that the one before her had, who keeps nothing, or a look if that was agreed.</summary>
sealed class PassingOn(DirectoryDb db, ISender sender, InvitationLetters letters, FreshnessLetters freshness, TimeProvider clock)
{
    public async Task On(Organization organization, Invitation handover, Guid successor, CancellationToken ct)
    {
        var from = handover.FromPersonId;
        Rule.Require(from != successor, "handover-to-self");
        var behalf = await db.Behalf(handover, clock.Now(), ct);
        await db.Give(organization.Id, successor, OrganizationRight.Owner, clock.Now(), ct, behalf);
        if (from is { } before) await End(organization.Id, before, handover.FromStays, behalf, ct);
        organization.HandOver(from, successor);
        await PassContact(organization, from, successor, ct);
        if (from is { } told) await letters.Tell(told, organization, "directory.handover.mail.done", $"directory.handover-done:{handover.Id}", $"/organizations/{organization.Slug}", null, ct);
    }

    async Task End(Id<Organization> organization, Guid before, bool stays, OnBehalf? behalf, CancellationToken ct)
    {
        if (await db.Rights.SingleOrDefaultAsync(r => r.OrganizationId == organization && r.PersonId == before, ct) is not { } right) return;
        await db.CloseWhatSheSent(right, clock.Now(), ct);
        if (stays) (right.Right, right.OnBehalf) = (OrganizationRight.Viewer, behalf);
        else db.End(right, behalf);
        db.EndedRights.RemoveRange(await db.EndedRights.Where(e => e.OrganizationId == organization && e.PersonId == before).ToListAsync(ct));
    }

    /// <summary>Where her own address stood as the organization's, the successor's stands now; the yearly question that lies in her mailbox is asked anew there.</summary>
    async Task PassContact(Organization organization, Guid? from, Guid successor, CancellationToken ct)
    {
        if (from is not { } before || await sender.Send(new PersonContact(before), ct) is not { } old || await sender.Send(new PersonContact(successor), ct) is not { } next) return;
        foreach (var asset in await db.AllAssets.Where(a => a.OrganizationId == organization.Id && a.Email == old.Email).ToListAsync(ct)) asset.PassContact(next.Email);
        var asked = organization.Reachable?.Email;
        if (!organization.PassContact(old.Email, next.Name, next.Email) || asked != old.Email) return;
        foreach (var open in await db.Asks.Where(a => a.OrganizationId == organization.Id && a.AnsweredAt == null).ToListAsync(ct))
        {
            var again = new FreshnessAsk { OrganizationId = organization.Id, Year = open.Year, AskedAt = clock.Now() };
            db.Asks.Remove(open);
            db.Asks.Add(again);
            if (freshness.MayGoTo(organization.Reachable?.Email)) await freshness.Ask(organization, again, ct);
        }
    }
}

sealed partial class Organization
{
    public void HandOver(Guid? from, Guid to) => Raise(new OrganizationHandedOver(Id, from, to));

    /// <summary>Answers whether there was anything to pass on. A telephone number was the one's before, and goes.</summary>
    public bool PassContact(string from, string name, string to)
    {
        bool Hers(Contact c) => string.Equals(c.Email, from, StringComparison.OrdinalIgnoreCase);
        if (!Contacts.Any(Hers)) return false;
        Contacts = [.. Contacts.Select(c => Hers(c) ? c with { Name = c.Name is null ? null : name, Email = to, Phone = null } : c)];
        Raise(new OrganizationUpdated(Id));
        return true;
    }
}
