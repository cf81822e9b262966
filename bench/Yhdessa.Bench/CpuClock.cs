using System.Globalization;
using System.Runtime.InteropServices;

namespace Yhdessa.Bench;

/// <summary>
/// User + system time of a process, all its threads, also those that have ended: the sum of utime and stime in /proc/PID/stat. That file counts
/// in hundredths of a second, too coarse for a thousand cheap requests, so the kernel's clock of the same sum is read, which counts in nanoseconds.
/// </summary>
static partial class CpuClock
{
    const int ScheduledTime = 2;

    public static TimeSpan Of(int process)
    {
        if (clock_gettime((~process << 3) | ScheduledTime, out var time) != 0) throw new InvalidOperationException($"Process {process} has ended");
        return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0);
    }

    /// <summary>The same as /proc/PID/stat says it; a run prints how well the two agree.</summary>
    public static TimeSpan Stat(int process)
    {
        var line = File.ReadAllText($"/proc/{process}/stat");
        var fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
        return TimeSpan.FromSeconds((long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)) / 100.0);
    }

    /// <summary>All processes of PostgreSQL on this machine together.</summary>
    public static TimeSpan OfPostgres() => System.Diagnostics.Process.GetProcessesByName("postgres").Aggregate(TimeSpan.Zero, (sum, p) => sum + Of(p.Id));

    public static double Megabytes(int process)
    {
        var line = File.ReadLines($"/proc/{process}/status").First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }

    [StructLayout(LayoutKind.Sequential)]
    struct Timespec
    {
        public nint Seconds, Nanoseconds;
    }

    [LibraryImport("libc")]
    private static partial int clock_gettime(int clock, out Timespec time);
}
