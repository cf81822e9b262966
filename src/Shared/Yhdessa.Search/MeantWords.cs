namespace Yhdessa.Search;

/// <summary>A text that has found nothing, with its mistyped words put right; null when nothing near would find anything either. Of one kind, or of all.</summary>
[OpenToAll]
public sealed record MeantWords(string? Kind, string? Text) : IQuery<string?>;

sealed class MeantWordsHandler(ISearch search) : IRequestHandler<MeantWords, string?>
{
    public Task<string?> Handle(MeantWords ask, CancellationToken ct) => search.Meant(ask.Kind, ask.Text, ct);
}
