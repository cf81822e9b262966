using Mono.Cecil;

namespace Yhdessa.Tests.Architecture;

/// <summary>The walls of the house. Each is kept by the real code (<see cref="ArchitectureTests"/>) and broken by <see cref="Offenders"/>, so that we know it can fail.</summary>
static class Rules
{
    public static void OnlyTheModuleClassAndPagesArePublic(Code modules) => modules
        .Where(t => t.IsPublic)
        .Must("keep it internal", t => Code.Inherits(t, "Yhdessa.Kernel.Module") || IsComponent(t) || IsEditedByAComponent(t, modules));

    public static void ClassesAreSealed(Code modules) => modules
        .Where(t => t.IsClass && !t.IsAbstract)
        .Must("seal it", t => t.IsSealed || IsComponent(t) || modules.Types.Any(heir => heir.BaseType?.FullName == t.FullName));

    public static void ContractsAreRecordsOfPlainValues(Code contracts) => contracts
        .Where(t => t.IsClass && !t.IsAbstract)
        .Must("a contract is a sealed record", t => t.IsSealed && t.Methods.Any(m => m.Name == "<Clone>$"));

    public static void EveryMessageSaysWhoMaySendIt(Code code) => code
        .Where(IsMessage)
        .Must("[Requires(...)] or [OpenToAll], one of them", t => t.CustomAttributes.Count(a => a.AttributeType.Name is "RequiresAttribute" or "OpenToAllAttribute") == 1);

    public static void EveryMessageIsACommandOrAQuery(Code code) => code
        .Where(IsMessage)
        .Must("say ICommand or IQuery, so that the pipeline knows", IsCommandOrQuery);

    public static void NobodySaves(Code code) => code.MustNotUse("the pipeline commits",
        "Microsoft.EntityFrameworkCore.DbContext::SaveChangesAsync", "Microsoft.EntityFrameworkCore.DbContext::SaveChanges");

    public static void NobodyReadsTheClockOrMakesRandomIds(Code code) => code.MustNotUse("TimeProvider tells the time; Guid.CreateVersion7 and Id<T>.New make ids",
        "System.DateTime::get_Now", "System.DateTime::get_Today", "System.DateTime::get_UtcNow", "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow", "System.Guid::NewGuid", "System.TimeProvider::get_System");

    public static void AggregatesKnowNothingOfTheWebOrTheDatabase(Code code) => code
        .Where(t => Code.Inherits(t, "Yhdessa.Kernel.Aggregate"))
        .MustNotUse("rules stay pure", "Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore", "MediatR.ISender", "MediatR.IMediator", "MediatR.IPublisher");

    public static void HandlersSendNoCommands(Code code) => code
        .Where(t => t.Interfaces.Any(i => i.InterfaceType.Name.StartsWith("IRequestHandler`", StringComparison.Ordinal)))
        .Must("ask a question of another module, or call a method of your own", t => !SendsACommand(t));

    public static void NobodyKnowsADatabaseByName(Code code) => code.MustNotUse("Yhdessa.Databases knows them",
        "Npgsql", "Microsoft.Data.Sqlite", "Microsoft.Data.SqlClient");

    /// <summary>Other modules whose contracts it mentions.</summary>
    public static IReadOnlyList<string> Arrows(string module, Code code) => [.. code.Mentions
        .Where(name => name.StartsWith("Yhdessa.Contracts.", StringComparison.Ordinal))
        .Select(name => name.Split("::")[0].Split('.')).Where(parts => parts.Length > 3)   // what lies beside the modules' folders is everybody's
        .Select(parts => parts[2]).Where(other => other != module).Distinct().Order(StringComparer.Ordinal)];

    public static void KnowsNoOtherModule(string module, Code code, IEnumerable<string> all) =>
        code.MustNotUse("a module knows another only by its contracts", [.. all.Where(other => other != module).Select(other => "Yhdessa." + other)]);

    static bool IsComponent(TypeDefinition type) => type.BaseType is { } parent
        && (parent.Namespace.StartsWith("Microsoft.AspNetCore.Components", StringComparison.Ordinal) || parent.Namespace.StartsWith("Yhdessa", StringComparison.Ordinal) && IsComponent(parent.Resolve()));

    /// <summary>The form that a public component binds: it cannot hide.</summary>
    static bool IsEditedByAComponent(TypeDefinition type, Code code) =>
        code.Types.Any(c => IsComponent(c) && c.BaseType is GenericInstanceType bound && bound.GenericArguments.Any(a => a.FullName == type.FullName));

    static bool IsMessage(TypeDefinition type) => type.IsClass && !type.IsAbstract && (IsCommandOrQuery(type) || Has(type, "MediatR", "IRequest", "IRequest`1"));

    static bool IsCommandOrQuery(TypeDefinition type) => Code.Inherits(type, "Yhdessa.Kernel.ListQuery`1") || Has(type, "Yhdessa.Kernel", "IChange", "ICommand", "ICommand`1", "IQuery`1");

    static bool Has(TypeDefinition type, string space, params string[] interfaces) => type.Interfaces.Any(i => i.InterfaceType.Namespace == space && interfaces.Contains(i.InterfaceType.Name));

    /// <summary>A call of Send with a message of one's own kind: IChange or ICommand.</summary>
    static bool SendsACommand(TypeDefinition handler) => new Code([handler]).Methods.Any(method =>
        method.Body.Instructions.Any(i => i.Operand is MethodReference { Name: "Send", DeclaringType.Namespace: "MediatR" })
        && method.Body.Instructions.Any(i => i.Operand is MethodReference { Name: ".ctor" } made && made.DeclaringType.Resolve() is { } type && Has(type, "Yhdessa.Kernel", "IChange", "ICommand", "ICommand`1")));
}
