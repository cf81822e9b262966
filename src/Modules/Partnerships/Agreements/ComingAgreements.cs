using Yhdessa.Partnerships.Types;

namespace Yhdessa.Partnerships.Agreements;

/// <summary>What an organization has agreed with the house, by the last day of each: for whoever takes its matters over.</summary>
[OpenToAll]
sealed record ComingAgreements(ComingUp Of) : IQuery<IReadOnlyList<ComingLine>>;

sealed class ComingAgreementsHandler(PartnershipsDb db, Texts texts) : IRequestHandler<ComingAgreements, IReadOnlyList<ComingLine>>
{
    const int Most = 50;

    public async Task<IReadOnlyList<ComingLine>> Handle(ComingAgreements ask, CancellationToken ct)
    {
        var (whose, today, last) = (ask.Of.OrganizationId, Helsinki.DateOf(ask.Of.From), Helsinki.DateOf(ask.Of.Until));
        var rows = await db.Agreements.AsNoTracking().Where(a => a.DeletedAt == null && a.OrganizationId == whose && a.State != AgreementState.Ended && (a.Until == null || a.Until >= today))
            .OrderBy(a => a.Until).Take(Most).ToListAsync(ct);
        return [.. rows.Select(a => new ComingLine(a.AgreedAt is null ? "partnerships.coming.draft" : "partnerships.coming.agreement", Types(a), a.Until <= last ? a.Until : null, "partners"))];
    }

    string Types(Agreement agreement) => string.Join(", ", agreement.Types.Select(code => texts.Has($"partnerships.type.{code}") ? TypeWords.Soft(texts[$"partnerships.type.{code}"]) : code));
}
