namespace Yhdessa.Partnerships.Register;

/// <summary>One partnership; one whose organization has no page yet is there only for those who keep the register.</summary>
[OpenToAll]
sealed record OnePartnership(Id<Partnership> Id) : IQuery<PartnershipRow>;

sealed class OnePartnershipHandler(PartnershipsDb db, PartnershipBook book, ICurrentUser user) : IRequestHandler<OnePartnership, PartnershipRow>
{
    public async Task<PartnershipRow> Handle(OnePartnership ask, CancellationToken ct)
    {
        var row = (await book.Rows([await db.Partnerships.AsNoTracking().Living(ask.Id, ct)], ct))[0];
        return row.IsPublic || user.Has(PartnershipsModule.Keep) ? row : throw new NotFound("partnership");
    }
}
