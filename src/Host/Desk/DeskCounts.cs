using Yhdessa.Host.Accounts;
using Yhdessa.Host.Statements;
using Yhdessa.Host.Statements.Feedback;

namespace Yhdessa.Host.Desk;

/// <summary>How many pieces of feedback wait for an answer.</summary>
[Requires(HostModule.AnswerFeedback)]
sealed record WaitingFeedback : IQuery<int>;

/// <summary>Whether somebody else can come in when the first administrator is away.</summary>
[Requires(HostModule.SeePeople)]
sealed record HasColleagues : IQuery<bool>;

/// <summary>Whether the house has said in its own words how it keeps people's data.</summary>
[Requires(HostModule.EditStatements)]
sealed record HasOwnPrivacy : IQuery<bool>;

sealed class DeskCountsHandler(HostDb db) : IRequestHandler<WaitingFeedback, int>, IRequestHandler<HasColleagues, bool>, IRequestHandler<HasOwnPrivacy, bool>
{
    public Task<int> Handle(WaitingFeedback ask, CancellationToken ct) => db.Set<ServiceFeedback>().CountAsync(f => f.DoneAt == null, ct);

    public async Task<bool> Handle(HasColleagues ask, CancellationToken ct) => await db.People.CountAsync(p => p.DisabledAt == null, ct) > 1;

    public Task<bool> Handle(HasOwnPrivacy ask, CancellationToken ct) => db.Set<Statement>().AnyAsync(s => s.Kind == StatementKind.Privacy && s.Versions.Count > 0, ct);
}
