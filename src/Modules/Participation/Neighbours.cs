namespace Yhdessa.Participation;

/// <summary>Questions to modules that a house may run without: then there is nothing to tell.</summary>
sealed class Neighbours(IServiceProvider services, ISender sender)
{
    public async Task<T> Ask<TQuestion, T>(TQuestion question, T nothing, CancellationToken ct) where TQuestion : IQuestion<T> =>
        services.GetService(typeof(IRequestHandler<TQuestion, T>)) is null ? nothing : await sender.Send(question, ct);
}
