using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Yhdessa.Tests.Mail;

/// <summary>A real mail server as far as a client can see. Answers the usual way unless the test says otherwise for a line.</summary>
sealed class SmtpSink : IAsyncDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource stop = new();
    readonly Task serving;

    public SmtpSink()
    {
        listener.Start();
        serving = Task.Run(Serve);
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;
    public List<string> Lines { get; } = [];
    public List<string> Mails { get; } = [];
    public int Connections { get; private set; }
    public X509Certificate2 Certificate { get; } = SelfSigned();

    /// <summary>What EHLO offers.</summary>
    public string[] Offers { get; init; } = ["PIPELINING"];
    public bool TlsFromTheStart { get; init; }

    /// <summary>Its own answer to a line; "DATA-END" after a letter; "HANG UP" closes. Null: as usual.</summary>
    public Func<string, string?> Answer { get; set; } = _ => null;

    async Task Serve()
    {
        while (!stop.IsCancellationRequested)
        {
            using var client = await listener.AcceptTcpClientAsync(stop.Token);
            Connections++;
            try { await Talk(client.GetStream()); } catch (Exception why) when (why is IOException or System.Security.Authentication.AuthenticationException) { }
        }
    }

    async Task Talk(Stream stream)
    {
        if (TlsFromTheStart) stream = await Encrypted(stream);
        await Say(stream, "220 sink");
        while (await Read(stream) is { } line)
        {
            Lines.Add(line);
            var answer = Answer(line) ?? Usual(line);
            if (answer == "HANG UP") return;
            await Say(stream, answer);
            if (line == "QUIT") return;
            if (line == "STARTTLS") stream = await Encrypted(stream);
            if (line == "DATA" && answer.StartsWith("354", StringComparison.Ordinal) && !await Take(stream)) return;
        }
    }

    async Task<bool> Take(Stream stream)
    {
        var mail = new StringBuilder();
        string? line;
        while ((line = await Read(stream)) is not null and not ".") mail.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        if (line is null) return false;   // gone in the middle: no letter
        var answer = Answer("DATA-END") ?? "250 2.0.0 taken";
        if (mail.Length > 0 && (answer.StartsWith('2') || answer == "HANG UP")) Mails.Add(mail.ToString());
        if (answer == "HANG UP") return false;
        await Say(stream, answer);
        return true;
    }

    string Usual(string line) => line.Split(' ')[0] switch
    {
        "EHLO" => string.Join("\r\n", new[] { "sink" }.Concat(Offers).Select((o, i) => (i == Offers.Length ? "250 " : "250-") + o)),
        "STARTTLS" => "220 go",
        "AUTH" => "235 welcome",
        "DATA" => "354 go on",
        "QUIT" => "221 bye",
        _ => "250 ok",
    };

    static async Task<string?> Read(Stream stream)
    {
        var line = new List<byte>();
        var one = new byte[1];
        while (await stream.ReadAsync(one) == 1)
        {
            if (one[0] == '\n') return Encoding.UTF8.GetString([.. line]).TrimEnd('\r');
            line.Add(one[0]);
        }
        return null;
    }

    static async Task Say(Stream stream, string line) => await stream.WriteAsync(Encoding.UTF8.GetBytes(line + "\r\n"));

    async Task<Stream> Encrypted(Stream stream)
    {
        var secure = new SslStream(stream);
        await secure.AuthenticateAsServerAsync(Certificate);
        return secure;
    }

    static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        using var made = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        try { await serving; } catch (Exception why) when (why is OperationCanceledException or SocketException) { }
        stop.Dispose();
        Certificate.Dispose();
    }
}
