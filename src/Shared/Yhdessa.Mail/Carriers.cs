namespace Yhdessa.Mail;

/// <summary>Takes letters out of the house.</summary>
interface ICarrier
{
    /// <summary>One round of letters. Fails when the way out is closed: then no letter is to blame.</summary>
    Task<ITrip> Depart(CancellationToken ct);
}

interface ITrip : IAsyncDisposable
{
    Task<Handover> Carry(Composed letter, CancellationToken ct);
}

/// <summary>What the other side said. Accepted; try later; or never.</summary>
sealed record Handover(LetterState Result, string Answer)
{
    /// <summary>The server takes nothing for that address: 550 and its like, and not "your letter is too long".</summary>
    public bool NoSuchReader { get; init; }

    public static Handover Accepted(string answer) => new(LetterState.Sent, answer);
    public static Handover Later(string answer) => new(LetterState.Waiting, answer);
    public static Handover Refused(string answer) => new(LetterState.Parked, answer);
}

/// <summary>One .eml file for each letter. The file is named by the letter, so that a second try replaces it: here a key truly makes one letter.</summary>
sealed class FolderCarrier(MailSettings settings) : ICarrier, ITrip
{
    public Task<ITrip> Depart(CancellationToken ct)
    {
        if (OperatingSystem.IsWindows()) Folder.CreateDirectory(settings.Folder);
        else Folder.CreateDirectory(settings.Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);   // sign-in links lie in it
        return Task.FromResult<ITrip>(this);
    }

    public async Task<Handover> Carry(Composed letter, CancellationToken ct)
    {
        var file = Path.Combine(settings.Folder, letter.Name + ".eml");
        var draft = Path.Combine(settings.Folder, $".{letter.Name}-{Guid.CreateVersion7():N}");
        await File.WriteAllBytesAsync(draft, letter.Bytes, ct);
        File.Move(draft, file, overwrite: true);
        return Handover.Accepted("folder");
    }

    public ValueTask DisposeAsync() => default;
}

/// <summary>Departs with the first letter, so that a closed way out is that letter's answer; after a failure it departs anew.</summary>
sealed class Trip(ICarrier carrier) : IAsyncDisposable
{
    ITrip? open;

    public async Task<Handover> Carry(Composed letter, CancellationToken ct)
    {
        open ??= await carrier.Depart(ct);
        try
        {
            return await open.Carry(letter, ct);
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (open is not null) await open.DisposeAsync();
        open = null;
    }
}
