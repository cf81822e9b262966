using Yhdessa.Host.Accounts;

namespace Yhdessa.Host.Statements;

/// <summary>What everybody may read, in one language.</summary>
[OpenToAll]
sealed record ReadStatement(StatementKind Kind, string Language) : IQuery<ReadStatement.Text>
{
    public sealed record Text(IReadOnlyList<StatementPart> Parts, DateOnly MadeOn, DateOnly UpdatedOn);
}

sealed class ReadStatementHandler(HostDb db) : IRequestHandler<ReadStatement, ReadStatement.Text>
{
    public async Task<ReadStatement.Text> Handle(ReadStatement ask, CancellationToken ct)
    {
        var own = await db.Set<Statement>().AsNoTracking().Where(s => s.Kind == ask.Kind && s.Language == ask.Language)
            .Select(s => new ReadStatement.Text(s.Parts, s.MadeOn, s.UpdatedOn)).SingleOrDefaultAsync(ct);
        if (own is { Parts.Count: > 0 }) return own;
        var builtIn = BuiltInStatement.Of(ask.Kind, ask.Language);
        return new(builtIn.Parts, builtIn.MadeOn, builtIn.MadeOn);
    }
}
