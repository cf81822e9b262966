using System.Data.Common;
using System.Security.Cryptography;
using Yhdessa.Host.Accounts;
using Yhdessa.Host.Jobs;

namespace Yhdessa.Host.Verbs;

/// <summary>
/// Which build of the program prepared this database last. The same one has nothing to do here at its next start, and learns that with one
/// question instead of asking each module for its migrations and its reference data.
/// </summary>
sealed class Preparation : IUnaudited
{
    /// <summary>Of the only row there is.</summary>
    public int Id { get; init; } = 1;
    public required string Build { get; set; }

    /// <summary>Also false where there is no table yet to ask.</summary>
    public static async Task<bool> IsDone(IServiceProvider services, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var build = BuildOf(services);
        try
        {
            return await scope.ServiceProvider.GetRequiredService<HostDb>().Preparations.AnyAsync(p => p.Build == build, stop);
        }
        catch (DbException)
        {
            return false;
        }
    }

    /// <summary>A compiled assembly carries an id that changes with what is in it.</summary>
    public static string BuildOf(IServiceProvider services) => Convert.ToHexStringLower(SHA256.HashData(
        [.. services.GetRequiredService<Modules>().All.Select(m => m.Assembly).Append(typeof(Databases.Databases).Assembly).Distinct().SelectMany(a => a.ManifestModule.ModuleVersionId.ToByteArray())]));
}

[Requires(JobsModule.Run)]
sealed record RememberPreparation(string Build) : ICommand;

sealed class RememberPreparationHandler(HostDb db) : IRequestHandler<RememberPreparation>
{
    public async Task Handle(RememberPreparation done, CancellationToken ct)
    {
        var preparation = await db.Preparations.SingleOrDefaultAsync(ct);
        if (preparation is null) db.Preparations.Add(new() { Build = done.Build });
        else preparation.Build = done.Build;
    }
}
