namespace Yhdessa.Directory;

/// <summary>Two records side by side, for whoever decides whether they are one.</summary>
[Requires(DirectoryModule.Review)]
sealed record TwoRecords(string Id, string Other) : IQuery<TwoRecords.Answer>
{
    public sealed record Answer(Record Own, Record Other);

    /// <param name="Networks">How many networks it is in, and how many people look after it: what goes along.</param>
    public sealed record Record(Id<Organization> Id, string Slug, string Name, int Revision, OrganizationForm Form, int Networks, int People);
}

sealed class TwoRecordsHandler(DirectoryDb db, ICurrentUser user) : IRequestHandler<TwoRecords, TwoRecords.Answer>
{
    public async Task<TwoRecords.Answer> Handle(TwoRecords ask, CancellationToken ct)
    {
        var answer = new TwoRecords.Answer(await Record(ask.Id, ct), await Record(ask.Other, ct));
        Rule.Require(answer.Own.Id != answer.Other.Id, "same-record");
        return answer;
    }

    async Task<TwoRecords.Record> Record(string id, CancellationToken ct)
    {
        var o = await db.OrganizationToShow(id, user, ct);
        return new(o.Id, o.Slug, o.Names.ToString(), o.Revision, o.Form, await db.Members.CountAsync(m => m.OrganizationId == o.Id, ct), await db.Rights.CountAsync(r => r.OrganizationId == o.Id, ct));
    }
}
