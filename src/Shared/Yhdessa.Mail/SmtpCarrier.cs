using System.Buffers;
using System.Net.Security;
using System.Text;

namespace Yhdessa.Mail;

/// <summary>Hands letters to the mail server: many on one connection, 4xx told from 5xx.</summary>
sealed class SmtpCarrier(MailSettings settings) : ICarrier
{
    /// <summary>Whose certificates are believed; null is the machine's own judgement. A test trusts its own.</summary>
    internal RemoteCertificateValidationCallback? Trust { get; init; }

    public async Task<ITrip> Depart(CancellationToken ct) => new SmtpTrip(await SmtpConnection.Open(settings, Trust, ct));
}

sealed class SmtpTrip(SmtpConnection server) : ITrip
{
    public async Task<Handover> Carry(Composed letter, CancellationToken ct)
    {
        if (!EmailAddress.Is(letter.From) || !EmailAddress.Is(letter.To)) return Handover.Refused("bad address");
        var (from, to, data) = await Announce($"MAIL FROM:<{letter.From}>", $"RCPT TO:<{letter.To}>", ct);
        if (!from.Ok || !to.Ok || data.Code != 354) return await GiveUp(from, to, data, ct);
        await server.Write(DotStuffed(letter.Bytes), ct);
        return Judge(await server.Read(ct));
    }

    async Task<Handover> GiveUp(SmtpReply from, SmtpReply to, SmtpReply data, CancellationToken ct)
    {
        var answer = !from.Ok ? Judge(from) : !to.Ok ? Judge(to) with { NoSuchReader = to.Code is 550 or 551 or 553 } : data.Ok ? Handover.Later($"DATA answered {data}") : Judge(data);
        if (data.Code == 354)   // a server may open DATA although it took no recipient (RFC 2920): then an empty letter closes it
        {
            await server.Write(".\r\n"u8.ToArray(), ct);
            await server.Read(ct);
        }
        await server.Ask("RSET", ct);
        return answer;
    }

    async Task<(SmtpReply From, SmtpReply To, SmtpReply Data)> Announce(string from, string to, CancellationToken ct)
    {
        if (server.Offers("PIPELINING"))
        {
            await server.Write(Encoding.ASCII.GetBytes($"{from}\r\n{to}\r\nDATA\r\n"), ct);
            return (await server.Read(ct), await server.Read(ct), await server.Read(ct));
        }
        var first = await server.Ask(from, ct);
        var second = first.Ok ? await server.Ask(to, ct) : first;
        return (first, second, second.Ok ? await server.Ask("DATA", ct) : second);
    }

    /// <summary>421 is the server leaving: the whole trip ends.</summary>
    static Handover Judge(SmtpReply reply) => reply.Code switch
    {
        421 => throw new SmtpTrouble(reply.ToString()),
        < 400 => Handover.Accepted(reply.ToString()),
        < 500 => Handover.Later(reply.ToString()),
        _ => Handover.Refused(reply.ToString()),
    };

    internal static byte[] DotStuffed(ReadOnlySpan<byte> letter)
    {
        var stuffed = new ArrayBufferWriter<byte>(letter.Length + 16);
        var start = true;
        foreach (var b in letter)
        {
            if (start && b == '.') stuffed.Write("."u8);
            stuffed.Write([b]);
            start = b == '\n';
        }
        if (!start) stuffed.Write("\r\n"u8);
        stuffed.Write(".\r\n"u8);
        return stuffed.WrittenSpan.ToArray();
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
