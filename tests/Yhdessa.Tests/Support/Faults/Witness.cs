using System.Globalization;
using System.Net.Http.Json;
using Yhdessa.Kernel;

namespace Yhdessa.Tests.Support.Faults;

/// <summary>What was wished for: a booking with a title of its own, or a series of several weeks, whose bookings all carry it.</summary>
public sealed record Wish(string Title, Guid SpaceId, DateTimeOffset Start, DateTimeOffset End)
{
    public int Weeks { get; init; } = 1;

    public string Path => Weeks == 1 ? "/api/v1/bookings" : "/api/v1/booking-series";

    public object Body => Weeks == 1
        ? new { spaceId = SpaceId, title = Title, start = Start, end = End, attendees = 4, contact }
        : new { spaceId = SpaceId, title = Title, start = Start, end = End, attendees = 4, contact, recurrence = $"FREQ=WEEKLY;COUNT={Weeks}", onConflict = "fail" };

    static readonly object contact = new { name = "Testaaja", email = "testaaja@example.fi" };

    /// <summary>So many days from today, at an hour of Helsinki.</summary>
    public static Wish For(string title, Guid space, int day, double hour, double hours)
    {
        var start = Helsinki.At(Helsinki.DateOf(TimeProvider.System.GetUtcNow()).AddDays(day).ToDateTime(TimeOnly.MinValue).AddHours(hour));
        return new(title, space, start, start.AddHours(hours));
    }
}

/// <summary>One answer; null when none came.</summary>
public sealed record Answer(Wish Wish, int? Status)
{
    public bool Confirmed => Status is >= 200 and < 300;
}

/// <summary>A client that writes every answer down in a file before it does anything else: what the host has promised, whatever becomes of the host.</summary>
public sealed class Witness(FileInfo file)
{
    readonly Lock writing = new();

    public FileInfo File => file;

    /// <summary>All at once, shared evenly between the doors; each with an Idempotency-Key of its own. Tells after each answer how many have come.</summary>
    public async Task<IReadOnlyList<Answer>> Send(IReadOnlyList<HttpClient> doors, IReadOnlyList<Wish> wishes, Action<int>? came = null)
    {
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var count = 0;
        var all = wishes.Select(async (wish, n) =>
        {
            await start.Task;
            var answer = await Send(doors[n % doors.Count], wish);
            came?.Invoke(Interlocked.Increment(ref count));
            return answer;
        }).ToList();
        start.SetResult();
        return await Task.WhenAll(all);
    }

    /// <summary>The same wish again gets the same answer: its title is its Idempotency-Key.</summary>
    public async Task<Answer> Send(HttpClient door, Wish wish)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, wish.Path) { Content = JsonContent.Create(wish.Body), Headers = { { "Idempotency-Key", wish.Title.Replace(' ', '-') } } };
        int? status = null;
        try
        {
            using var response = await door.SendAsync(request);
            await response.Content.ReadAsStringAsync();
            status = (int)response.StatusCode;
        }
        catch (Exception why) when (why is HttpRequestException or IOException or OperationCanceledException)
        {
            // The host is gone: nothing was promised.
        }
        WriteDown(wish, status);
        return new(wish, status);
    }

    void WriteDown(Wish wish, int? status)
    {
        lock (writing)
            System.IO.File.AppendAllText(file.FullName, $"{wish.Title}\t{wish.SpaceId}\t{wish.Start:O}\t{status?.ToString(CultureInfo.InvariantCulture) ?? "no answer"}\n");
    }
}
