using Yhdessa.Host.Accounts;

namespace Yhdessa.Host.Statements;

/// <summary>A statement as its editor sees it: the draft if there is one, what is published, what there was before.</summary>
[Requires(HostModule.EditStatements)]
sealed record StatementToEdit(StatementKind Kind, string Language, int? Version = null) : IQuery<StatementToEdit.Sheet>
{
    /// <param name="Parts">What the form begins with: an old version when one is asked for, else the draft, else the published text.</param>
    public sealed record Sheet(IReadOnlyList<StatementPart> Parts, DateTimeOffset? DraftAt, int Revision, IReadOnlyList<Old> Versions);
    public sealed record Old(int Number, DateTimeOffset PublishedAt, Guid? PublishedBy);
}

sealed class StatementToEditHandler(HostDb db) : IRequestHandler<StatementToEdit, StatementToEdit.Sheet>
{
    public async Task<StatementToEdit.Sheet> Handle(StatementToEdit ask, CancellationToken ct)
    {
        var builtIn = BuiltInStatement.Of(ask.Kind, ask.Language).Parts;
        var own = await db.Set<Statement>().AsNoTracking().Include(s => s.Versions).SingleOrDefaultAsync(s => s.Kind == ask.Kind && s.Language == ask.Language, ct);
        if (own is null) return ask.Version is null ? new(builtIn, null, 0, []) : throw new NotFound("statement-version");

        var parts = ask.Version is { } number
            ? own.Versions.SingleOrDefault(v => v.Number == number)?.Parts ?? throw new NotFound("statement-version")
            : own.Draft ?? (own.Parts.Count > 0 ? own.Parts : builtIn);
        return new(parts, own.DraftAt, own.Revision, [.. own.Versions.OrderByDescending(v => v.Number).Select(v => new StatementToEdit.Old(v.Number, v.PublishedAt, v.PublishedBy))]);
    }
}

/// <summary>Keeps what was written without showing it to anybody else.</summary>
[Requires(HostModule.EditStatements)]
sealed record DraftStatement(StatementKind Kind, string Language, IReadOnlyList<StatementPart> Parts, int Revision) : ICommand, IStatementWish;

/// <summary>Shows it to everybody and remembers what was shown before.</summary>
[Requires(HostModule.EditStatements)]
sealed record PublishStatement(StatementKind Kind, string Language, IReadOnlyList<StatementPart> Parts, int Revision) : ICommand, IStatementWish;

/// <summary>Throws the draft away.</summary>
[Requires(HostModule.EditStatements)]
sealed record DropStatementDraft(StatementKind Kind, string Language) : ICommand;

interface IStatementWish
{
    StatementKind Kind { get; }
    string Language { get; }
    IReadOnlyList<StatementPart> Parts { get; }
}

abstract class StatementValidator<T> : AbstractValidator<T> where T : IStatementWish
{
    protected StatementValidator()
    {
        RuleFor(s => s.Kind).IsInEnum();
        RuleFor(s => s.Language).Must(Texts.Languages.Contains);
        RuleForEach(s => s.Parts).Must((wish, part) => StatementParts.Of(wish.Kind).Contains(part.Code));
        RuleForEach(s => s.Parts).ChildRules(part => part.RuleFor(p => p.Text).PlainText(20_000));
    }
}

sealed class DraftStatementValidator : StatementValidator<DraftStatement>;

sealed class PublishStatementValidator : StatementValidator<PublishStatement>;

sealed class EditStatementHandler(HostDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<DraftStatement>, IRequestHandler<PublishStatement>, IRequestHandler<DropStatementDraft>
{
    public async Task Handle(DraftStatement wish, CancellationToken ct) =>
        (await Mine(wish.Kind, wish.Language, wish.Revision, ct)).KeepDraft(wish.Parts, clock.Now());

    public async Task Handle(PublishStatement wish, CancellationToken ct) =>
        (await Mine(wish.Kind, wish.Language, wish.Revision, ct)).Publish(wish.Parts, BuiltInStatement.Of(wish.Kind, wish.Language), user.PersonId, clock.Now());

    public async Task Handle(DropStatementDraft wish, CancellationToken ct) => (await Mine(wish.Kind, wish.Language, null, ct)).DropDraft();

    async Task<Statement> Mine(StatementKind kind, string language, int? seen, CancellationToken ct)
    {
        var statement = await db.Set<Statement>().Include(s => s.Versions).SingleOrDefaultAsync(s => s.Kind == kind && s.Language == language, ct);
        if (statement is null) db.Add(statement = new Statement(Id<Statement>.New(), kind, language));
        else statement.MustBe(seen);
        return statement;
    }
}
