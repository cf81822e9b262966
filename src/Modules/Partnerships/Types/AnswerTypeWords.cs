using Yhdessa.Contracts.Partnerships;
using Yhdessa.Ui;

namespace Yhdessa.Partnerships.Types;

/// <summary>The eight types in our own words, which need no register, with the latest year's figure where there is one.</summary>
sealed class AnswerTypeWords(ISender sender, Texts texts, Say say) : IRequestHandler<PartnershipTypeWords, IReadOnlyList<PartnershipTypeWord>>
{
    static readonly string[] codes = ["space", "event", "development", "employment", "virtual", "training", "communications", "business"];

    public async Task<IReadOnlyList<PartnershipTypeWord>> Handle(PartnershipTypeWords ask, CancellationToken ct)
    {
        var latest = await sender.Send(new PartnersOfYear(), ct);
        return [.. codes.Select(code => Words(code, latest.Types.FirstOrDefault(t => t.Type.Code == code), ask.Language))];
    }

    PartnershipTypeWord Words(string code, TypeSection? section, string language)
    {
        var figure = section is null ? default((string Figure, string What)?) : TypeWords.Figure(texts, say, section);
        return new(code, TypeWords.Soft(texts.In(language, $"partnerships.type.{code}")), texts.In(language, $"partnerships.type.{code}.text"), section?.Year, figure?.Figure, figure?.What);
    }
}
