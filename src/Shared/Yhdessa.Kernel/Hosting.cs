using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Yhdessa.Kernel;

public static class Hosting
{
    /// <summary>Registers the parts of the house: contexts, messages, validators, the pipeline and the relay.</summary>
    public static IServiceCollection AddModules(this IServiceCollection services, IReadOnlyList<Module> modules, IConfiguration settings, Action<IServiceProvider, DbContextOptionsBuilder, Module> useDatabase)
    {
        var all = new Modules(modules);
        services.AddSingleton(all).AddSingleton<Texts>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddScoped<ModuleDbServices>();
        services.AddSingleton<ICommitPart, OutboxPart>().AddSingleton<ICommitPart, AuditPart>().AddSingleton<ICommitPart, KeyedPostsPart>().AddSingleton<ICommitPart, LengthsPart>();
        services.AddSingleton<Claims>().AddSingleton<KeptAnswers>().AddSingleton<MailedLinks>();
        services.AddSingleton<OutboxRelay>().AddHostedService(p => p.GetRequiredService<OutboxRelay>());
        services.AddSingleton<Problems>().AddExceptionHandler<Problems>().AddProblemDetails().ConfigureHttpJsonOptions(o => ApiJson.Set(o.SerializerOptions));
        services.AddMediatR(m =>
        {
            m.RegisterServicesFromAssemblyContaining<Module>();
            m.TypeEvaluator = _ => false;   // it would go through every type once for each contract it knows: handlers are found below
            m.Lifetime = ServiceLifetime.Scoped;
            m.AddOpenBehavior(typeof(OneAtATime<,>)).AddOpenBehavior(typeof(Authorize<,>)).AddOpenBehavior(typeof(Validate<,>)).AddOpenBehavior(typeof(ThinkFirst<,>)).AddOpenBehavior(typeof(CommitOnce<,>));
        });
        services.AddScoped<MessageTurn>().AddScoped<OneSubscriber>().AddScoped<INotificationPublisher>(p => p.GetRequiredService<OneSubscriber>());

        foreach (var module in modules)
        {
            if (module.Db is { } db)
                addDb.MakeGenericMethod(db).Invoke(null, [services, useDatabase, module]);
            module.Register(services, settings);
        }
        foreach (var type in all.Types.Where(t => t is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false }))
            foreach (var contract in type.GetInterfaces().Where(i => i.IsGenericType))
                if (found.TryGetValue(contract.GetGenericTypeDefinition(), out var lifetime)) services.Add(new(contract, type, lifetime));
        return services;
    }

    static readonly Dictionary<Type, ServiceLifetime> found = new()
    {
        [typeof(IRequestHandler<,>)] = ServiceLifetime.Scoped,
        [typeof(IRequestHandler<>)] = ServiceLifetime.Scoped,
        [typeof(INotificationHandler<>)] = ServiceLifetime.Scoped,
        [typeof(IThink<>)] = ServiceLifetime.Scoped,
        [typeof(IValidator<>)] = ServiceLifetime.Singleton,
    };

    static readonly MethodInfo addDb = typeof(Hosting).GetMethod(nameof(AddDb), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The options are made once and never touched again: a context that changes them in OnConfiguring has all of them counted through anew each time one is made.</summary>
    static void AddDb<TDb>(IServiceCollection services, Action<IServiceProvider, DbContextOptionsBuilder, Module> use, Module module) where TDb : DbContext =>
        services.AddDbContext<TDb>((provider, options) =>
        {
            use(provider, options, module);
            options.ReplaceService<IValueConverterSelector, IdConverters>();
        }, ServiceLifetime.Scoped, ServiceLifetime.Singleton);
}
