using System.Net;
using Yhdessa.Mail;

namespace Yhdessa.Host.Jobs;

/// <summary>The letters of the mail folder, for an administrator: only while letters go to a folder and the house is shown on this machine alone.</summary>
[Requires(MailModule.ReadFolder)]
sealed record Mailbox : IQuery<IReadOnlyList<FolderLetter>>
{
    public const int Most = 50;
}

/// <summary>
/// The same for a newcomer who tries the demonstration on her own machine and has no way to sign in yet. Whoever sits at the machine can read the
/// folder anyway, so nothing is given away; for anybody else the page does not exist.
/// </summary>
[OpenToAll]
sealed record DemoMailbox : IQuery<IReadOnlyList<FolderLetter>>;

sealed class MailboxHandler(MailSettings mail, IConfiguration settings, IHttpContextAccessor accessor) :
    IRequestHandler<Mailbox, IReadOnlyList<FolderLetter>>, IRequestHandler<DemoMailbox, IReadOnlyList<FolderLetter>>
{
    public Task<IReadOnlyList<FolderLetter>> Handle(Mailbox _, CancellationToken ct) => Letters(isOpen: true, ct);

    public Task<IReadOnlyList<FolderLetter>> Handle(DemoMailbox _, CancellationToken ct) => Letters(settings.GetValue("Demo:Load", true) && AtThisMachine(), ct);

    Task<IReadOnlyList<FolderLetter>> Letters(bool isOpen, CancellationToken ct) =>
        isOpen && mail.Mode is MailMode.Folder && mail.PublicAddress.IsLoopback ? FolderLetters.Newest(mail, Mailbox.Most, ct) : throw new NotFound("mailbox");

    /// <summary>A proxy on the same machine also comes from the loopback address, so what it forwards and what name it was asked by count too.</summary>
    bool AtThisMachine() => accessor.HttpContext is { } http
        && (http.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from))
        && http.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]"
        && !http.Request.Headers.Keys.Any(h => h.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase) || h.Equals("Forwarded", StringComparison.OrdinalIgnoreCase));
}
