using Yhdessa.Host.Accounts;

namespace Yhdessa.Host.Statements;

/// <summary>Every statement in every language, and how it stands.</summary>
[Requires(HostModule.EditStatements)]
sealed record StatementList : IQuery<IReadOnlyList<StatementList.Row>>
{
    /// <param name="UpdatedOn">Null while the text that came with the house holds.</param>
    public sealed record Row(StatementKind Kind, string Language, DateOnly? UpdatedOn, DateTimeOffset? DraftAt);
}

sealed class StatementListHandler(HostDb db) : IRequestHandler<StatementList, IReadOnlyList<StatementList.Row>>
{
    public async Task<IReadOnlyList<StatementList.Row>> Handle(StatementList _, CancellationToken ct)
    {
        var own = await db.Set<Statement>().AsNoTracking().ToListAsync(ct);
        return [.. from kind in Enum.GetValues<StatementKind>()
                   from language in Texts.Languages
                   let s = own.SingleOrDefault(s => s.Kind == kind && s.Language == language)
                   select new StatementList.Row(kind, language, s is { Parts.Count: > 0 } ? s.UpdatedOn : null, s?.DraftAt)];
    }
}
