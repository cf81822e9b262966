using System.Text.Json.Serialization;

namespace Yhdessa.Governance;

/// <summary>A statement a body has adopted.</summary>
/// <param name="DaysToAnswer">Whole days from adopting it to the answer; absent while nobody has answered.</param>
sealed record StatementRow(Guid Id, Guid BodyId, string Body, string Title, string Text, DateOnly AdoptedOn, string? AskedBy, DateOnly? AnsweredOn, int? DaysToAnswer, string? Mark) : Versioned
{
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }
    [JsonIgnore] public string BodySlug { get; init; } = "";

    public static StatementRow Of(GivenStatement s, Body body) => new(s.Id, s.BodyId, body.Name, s.Title, s.Text, s.AdoptedOn, s.AskedBy, s.AnsweredOn, s.AnsweredOn is { } on ? on.DayNumber - s.AdoptedOn.DayNumber : null, s.Mark)
    {
        CreatedAt = s.CreatedAt,
        ModifiedAt = s.ModifiedAt,
        BodySlug = body.Slug,
        Revision = s.Revision,
    };
}

/// <summary>Statements of all bodies, the latest first.</summary>
[OpenToAll]
sealed record StatementList : ListQuery<StatementRow>
{
    public Guid? BodyId { get; init; }
}

sealed class StatementListHandler(GovernanceDb db) : IRequestHandler<StatementList, Listed<StatementRow>>
{
    static readonly Sorts<GivenStatement> sorts = new() { ["adoptedOn"] = s => s.AdoptedOn, ["modifiedAt"] = s => s.ModifiedAt };

    public async Task<Listed<StatementRow>> Handle(StatementList ask, CancellationToken ct)
    {
        var wanted = db.Statements.Where(s => s.DeletedAt == null);
        if (ask.BodyId is { } body) wanted = wanted.Where(s => s.BodyId == (Id<Body>)body);
        return await (ask.IsSync ? ask : ask with { Sort = ask.Sort ?? new([("adoptedOn", true)]) }).Answer(db, db.Statements, wanted, s => StatementRow.Of(s, s.Body), sorts, ct);
    }
}

/// <summary>One statement.</summary>
[OpenToAll]
sealed record OneStatement(Id<GivenStatement> Id) : IQuery<StatementRow>;

sealed class OneStatementHandler(GovernanceDb db) : IRequestHandler<OneStatement, StatementRow>
{
    public async Task<StatementRow> Handle(OneStatement ask, CancellationToken ct)
    {
        var statement = await db.Statements.AsNoTracking().Include(s => s.Body).Living(ask.Id, ct);
        return StatementRow.Of(statement, statement.Body);
    }
}

/// <summary>Writes down what a body has adopted.</summary>
[Requires(GovernanceModule.KeepMeetings)]
sealed record AddStatement(Id<Body> BodyId, string Title, string Text, DateOnly AdoptedOn, string? AskedBy = null) : ICommand<Id<GivenStatement>>;

sealed class AddStatementValidator : AbstractValidator<AddStatement>
{
    public AddStatementValidator()
    {
        RuleFor(s => s.Title).NotEmpty().PlainText(200);
        RuleFor(s => s.Text).NotEmpty().PlainText(8000);
        RuleFor(s => s.AdoptedOn).Must(d => d.Year is >= 2000 and <= 2100).WithErrorCode("day-out-of-years");
        RuleFor(s => s.AskedBy).PlainText(200);
    }
}

sealed class AddStatementHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<AddStatement, Id<GivenStatement>>
{
    public async Task<Id<GivenStatement>> Handle(AddStatement wish, CancellationToken ct)
    {
        user.MustKeepMeetingsOf(wish.BodyId);
        Rule.RequireOf("bodyId", await db.Bodies.AnyAsync(b => b.Id == wish.BodyId && b.Kind != BodyKinds.MunicipalBoard && b.DeletedAt == null, ct), "no-such-body");
        return db.Statements.Add(new(Id<GivenStatement>.New(), wish.BodyId, wish.Title.Trim(), wish.Text.Trim(), wish.AdoptedOn) { AskedBy = wish.AskedBy.Told() }).Entity.Id;
    }
}

/// <summary>Whoever it was given to has answered, on a day.</summary>
[Requires(GovernanceModule.KeepMeetings)]
sealed record AnswerStatement(Id<GivenStatement> Id, DateOnly On) : ICommand;

sealed class AnswerStatementHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<AnswerStatement>
{
    public async Task Handle(AnswerStatement wish, CancellationToken ct)
    {
        var statement = await db.Statements.Living(wish.Id, ct);
        user.MustKeepMeetingsOf(statement.BodyId);
        statement.Answer(wish.On);
    }
}
