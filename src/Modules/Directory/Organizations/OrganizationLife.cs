using Yhdessa.Contracts.Directory;

namespace Yhdessa.Directory;

/// <summary>What happens to an organization's record from its first day on.</summary>
sealed partial class Organization
{
    public void Change(OrganizationForm form)
    {
        Take(form);
        Raise(new OrganizationUpdated(Id));
    }

    /// <summary>Who wrote the change that was just made: the staff on its behalf, or its own people.</summary>
    public void WrittenBy(OnBehalf? staff) => OnBehalf = staff;

    public void Entered(DateTimeOffset now) => Prove(Freshness.Entered, now);

    public void Remove(DateTimeOffset now)
    {
        Delete(now);
        MarkAgain();   // what was its alone is free for others
        Raise(new OrganizationDeleted(Id));
    }

    public void TakeBack()
    {
        Restore();
        MarkAgain();
        Raise(new OrganizationUpdated(Id));
    }

    /// <summary>The bin's last day: what it told of itself is gone for good.</summary>
    public void Empty()
    {
        Take(new OrganizationForm { Names = Names, Kind = Kind });
        IsEmptied = true;
        Changed();
    }

    /// <summary>What the season file says. A proof that people have given since is newer and stays.</summary>
    public void Remember(SeasonFact fact, DateTimeOffset written, Id<Organization>? successor)
    {
        (Season, Successor) = (fact, successor);
        if (ProofBy is null or Freshness.Imported) Prove(Freshness.Imported, written);
    }

    /// <summary>What is its alone stays free for others until then.</summary>
    public void WaitForAddress()
    {
        Status = OrganizationStatus.Unconfirmed;
        MarkAgain();
    }

    /// <summary>Somebody stands behind it: everybody sees it.</summary>
    public void Open(DateTimeOffset now)
    {
        Status = OrganizationStatus.Published;
        MarkAgain();
        Prove(Freshness.Entered, now);
        Raise(new OrganizationUpdated(Id));
    }

    public void WaitForReview() => Status = OrganizationStatus.ForReview;

    public void Publish()
    {
        State.Require(Status is OrganizationStatus.ForReview, "row-already-decided");
        Status = OrganizationStatus.Published;
        Raise(new OrganizationUpdated(Id));
    }

    public void BecomeAliasOf(Id<Organization> other)
    {
        (Status, AliasOf) = (OrganizationStatus.Alias, other);
        MarkAgain();
        Raise(new OrganizationMerged(Id, other));
    }

    /// <summary>A record of the same organization was joined into this one: its names still find it.</summary>
    public void Join(Organization other, OrganizationForm whole)
    {
        JoinedNames = [.. JoinedNames.Concat(other.JoinedNames).Concat(other.Names.All).Concat(other.Season?.AlsoKnownAs ?? []).Distinct()];
        Services = [.. Services, .. other.Services];   // whose ids live on
        if (other.ProofAt is { } proof && !(ProofAt >= proof)) (ProofAt, ProofBy) = (proof, other.ProofBy);
        Change(whole);
    }

    /// <summary>A word for its core work turned out to mean another.</summary>
    public void Retag(string tag, string into)
    {
        CoreWork = [.. CoreWork.Select(c => c == tag ? into : c).Distinct()];
        MarkAgain();
        Raise(new OrganizationUpdated(Id));
    }

    public void Succeed(Id<Organization> successor)
    {
        Successor = successor;
        Changed();
    }

    /// <summary>The same facts as a form, for a patch and for the page where they are edited.</summary>
    public OrganizationForm Form => new()
    {
        Names = Names,
        Kind = Kind,
        Identifiers = Identifiers,
        HomeMunicipality = HomeMunicipality,
        Areas = Areas,
        RegionWide = RegionWide,
        Address = Address,
        Summary = Summary,
        Description = Description,
        PlainText = PlainText,
        Themes = Themes,
        TargetGroups = TargetGroups,
        HytePriorities = HytePriorities,
        CoreWork = CoreWork,
        Services = Services,
        Expertise = Expertise,
        Languages = Languages,
        Contacts = Contacts,
        Accessibility = Accessibility,
        Website = Website,
        Funding = Funding,
        Figures = Figures,
    };
}
