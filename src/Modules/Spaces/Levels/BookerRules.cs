using Yhdessa.Contracts.Directory;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Levels;

/// <summary>What a space's terms ask of the booker and of what is told: each refusal names the field to mend.</summary>
sealed class BookerRules(Quotas quotas, ISender sender, ICurrentUser user)
{
    public async Task MustSuit(Space space, BookingWish wish, Booker booker, CancellationToken ct)
    {
        var terms = space.Terms;
        Rule.RequireOf("organizationId", booker.Organization is not null || terms.ForResidents, "organizations-only", space.Name);
        Rule.RequireOf("purpose", !terms.PurposeNeeded || wish.Purpose.Told() is not null, "purpose-needed", space.Name);
        Rule.RequireOf("acceptedTerms", terms.ToAcceptVersion is null || wish.AcceptedTerms == terms.ToAcceptVersion, "terms-not-accepted", space.Name);
        if (terms.IdentifierNeeded) Rule.RequireOf("organizationId", booker.Organization is { } organization && await HasNumber(organization, ct), "identifier-needed", space.Name);
    }

    /// <summary>Last of all, when the time is known to be free. What the house books for itself counts in nobody's quota.</summary>
    public Task MustHaveLeft(Space space, Slot time, Booker booker, CancellationToken ct, QuotaMove? move = null) =>
        booker.Organization is null && (user.IsSystem || user.Has(SpacesModule.Handle)) ? Task.CompletedTask : quotas.MustAllow(space, time, booker, ct, move);

    async Task<bool> HasNumber(Guid organization, CancellationToken ct)
    {
        try
        {
            return (await sender.Send(new OrganizationProfile(organization.ToString()), ct)).Number is not null;
        }
        catch (Refusal)   // its page is not there, so nobody vouches for a number
        {
            return false;
        }
    }
}
