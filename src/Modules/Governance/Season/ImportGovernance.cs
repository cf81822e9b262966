using System.Text.Json;

namespace Yhdessa.Governance;

/// <summary>Bodies, seats and the strategy of a season file. Twice the same file changes nothing; who holds a seat is people's to tell.</summary>
[Requires(GovernanceModule.Keep)]
sealed record ImportGovernance(JsonElement File) : ICommand<IReadOnlyList<ImportCount>>;

sealed class ImportGovernanceHandler(GovernanceDb db) : IRequestHandler<ImportGovernance, IReadOnlyList<ImportCount>>
{
    public async Task<IReadOnlyList<ImportCount>> Handle(ImportGovernance import, CancellationToken ct)
    {
        var file = GovernanceFile.Read(import.File);
        file.MustAddUp();
        var bodies = await db.Bodies.ToDictionaryAsync(b => b.Id, ct);
        var seats = await db.Seats.ToDictionaryAsync(s => s.Id, ct);
        return
        [
            ImportCount.Of("bodies", GovernanceReading.Bodies(file).Select((row, i) => Body(row, i + 1, bodies))),
            ImportCount.Of("seats", file.Governance.Jarjestoneuvottelukunta.Networks.Select(row => SeatOf(row, file, seats))),
            ImportCount.Of("strategies", [await StrategyOf(file.Strategy, ct)]),
            ImportCount.Of("decisions", file.LahtiPilot2021 is { } pilot ? [await PilotOf(pilot, ct)] : []),
        ];
    }

    EntityState Body(GovernanceReading.BodyRead row, int order, Dictionary<Id<Body>, Body> known)
    {
        var id = (Id<Body>)SeasonId.Of(row.Key);
        var body = known.GetValueOrDefault(id) ?? db.Bodies.Add(new Body(id, GovernanceReading.Slug(row.Key), row.Kind, order)).Entity;
        body.Remember(row.Names, row.Facts);
        return db.Entry(body).State;
    }

    EntityState SeatOf(GovernanceFile.SeatRowOfFile row, GovernanceFile file, Dictionary<Id<Seat>, Seat> known)
    {
        var (id, board) = (SeatId(row.Id), file.Governance.Jarjestoneuvottelukunta);
        var seat = known.GetValueOrDefault(id) ?? db.Seats.Add(new Seat(id, (Id<Body>)SeasonId.Of(board.Id), row.SeatKind ?? Seat.Network, GovernanceReading.SeatsToldOn)).Entity;
        var institution = seat.Kind == Seat.Institution ? file.Organisations.FirstOrDefault(o => o.NameVerbatim == row.NameVerbatim)?.Id : null;
        seat.Remember(row.Order, row.NameVerbatim, seat.Kind == Seat.Network ? SeasonId.Of(row.Id) : null, institution is null ? null : SeasonId.Of(institution), board.Source);
        return db.Entry(seat).State;
    }

    async Task<EntityState> StrategyOf(GovernanceFile.StrategyRow row, CancellationToken ct)
    {
        var id = (Id<Strategy>)SeasonId.Of(row.Id);
        var strategy = await db.Strategies.SingleOrDefaultAsync(s => s.Id == id, ct) ?? db.Strategies.Add(new Strategy(id)).Entity;
        strategy.Remember(row.NameVerbatim, row.Period.From, row.Period.To, GovernanceReading.Strategy(row));
        return db.Entry(strategy).State;
    }

    /// <summary>The city board's decision of the pilot, as a held meeting with that one §.</summary>
    async Task<EntityState> PilotOf(GovernanceFile.PilotRow row, CancellationToken ct)
    {
        var (board, stated) = ((Id<Body>)SeasonId.Of(GovernanceReading.PilotBoard), GovernanceReading.Pilot(row));
        var known = await db.Meetings.Include(m => m.Items).SingleOrDefaultAsync(m => m.Id == (Id<Meeting>)SeasonId.Of(row.Id + "/meeting"), ct);
        if (known is not null)
        {
            var item = known.Items.Single();
            item.Remember(stated);
            return db.Entry(item).State;
        }
        var body = db.Bodies.Local.Single(b => b.Id == board);
        var meeting = db.Meetings.Add(Meeting.FromSource((Id<Meeting>)SeasonId.Of(row.Id + "/meeting"), body, row.Decision.Date, row.Source)).Entity;
        var section = int.Parse(row.Decision.Section.Trim('§', ' '), System.Globalization.CultureInfo.InvariantCulture);
        var decision = meeting.Remember((Id<AgendaItem>)SeasonId.Of(row.Id + "/item"), (Id<Decision>)SeasonId.Of(row.Id), section, "Lahden yhdistysyhteistyön pilotti", row.Decision.DecisionVerbatim, stated);
        return db.Entry(db.Decisions.Add(decision).Entity).State;
    }

    /// <summary>A network and its seat are two things with two ids.</summary>
    static Id<Seat> SeatId(string key) => (Id<Seat>)SeasonId.Of(key + "/seat");
}
