using Yhdessa.Contracts.Directory;
using Yhdessa.Partnerships.Agreements;
using Yhdessa.Partnerships.Ledger;

namespace Yhdessa.Partnerships.Season;

/// <summary>Made-up agreements around now: one that ends in 40 days with half of its hours used, one that goes on, one that has ended. All are marked.</summary>
[Requires(PartnershipsModule.Import)]
sealed record LoadDemoAgreements(DateTimeOffset Now) : ICommand<JobReport>;

sealed class LoadDemoAgreementsHandler(PartnershipsDb db, ISender sender) : IRequestHandler<LoadDemoAgreements, JobReport>
{
    public const string Mark = "esimerkki";

    /// <summary>Season organizations that the made-up agreements lean on; the first is the one whose demo bookings use its hours.</summary>
    static readonly Guid[] partners = [SeasonId.Of("org-dila"), SeasonId.Of("org-mente"), SeasonId.Of("org-verso")];

    public async Task<JobReport> Handle(LoadDemoAgreements load, CancellationToken ct)
    {
        if (await db.Agreements.AnyAsync(a => a.Mark == Mark, ct)) return new(0, "demo agreements");
        var known = await Known(ct);
        if (known.Count == 0 || !await db.Types.AnyAsync(t => t.Code == "space", ct)) return new(0, "demo agreements");
        var today = Helsinki.DateOf(load.Now);
        var ending = Made(known[0], today.AddDays(-325), today.AddDays(40), new(40, PriceClass.Reduced, Priority: true, Stall: true), load.Now);
        Made(known[^1], today.AddDays(-100), null, new(PriceClass: PriceClass.Free, ScreenSlot: true), load.Now);
        Made(known[known.Count / 2], today.AddDays(-500), today.AddDays(-135), new(20, PriceClass.Reduced), load.Now);
        var lines = Lines(ending, today).ToList();
        db.AddRange(lines);
        return new(3 + lines.Count, "demo agreements");
    }

    /// <summary>The chosen ones, or the register's first partners where the file has others.</summary>
    async Task<IReadOnlyList<Guid>> Known(CancellationToken ct)
    {
        var registered = await db.Partnerships.AsNoTracking().Where(p => p.DeletedAt == null).OrderBy(p => p.Id).Select(p => p.OrganizationId).Take(50).ToListAsync(ct);
        var facts = await sender.Send(new OrganizationFacts([.. partners.Concat(registered).Distinct()]), ct);
        return [.. partners.Concat(registered).Where(id => facts.GetValueOrDefault(id) is { Published: true }).Distinct().Take(3)];
    }

    Agreement Made(Guid partner, DateOnly from, DateOnly? until, Grants grants, DateTimeOffset now)
    {
        var agreement = Agreement.Draft(new AddAgreement
        {
            OrganizationId = partner,
            Types = ["space"],
            From = from,
            Until = until,
            HouseSigner = "Talon koordinaattori",
            PartnerSigner = "Puheenjohtaja",
            HouseDuties = "Talo antaa tilat ja niiden perusvarustelun, avaa ovet ja kertoo toiminnasta kanavissaan.",
            PartnerDuties = "Kumppani pitää avointa toimintaa, siistii tilan jälkeensä ja kirjaa osallistujat.",
            Grants = grants,
        }, Mark);
        agreement.Sign(Helsinki.Day(from).Start.ToUniversalTime());
        agreement.Turn(Helsinki.DateOf(now));
        db.Add(agreement);
        return agreement;
    }

    static IEnumerable<LedgerEntry> Lines(Agreement agreement, DateOnly today)
    {
        LedgerEntry Line(string what, LedgerKind kind, LedgerSide side, string subject, decimal value, DateOnly day) =>
            new LedgerEntry(Id<LedgerEntry>.New(), agreement.Id, kind, side, $"{Mark}-{what}") { Mark = Mark }.Tell(subject, value, day, day);

        for (var i = 1; i <= 5; i++) yield return Line($"hours-{i}", LedgerKind.HoursGiven, LedgerSide.Given, "Avoin kahvila (esimerkki)", 4, today.AddDays(-14 * i));
        yield return Line("stall", LedgerKind.Stall, LedgerSide.Given, "Yhdistysmarkkinat (esimerkki)", 1, today.AddDays(-60));
        yield return Line("trainer", LedgerKind.Trainer, LedgerSide.Received, "Digiopastus (esimerkki)", 2, today.AddDays(-45));
        yield return Line("received", LedgerKind.HoursReceived, LedgerSide.Received, "Aulan päivystys (esimerkki)", 12, today.AddDays(-30));
    }
}

/// <summary>Takes the made-up agreements away again; one on which somebody has written a real line stays, and is told.</summary>
[Requires(PartnershipsModule.Import)]
sealed record RemoveDemoAgreements : ICommand<JobReport>;

sealed class RemoveDemoAgreementsHandler(PartnershipsDb db) : IRequestHandler<RemoveDemoAgreements, JobReport>
{
    public async Task<JobReport> Handle(RemoveDemoAgreements remove, CancellationToken ct)
    {
        var lines = await db.Ledger.Where(l => l.Mark == LoadDemoAgreementsHandler.Mark).ToListAsync(ct);
        var real = await db.Ledger.Where(l => l.Mark == null).Select(l => l.AgreementId).Distinct().ToListAsync(ct);
        var agreements = await db.Agreements.Where(a => a.Mark == LoadDemoAgreementsHandler.Mark).ToListAsync(ct);
        var gone = agreements.Where(a => !real.Contains(a.Id)).ToList();
        db.RemoveRange(lines);
        db.RemoveRange(gone);
        return new(lines.Count + gone.Count, "demo agreements" + (gone.Count == agreements.Count ? "" : $" (kept, because real lines hang on them: {agreements.Count - gone.Count})"));
    }
}
