using Mono.Cecil;

namespace Yhdessa.Tests.Architecture;

/// <summary>Follows a message from its handler through its own module's code, and sees whether anybody on the way asks for whom the sender acts.</summary>
sealed class WhoseItIs(Code code)
{
    readonly ILookup<string, MethodDefinition> handlers = code.Types.SelectMany(t => t.Methods)
        .Where(m => m.Name == "Handle" && m.DeclaringType.Interfaces.Any(i => i.InterfaceType.Name.StartsWith("IRequestHandler`", StringComparison.Ordinal))).ToLookup(m => m.Parameters[0].ParameterType.FullName);

    public bool IsAsked(string message)
    {
        var (seen, ahead) = (new HashSet<MethodDefinition>(), new Stack<MethodDefinition>(handlers[message]));
        while (ahead.TryPop(out var method))
        {
            if (!seen.Add(method)) continue;
            var calls = Bodies(method).SelectMany(m => m.Body.Instructions).Select(i => i.Operand).OfType<MethodReference>().ToList();
            if (calls.Exists(Asks)) return true;
            foreach (var call in calls) foreach (var next in Next(call)) ahead.Push(next);
        }
        return false;
    }

    static bool Asks(MethodReference call) => call is { DeclaringType.FullName: "Yhdessa.Kernel.ICurrentUser", Name: "get_KeyOrganization" or "ActsFor" } or { DeclaringType.FullName: "Yhdessa.Kernel.CurrentUserRules" };

    /// <summary>A method of the same module; and whoever handles a question of one's own that is made there.</summary>
    IEnumerable<MethodDefinition> Next(MethodReference call) =>
        call.Name == ".ctor" && handlers.Contains(call.DeclaringType.FullName) ? handlers[call.DeclaringType.FullName]
        : call.DeclaringType.Scope is ModuleDefinition && call.Resolve() is { } own ? [own] : [];

    /// <summary>What waits or is told one by one goes on in a class of its own.</summary>
    static IEnumerable<MethodDefinition> Bodies(MethodDefinition method) => method.CustomAttributes.Where(a => a.AttributeType.Name.EndsWith("StateMachineAttribute", StringComparison.Ordinal))
        .SelectMany(a => ((TypeReference)a.ConstructorArguments[0].Value).Resolve().Methods).Append(method).Where(m => m.HasBody);
}
