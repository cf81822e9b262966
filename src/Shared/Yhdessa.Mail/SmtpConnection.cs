using System.Globalization;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;

namespace Yhdessa.Mail;

/// <summary>One conversation with a mail server (RFC 5321): lines out, replies in, with or without TLS.</summary>
sealed class SmtpConnection : IAsyncDisposable
{
    const int LongestLine = 2000, MostLines = 100;

    readonly byte[] buffer = new byte[8192];
    Stream stream;
    int next, filled;

    SmtpConnection(Stream stream) => this.stream = stream;

    public IReadOnlyList<string> Extensions { get; private set; } = [];

    public bool Offers(string extension) => Extensions.Any(e => e.Split(' ')[0].Equals(extension, StringComparison.OrdinalIgnoreCase));

    public static async Task<SmtpConnection> Open(MailSettings settings, RemoteCertificateValidationCallback? trust, CancellationToken ct)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };   // with Nagle every letter waits 40 ms
        try
        {
            await socket.ConnectAsync(settings.Host, settings.Port, ct);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
        var connection = new SmtpConnection(new NetworkStream(socket, ownsSocket: true));
        try
        {
            await connection.Greet(settings, trust, ct);
            return connection;
        }
        catch
        {
            await connection.stream.DisposeAsync();
            throw;
        }
    }

    async Task Greet(MailSettings settings, RemoteCertificateValidationCallback? trust, CancellationToken ct)
    {
        if (settings.Security is MailSecurity.Tls) await Encrypt(settings.Host, trust, ct);
        MustBeOk(await Read(ct));
        await Hello(settings, ct);
        if (settings.Security is MailSecurity.StartTls)
        {
            MustBeOk(await Ask("STARTTLS", ct));
            if (next < filled) throw new SmtpTrouble("The server spoke before TLS began.");   // what was slipped in there must not be heard
            await Encrypt(settings.Host, trust, ct);
            await Hello(settings, ct);
        }
        if (settings.User is { } user) await SignIn(user, settings.Password ?? "", ct);
    }

    async Task Hello(MailSettings settings, CancellationToken ct)
    {
        var reply = await Ask($"EHLO {settings.PublicAddress.Host}", ct);
        MustBeOk(reply);
        Extensions = [.. reply.Lines.Skip(1)];
    }

    async Task SignIn(string user, string password, CancellationToken ct)
    {
        var ways = Extensions.FirstOrDefault(e => e.StartsWith("AUTH", StringComparison.OrdinalIgnoreCase))?.ToUpperInvariant() ?? "";
        if (ways.Contains("PLAIN", StringComparison.Ordinal) || !ways.Contains("LOGIN", StringComparison.Ordinal))
        {
            MustBeOk(await Ask("AUTH PLAIN " + Base64($"\0{user}\0{password}"), ct));
            return;
        }
        MustBeOk(await Ask("AUTH LOGIN", ct));
        MustBeOk(await Ask(Base64(user), ct));
        MustBeOk(await Ask(Base64(password), ct));
    }

    async Task Encrypt(string host, RemoteCertificateValidationCallback? trust, CancellationToken ct)
    {
        var secure = new SslStream(stream, leaveInnerStreamOpen: false);
        stream = secure;
        await secure.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = host, RemoteCertificateValidationCallback = trust, EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13 }, ct);
        next = filled = 0;
    }

    public async Task<SmtpReply> Ask(string line, CancellationToken ct)
    {
        await Write(Encoding.ASCII.GetBytes(line + "\r\n"), ct);
        return await Read(ct);
    }

    public Task Write(ReadOnlyMemory<byte> bytes, CancellationToken ct) => stream.WriteAsync(bytes, ct).AsTask();

    public async Task<SmtpReply> Read(CancellationToken ct)
    {
        var lines = new List<string>();
        while (lines.Count < MostLines)
        {
            var line = await Line(ct);
            if (line.Length < 3 || !int.TryParse(line.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var code)) throw new SmtpTrouble("The server's reply is not SMTP.");
            lines.Add(line[Math.Min(4, line.Length)..]);
            if (line.Length == 3 || line[3] == ' ') return new(code, lines);
        }
        throw new SmtpTrouble("The server's reply does not end.");
    }

    async Task<string> Line(CancellationToken ct)
    {
        var line = new StringBuilder();
        while (line.Length < LongestLine)
        {
            if (next == filled)
            {
                (next, filled) = (0, await stream.ReadAsync(buffer, ct));
                if (filled == 0) throw new SmtpTrouble("The server closed the connection.");
            }
            var letter = (char)buffer[next++];
            if (letter == '\n') return line.ToString().TrimEnd('\r');
            line.Append(letter);
        }
        throw new SmtpTrouble("The server's reply does not end.");
    }

    static void MustBeOk(SmtpReply reply)
    {
        if (!reply.Ok) throw new SmtpTrouble(reply.ToString());
    }

    static string Base64(string words) => Convert.ToBase64String(Encoding.UTF8.GetBytes(words));

    /// <summary>Says goodbye, briefly.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            using var brief = new CancellationTokenSource(TimeSpan.FromSeconds(2));
            await Ask("QUIT", brief.Token);
        }
        catch (Exception) { }   // the conversation is over either way
        await stream.DisposeAsync();
    }
}
