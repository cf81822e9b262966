namespace Yhdessa.Directory;

/// <summary>The call-outs, the latest first.</summary>
[Requires(DirectoryModule.SeePool)]
sealed record DrillList : IQuery<IReadOnlyList<DrillList.Row>>
{
    public sealed record Row(Guid Id, string Message, bool IsReal, DateTimeOffset StartedAt, bool IsOpen, int Called, int Replied, bool IsExample);
}

/// <summary>How a call-out stands: who has replied what and when.</summary>
[Requires(DirectoryModule.SeePool)]
sealed record DrillView(Id<Drill> Id) : IQuery<DrillView.Answer>
{
    /// <param name="Median">Minutes from the call to the reply in the middle; null when nobody has replied.</param>
    public sealed record Answer(DrillList.Row Drill, DateTimeOffset? ClosedAt, int Available, int Unavailable, int Number, int? Median, IReadOnlyList<Call> Calls);

    public sealed record Call(Guid Id, string Organization, AssetKind Kind, string What, string? Municipality, bool ByLetter, bool ByPhone, DateTimeOffset? RepliedAt, bool? Available, int? Number);
}

sealed class DrillViewHandler(DirectoryDb db) : IRequestHandler<DrillList, IReadOnlyList<DrillList.Row>>, IRequestHandler<DrillView, DrillView.Answer>
{
    public async Task<IReadOnlyList<DrillList.Row>> Handle(DrillList _, CancellationToken ct) => await Rows(db.Drills).Take(50).ToListAsync(ct);

    public async Task<DrillView.Answer> Handle(DrillView ask, CancellationToken ct)
    {
        var drill = await db.Drills.AsNoTracking().SingleOrDefaultAsync(d => d.Id == ask.Id, ct) ?? throw new NotFound("drill");
        var rows = await (from c in db.DrillCalls.AsNoTracking()
                          where c.DrillId == ask.Id
                          join a in db.Assets on c.AssetId equals a.Id
                          join o in db.Organizations on a.OrganizationId equals o.Id
                          select new { Call = c, a.Kind, a.What, a.Municipality, o.Names }).ToListAsync(ct);
        var calls = rows.Select(r => new DrillView.Call(r.Call.Id, r.Names.ToString(), r.Kind, r.What, r.Municipality, r.Call.ByLetter, r.Call.ByPhone, r.Call.RepliedAt, r.Call.Available, r.Call.Number))
            .OrderBy(c => c.RepliedAt is null).ThenBy(c => c.RepliedAt).ThenBy(c => c.Organization, Finnish.Order).ToList();
        var minutes = calls.Where(c => c.RepliedAt is not null).Select(c => (int)Math.Round((c.RepliedAt!.Value - drill.StartedAt).TotalMinutes)).Order().ToList();
        return new(await Rows(db.Drills.Where(d => d.Id == ask.Id)).SingleAsync(ct), drill.ClosedAt, calls.Count(c => c.Available is true), calls.Count(c => c.Available is false), calls.Sum(c => c.Number ?? 0),
            minutes.Count == 0 ? null : minutes[(minutes.Count - 1) / 2], calls);
    }

    IQueryable<DrillList.Row> Rows(IQueryable<Drill> drills) => drills.AsNoTracking().OrderByDescending(d => d.StartedAt)
        .Select(d => new DrillList.Row(d.Id, d.Message, d.IsReal, d.StartedAt, d.ClosedAt == null, db.DrillCalls.Count(c => c.DrillId == d.Id), db.DrillCalls.Count(c => c.DrillId == d.Id && c.RepliedAt != null), d.Mark != null));
}
