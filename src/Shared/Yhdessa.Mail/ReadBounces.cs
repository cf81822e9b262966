using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Contracts.Mail;

namespace Yhdessa.Mail;

/// <summary>Reads what came back (RFC 3464). No command: each letter is noted in a commit of its own, and its file moved away after that.</summary>
[Requires(MailModule.Clean)]
sealed record ReadBounces : IRequest<JobReport>;

sealed class ReadBouncesHandler(BounceBox box) : IRequestHandler<ReadBounces, JobReport>
{
    public async Task<JobReport> Handle(ReadBounces _, CancellationToken ct) => new(await box.Empty(ct), "bounced letters");
}

/// <summary>These of our letters came back, known by the names in their Message-IDs.</summary>
[Requires(MailModule.Clean)]
sealed record NoteBounces(IReadOnlyCollection<string> Names) : ICommand<int>;

sealed class NoteBouncesHandler(MailDb db, TimeProvider clock) : IRequestHandler<NoteBounces, int>
{
    const string Answer = "came back";

    /// <summary>Letters whose address is still remembered are few thousands at most; their names are made of their keys.</summary>
    public async Task<int> Handle(NoteBounces wish, CancellationToken ct)
    {
        var (now, noted) = (clock.Now(), 0);
        var sent = await db.Letters.Where(l => l.State == LetterState.Sent && l.To != null && !db.Sendings.Any(s => s.LetterId == l.Id && s.Answer == Answer)).Select(l => new { l.Id, l.Key }).ToListAsync(ct);
        foreach (var letter in sent.Where(l => wish.Names.Contains(Composer.NameOf(l.Key))))
        {
            db.Sendings.Add(new Sending { LetterId = letter.Id, At = now, Result = LetterState.Parked, Answer = Answer });
            db.Tell(new LetterBounced(letter.Id, letter.Key, Helsinki.DateOf(now)), now);
            noted++;
        }
        return noted;
    }
}

/// <summary>The folder of what came back. A file that has been read goes into "read" beside the others, so that an operator still finds it.</summary>
sealed partial class BounceBox(MailSettings settings, IServiceScopeFactory scopes)
{
    const int MostFiles = 500, MostBytes = 1_000_000;

    public async Task<int> Empty(CancellationToken ct)
    {
        if (settings.BounceDirectory is not { } path || new DirectoryInfo(path) is not { Exists: true } folder) return 0;
        var files = folder.EnumerateFiles().Where(f => !f.Name.StartsWith('.')).OrderBy(f => f.Name).Take(MostFiles).ToList();
        var names = new HashSet<string>();
        foreach (var file in files.Where(f => f.Length <= MostBytes)) names.UnionWith(Returned(await File.ReadAllTextAsync(file.FullName, ct)));
        var noted = names.Count == 0 ? 0 : await Note(names, ct);
        var read = folder.CreateSubdirectory("read");
        foreach (var file in files) file.MoveTo(Path.Combine(read.FullName, file.Name), overwrite: true);
        return noted;
    }

    async Task<int> Note(HashSet<string> names, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(new NoteBounces(names), ct);
    }

    /// <summary>Only what has failed for good: a mailbox that is full today (4.2.2) says nothing of its owner.</summary>
    internal static IEnumerable<string> Returned(string report) =>
        Failed().IsMatch(report) ? OurLetter().Matches(report).Select(m => m.Groups[1].Value) : [];

    [GeneratedRegex(@"(?im)^Status:\s*5\.")]
    private static partial Regex Failed();

    [GeneratedRegex(@"(?im)^(?:Message-ID|In-Reply-To|References|Original-Message-ID):\s*<([0-9a-f]{32})@")]
    private static partial Regex OurLetter();
}
