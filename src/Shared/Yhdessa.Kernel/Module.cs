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

    /// <summary>Its pages in the staff menu, each shown to those who have its permission.</summary>
    public virtual IReadOnlyList<StaffPage> StaffPages => [];

    /// <summary>Operator's verbs that belong to this module alone: "demo remove", "import organizations"…</summary>
    public virtual IReadOnlyList<Verb> Verbs => [];

    /// <summary>Data the module cannot do without (classifications, holidays): loaded after every migration; twice changes nothing.</summary>
    public virtual IReadOnlyList<ReferenceStep> Reference => [];

    /// <summary>What this module takes from a season file ("import season FILE"), in order. Twice the same file changes nothing.</summary>
    public virtual IReadOnlyList<SeasonStep> Season => [];

    /// <summary>Made-up everyday life around today for the demonstration; every record carries the mark "esimerkki".</summary>
    public virtual IReadOnlyList<DemoStep> Demo => [];

    /// <summary>Synthetic data at scale ("generate"); the same seed gives the same data.</summary>
    public virtual IReadOnlyList<GenerateStep> Generate => [];

    /// <summary>What it keeps of the person who asks, shown and taken along on her own page, and how it forgets her.</summary>
    public virtual IReadOnlyList<OwnStep> Own => [];

    /// <summary>What of it belongs in the calendar of the person who asks.</summary>
    public virtual IReadOnlyList<CalendarStep> Calendar => [];

    /// <summary>What an organization has ahead of it in this module: for whoever takes its matters over.</summary>
    public virtual IReadOnlyList<ComingStep> Coming => [];

    /// <summary>What waits for somebody in the house: counted on the first staff page.</summary>
    public virtual IReadOnlyList<DeskStep> Desk => [];

    /// <summary>What a new house does first, and whether that is done.</summary>
    public virtual IReadOnlyList<StartStep> Start => [];

    /// <summary>Its kinds of documents that the search of the whole house finds.</summary>
    public virtual IReadOnlyList<FindStep> Findable => [];

    /// <summary>Its kinds of things that a resident can take part in or get help from: services, events, tasks.</summary>
    public virtual IReadOnlyList<DoStep> Doable => [];

    /// <summary>Its public pages that have an address of their own (an organization, an event), for search engines.</summary>
    public virtual IReadOnlyList<AddressStep> Addresses => [];

    /// <summary>Its rules that an organization's own record answers.</summary>
    public virtual IReadOnlyList<CheckStep> Checks => [];

    /// <summary>SQL that keeps promises no mapping can express: exclusion constraints and triggers. Runs after the tables are made.</summary>
    public virtual IEnumerable<string> DatabaseRules(Provider provider) => [];

    /// <summary>Routes under /api/v1, a line each: MapList, MapOne, MapCreate, MapAct, MapChange, MapDelete (see <see cref="Routes"/>).</summary>
    public virtual void MapApi(IEndpointRouteBuilder api) { }

    /// <summary>Routes outside the API that are no pages: downloads, calendars, feeds.</summary>
    public virtual void MapRoutes(IEndpointRouteBuilder routes) { }

    public virtual void Register(IServiceCollection services, IConfiguration settings) { }
}

/// <summary>The parts of this host, and which of them a message or a subscriber belongs to.</summary>
public sealed class Modules
{
    readonly ILookup<Type, Type> subscribers;
    readonly Dictionary<string, Type> events, listeners;
    readonly Dictionary<Assembly, Module> owners;

    public Modules(IReadOnlyList<Module> all)
    {
        All = all;
        Types = [.. all.Select(m => m.Assembly).Distinct().SelectMany(a => a.GetTypes())];
        owners = all.GroupBy(m => m.Assembly).ToDictionary(g => g.Key, g => g.First());
        subscribers = (
            from type in Types
            from contract in type.GetInterfaces()
            where contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(INotificationHandler<>)
            select (Event: contract.GenericTypeArguments[0], Handler: type)).ToLookup(s => s.Event, s => s.Handler);
        events = subscribers.ToDictionary(s => s.Key.FullName!, s => s.Key);
        listeners = subscribers.SelectMany(s => s).Distinct().ToDictionary(t => t.FullName!);
        Permissions = all.SelectMany(m => m.Permissions).ToDictionary(p => p.Name);
    }

    public IReadOnlyList<Module> All { get; }

    /// <summary>Every type of every module, looked for once.</summary>
    public IReadOnlyList<Type> Types { get; }

    public IReadOnlyDictionary<string, Permission> Permissions { get; }

    public Module Of(Type type) => owners[type.Assembly];
    public ModuleDb DbOf(Type type, IServiceProvider services) => (ModuleDb)services.GetRequiredService(Of(type).Db!);

    public IEnumerable<Type> SubscribersOf(IEvent happened) => subscribers[happened.GetType()];
    public Type Event(string name) => events[name];
    public Type Subscriber(string name) => listeners[name];
}
