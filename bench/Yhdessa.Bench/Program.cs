using Yhdessa.Bench;
using Yhdessa.Bench.Search;

// dotnet run -c Release --project bench/Yhdessa.Bench [--rounds N] [--requests N] [--organizations N] [--bookings N] [--history] [--postgres "Host=…"]
// dotnet run -c Release --project bench/Yhdessa.Bench -- --search [--size N]    what the search finds and what it costs
if (args is ["raw", var provider, var connection, var port]) return await Yhdessa.Bench.Raw.RawApp.Serve(provider == "postgres", connection, port);

var searches = args.Contains("--search");
var options = Options.Read([.. args.Where(a => a != "--search")]);
Measure.Requests = options.Requests;
if (Place.Configuration != "Release") Console.Error.WriteLine("Built for debugging: figures mean nothing. Use -c Release.");
Console.WriteLine($"{options.Rounds} rounds of {options.Requests} requests; {Environment.ProcessorCount} cores; load {File.ReadAllText("/proc/loadavg")[..14]}; {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}");
if (searches)
{
    await new SearchRun(options).Print();
    return 0;
}
foreach (var server in options.Servers)
{
    using var place = new Place(server);
    Console.WriteLine($"\n### {(server is null ? "SQLite" : "PostgreSQL")}\n");
    Console.WriteLine(await new Run(place, options).Measure());
    Console.WriteLine($"\nload afterwards {File.ReadAllText("/proc/loadavg")[..14]}");
}
return 0;
