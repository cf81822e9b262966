namespace Yhdessa.Bench;

/// <summary>CPU a request in milliseconds: the median of the rounds, and the best and the worst round.</summary>
sealed record Cost(double Median, double Best, double Worst, double DatabaseServer, long Bytes);

/// <summary>One client, one request after another, each answer read to its end.</summary>
static class Measure
{
    /// <summary>The limits are said for 1,000; fewer only try whether everything runs.</summary>
    public static int Requests { get; set; } = 1000;

    /// <summary>Warmed up, then in rounds of 1,000; several servers take turns, so that a busy moment of the machine hits all of them.</summary>
    public static async Task<Cost[]> InTurns(int rounds, bool postgres, params (Running Server, Func<int, HttpRequestMessage> Ask)[] servers)
    {
        var (costs, next, bytes) = (servers.Select(_ => new List<(double Host, double Database)>()).ToArray(), new int[servers.Length], new long[servers.Length]);
        for (var i = 0; i < servers.Length; i++)
        {
            await Run(i);
            await Task.Delay(500);   // the compiler's second thoughts run behind the requests
            await Run(i);
        }
        for (var round = 0; round < rounds; round++)
            for (var i = 0; i < servers.Length; i++)
            {
                await Task.Delay(200);
                var (host, database) = (CpuClock.Of(servers[i].Server.Id), postgres ? CpuClock.OfPostgres() : default);
                await Run(i);
                costs[i].Add(((CpuClock.Of(servers[i].Server.Id) - host).TotalMilliseconds / Requests, postgres ? (CpuClock.OfPostgres() - database).TotalMilliseconds / Requests : 0));
            }
        return [.. costs.Select((c, i) => Of(c, bytes[i]))];

        async Task Run(int i)
        {
            for (var n = 0; n < Requests; n++) bytes[i] = await Send(servers[i].Server.Client, servers[i].Ask(next[i]++));
        }
    }

    static async Task<long> Send(HttpClient client, HttpRequestMessage ask)
    {
        using (ask)
        using (var answer = await client.SendAsync(ask))
        {
            var body = await answer.Content.ReadAsByteArrayAsync();
            if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{ask.Method} {ask.RequestUri} answered {(int)answer.StatusCode}: {System.Text.Encoding.UTF8.GetString(body)[..Math.Min(500, body.Length)]}");
            return body.Length;
        }
    }

    static Cost Of(List<(double Host, double Database)> rounds, long bytes)
    {
        var hosts = rounds.Select(r => r.Host).Order().ToList();
        return new(hosts[hosts.Count / 2], hosts[0], hosts[^1], rounds.Average(r => r.Database), bytes);
    }
}
