namespace Yhdessa.Directory;

/// <summary>How an organization's record gets fresh and doubtful.</summary>
sealed partial class Organization
{
    /// <summary>Since when mail to a contact of it comes back, and which contact's; both null when none does.</summary>
    public DateOnly? BouncedOn { get; private set; }
    public string? BouncedKey { get; private set; }

    /// <summary>Since when its website does not answer.</summary>
    public DateOnly? LinkBrokenOn { get; private set; }

    public bool IsBounced(Contact contact) => contact.Email is { } email && BouncedKey is { } key && Proof.KeyOf(email) == key;

    /// <summary>Where the house may write to it: the first public address that mail has not come back from.</summary>
    public Contact? Reachable => Contacts.FirstOrDefault(c => c is { Visibility: Visibility.Public, Email: not null } && !IsBounced(c));

    public Freshness? FreshnessAt(DateTimeOffset now)
    {
        if (ProofAt is not { } proof) return null;
        var life = new LifeSign(Helsinki.DateOf(proof), ProofBy!);
        var (own, whole) = (FreshnessLimits.At(now).StateOf(proof), FreshnessLimits.At(now).StateOf(proof, BouncedOn is not null, LinkBrokenOn is not null));
        var (since, because) = whole == own ? (life.Day, life.Because) : BouncedOn is { } bounced ? (bounced, Proof.MailBounced) : (LinkBrokenOn!.Value, Proof.LinkBroken);
        return new(whole, since, because) { Life = life, Fields = [.. Doubts()] };
    }

    IEnumerable<FieldFreshness> Doubts()
    {
        if (BouncedOn is { } bounced) yield return new("email", FreshnessLimits.WithBouncedMail, bounced, Proof.MailBounced);
        if (LinkBrokenOn is { } broken) yield return new("website", FreshnessLimits.WithBrokenLink, broken, Proof.LinkBroken);
    }

    /// <summary>A sign of life. An older one than the latest changes nothing.</summary>
    public void Live(string sign, DateTimeOffset at)
    {
        if (ProofAt is null || at > ProofAt || sign == ProofBy && at >= ProofAt) Prove(sign, at);
    }

    /// <summary>The sign it had turned out to be none: the latest of those that are left.</summary>
    public void LiveBy(LifeSign? latest)
    {
        ProofAt = latest is null ? null : Helsinki.Day(latest.Day).Start.ToUniversalTime();
        ProofBy = latest?.Because;
        Changed();
    }

    public void MailCameBack(string key, DateOnly day)
    {
        if (BouncedKey == key || Contacts.All(c => c.Email is null || Proof.KeyOf(c.Email) != key)) return;
        (BouncedOn, BouncedKey) = (day, key);
        Changed();
    }

    public void LinkAnswers(bool answers, DateOnly today)
    {
        if (answers == LinkBrokenOn is null) return;
        LinkBrokenOn = answers ? null : today;
        Changed();
    }

    /// <summary>Somebody has seen to it that mail arrives.</summary>
    public void MailArrives()
    {
        if (BouncedOn is null) return;
        (BouncedOn, BouncedKey) = (null, null);
        Changed();
    }

    /// <summary>The year's figures, told beside the confirmation: what is left empty stays as it was.</summary>
    public void Tell(YearlyFigures told)
    {
        var known = Figures.FirstOrDefault(f => f.Year == told.Year);
        var whole = known is null ? told : new YearlyFigures(told.Year, told.Volunteers ?? known.Volunteers, told.Staff ?? known.Staff, told.Members ?? known.Members, told.Clients ?? known.Clients, told.BudgetBand ?? known.BudgetBand, told.Source ?? known.Source);
        Figures = [.. Figures.Where(f => f.Year != told.Year).Append(whole).OrderByDescending(f => f.Year)];
        Raise(new Contracts.Directory.OrganizationUpdated(Id));
    }

    /// <summary>A contact that is gone and a website that is another are doubted no more.</summary>
    void ForgetDoubts(string? formerWebsite)
    {
        if (BouncedKey is not null && !Contacts.Any(IsBounced)) (BouncedOn, BouncedKey) = (null, null);
        if (Website != formerWebsite) LinkBrokenOn = null;
    }
}
