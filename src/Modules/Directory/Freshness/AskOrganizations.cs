namespace Yhdessa.Directory;

/// <summary>Once a year, in its own month, an organization is asked whether what is told of it is right; reminded after 30 and 60 days.</summary>
[Requires(DirectoryModule.Import)]
sealed record AskOrganizations(DateTimeOffset Now) : ICommand<JobReport>;

sealed class AskOrganizationsHandler(DirectoryDb db, FreshnessLetters letters) : IRequestHandler<AskOrganizations, JobReport>
{
    /// <summary>The rest have tomorrow: a month has days enough for all.</summary>
    const int MostInARun = 200;

    public async Task<JobReport> Handle(AskOrganizations wish, CancellationToken ct) => new(await Ask(wish.Now, ct) + await Remind(wish.Now, ct), "letters to organizations");

    async Task<int> Ask(DateTimeOffset now, CancellationToken ct)
    {
        var today = Helsinki.DateOf(now);
        var ids = await db.Published.Where(o => !db.Asks.Any(a => a.OrganizationId == o.Id && a.Year == today.Year)).Select(o => o.Id).ToListAsync(ct);
        var own = ids.Where(id => FreshnessAsk.MonthOf(id) == today.Month).ToList();
        var asked = 0;
        foreach (var some in own.Chunk(MostInARun))
        {
            List<Organization> reached = [.. (await db.Organizations.AsNoTracking().Where(o => some.Contains(o.Id)).ToListAsync(ct)).Where(o => letters.MayGoTo(o.Reachable?.Email)).Take(MostInARun - asked)];
            await letters.Know(reached, ct);
            foreach (var organization in reached)
            {
                var ask = new FreshnessAsk { OrganizationId = organization.Id, Year = today.Year, AskedAt = now };
                db.Asks.Add(ask);
                await letters.Ask(organization, ask, ct);
                asked++;
            }
            if (asked == MostInARun) break;
        }
        return asked;
    }

    async Task<int> Remind(DateTimeOffset now, CancellationToken ct)
    {
        var (first, second, over) = (now.AddDays(-FreshnessAsk.FirstReminder), FreshnessAsk.LateBefore(now), now.AddDays(-FreshnessAsk.LinkDays));
        var open = await db.Asks.Where(a => a.AnsweredAt == null && a.AskedAt > over && (a.Reminded == 0 && a.AskedAt <= first || a.Reminded == FreshnessAsk.FirstReminder && a.AskedAt <= second))
            .OrderBy(a => a.AskedAt).Take(MostInARun).ToListAsync(ct);
        var ids = open.Select(a => a.OrganizationId).ToList();
        var organizations = await db.Published.AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, ct);
        await letters.Know(organizations.Values, ct);
        var reminded = 0;
        foreach (var ask in open)
        {
            ask.Reminded = ask.AskedAt <= second ? FreshnessAsk.SecondReminder : FreshnessAsk.FirstReminder;
            if (!organizations.TryGetValue(ask.OrganizationId, out var organization)) continue;
            if (organization is { ProofBy: Freshness.Confirmed, ProofAt: { } right } && right > ask.AskedAt) ask.AnsweredAt = right;   // said so elsewhere
            else if (letters.MayGoTo(organization.Reachable?.Email))
            {
                await letters.Remind(organization, ask, ct);
                reminded++;
            }
        }
        return reminded;
    }
}
