using Yhdessa.Contracts.Directory;

namespace Yhdessa.Directory;

/// <summary>The partner finder for other modules: who could train, help or join.</summary>
sealed class AnswerPartners(ISender sender) : IRequestHandler<PossiblePartners, IReadOnlyList<PossiblePartner>>, IRequestHandler<MunicipalDistances, IReadOnlyDictionary<string, int>>
{
    public async Task<IReadOnlyList<PossiblePartner>> Handle(PossiblePartners ask, CancellationToken ct)
    {
        try
        {
            var need = ask.Need.Length > PartnerSearch.LongestNeed ? ask.Need[..PartnerSearch.LongestNeed] : ask.Need;
            var found = await sender.Send(new PartnerSearch { Need = need, Near = ask.Near, PageSize = Math.Clamp(ask.Most, 1, PartnerSearch.MostOnPage) }, ct);
            return [.. found.Items.Select(h => new PossiblePartner(h.Id, h.Slug, h.Name, [.. h.Reasons.Select(r => r.Words)]))];
        }
        catch (BadInput)
        {
            return [];   // nothing but "ja" and such: nobody answers that
        }
    }

    public Task<IReadOnlyDictionary<string, int>> Handle(MunicipalDistances ask, CancellationToken ct) =>
        Task.FromResult(Nearby.Read(ask.From) is { } code ? Nearby.From(code) : new Dictionary<string, int>());
}
