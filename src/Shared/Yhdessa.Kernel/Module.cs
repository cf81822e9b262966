using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;

namespace Yhdessa.Kernel;

/// <summary>
/// One part of the house with its own schema: its table of contents. Program.cs lists them in one array, and that is the only registration.
/// </summary>
/// <param name="name">The schema, and the first word of its permissions, in lower case.</param>
/// <param name="db">Its <see cref="ModuleDb"/>, or null when it keeps nothing.</param>
public abstract class Module(string name, Type? db = null)
{
    public string Name => name;
    public Type? Db => db;
    public Assembly Assembly => GetType().Assembly;

    /// <summary>What its messages require, and which roles have it.</summary>
    public virtual IReadOnlyList<Permission> Permissions => [];

    /// <summary>What it does in each scheduled job of the contract ("reminders", "retention"…).</summary>
    public virtual IReadOnlyList<JobStep> Jobs => [];

    /// <summary>SQL that keeps promises no mapping can express: exclusion constraints and triggers. Runs after the tables are made.</summary>
    public virtual IEnumerable<string> DatabaseRules(Provider provider) => [];

    /// <summary>Routes under /api/v1.</summary>
    public virtual void MapApi(IEndpointRouteBuilder api) { }

    /// <summary>Routes outside the API that are no pages: downloads, calendars, feeds.</summary>
    public virtual void MapRoutes(IEndpointRouteBuilder routes) { }

    public virtual void Register(IServiceCollection services, IConfiguration settings) { }
}

/// <summary>One module's part of a job: a message made for the instant the job runs at (or is told it runs at).</summary>
public sealed record JobStep(string Job, Func<DateTimeOffset, IRequest<JobReport>> Message);

/// <param name="Done">How many things were sent, closed, cleaned…</param>
/// <param name="What">A noun for them, in English, for the operator: "reminders".</param>
public sealed record JobReport(int Done, string What);

/// <summary>The parts of this host, and which of them a message or a subscriber belongs to.</summary>
public sealed class Modules
{
    readonly ILookup<Type, Type> subscribers;
    readonly Dictionary<string, Type> events;
    readonly Dictionary<Assembly, Module> owners;

    public Modules(IReadOnlyList<Module> all)
    {
        All = all;
        owners = all.GroupBy(m => m.Assembly).ToDictionary(g => g.Key, g => g.First());
        subscribers = (
            from module in all
            from type in module.Assembly.GetTypes()
            from contract in type.GetInterfaces()
            where contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(INotificationHandler<>)
            select (Event: contract.GenericTypeArguments[0], Handler: type)).ToLookup(s => s.Event, s => s.Handler);
        events = subscribers.ToDictionary(s => s.Key.FullName!, s => s.Key);
        Permissions = all.SelectMany(m => m.Permissions).ToDictionary(p => p.Name);
    }

    public IReadOnlyList<Module> All { get; }
    public IReadOnlyDictionary<string, Permission> Permissions { get; }

    public Module Of(Type type) => owners[type.Assembly];
    public ModuleDb DbOf(Type type, IServiceProvider services) => (ModuleDb)services.GetRequiredService(Of(type).Db!);

    public IEnumerable<Type> SubscribersOf(IEvent happened) => subscribers[happened.GetType()];
    public Type Event(string name) => events[name];
    public Type Subscriber(string name) => subscribers.SelectMany(s => s).First(t => t.FullName == name);
}
