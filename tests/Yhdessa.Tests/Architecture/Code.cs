using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Yhdessa.Tests.Architecture;

/// <summary>Reads compiled code so that a rule reads like a sentence: Code.Of(module).MustNotUse("...").</summary>
public sealed record Code(IReadOnlyList<TypeDefinition> Types)
{
    public static Code Of(params IEnumerable<System.Reflection.Assembly> assemblies) => new([.. assemblies
        .SelectMany(a => AssemblyDefinition.ReadAssembly(a.Location).MainModule.Types)
        .Where(t => !t.Name.StartsWith('<') && t.Name != "_Imports" && !t.FullName.Contains(".Migrations.", StringComparison.Ordinal) && !t.FullName.StartsWith("System.Text.RegularExpressions.Generated", StringComparison.Ordinal))]);

    public Code Where(Func<TypeDefinition, bool> chosen) => new(Types.Where(chosen).ToArray() is { Length: > 0 } some ? some : throw new InvalidOperationException("a rule about nothing proves nothing"));

    public void Must(string rule, Func<TypeDefinition, bool> kept)
    {
        var offenders = Types.Where(t => !kept(t)).Select(t => t.FullName);
        offenders.ShouldBeEmpty(rule);
    }

    public void MustNotUse(string why, params string[] names)
    {
        var offences = from type in Types
                       from used in Uses(type).Distinct()
                       where names.Any(n => used == n || used.StartsWith(n + ".", StringComparison.Ordinal) || used.StartsWith(n + "::", StringComparison.Ordinal))
                       select $"{type.FullName} uses {used}";
        offences.ShouldBeEmpty(why);
    }

    /// <summary>Every type and member they mention, by full name.</summary>
    public IEnumerable<string> Mentions => Types.SelectMany(Uses).Distinct();

    /// <summary>Every method with a body, closures and state machines included.</summary>
    public IEnumerable<MethodDefinition> Methods => Types.SelectMany(WithNested).SelectMany(t => t.Methods).Where(m => m.HasBody);

    public static bool Inherits(TypeDefinition type, string ancestor) =>
        type.BaseType is { } parent && (parent.GetElementType().FullName == ancestor || parent.Namespace.StartsWith("Yhdessa", StringComparison.Ordinal) && Inherits(parent.Resolve(), ancestor));

    static IEnumerable<TypeDefinition> WithNested(TypeDefinition type) => type.NestedTypes.SelectMany(WithNested).Prepend(type);

    /// <summary>Every type and member the type's signatures and bodies mention, closures and state machines included.</summary>
    static IEnumerable<string> Uses(TypeDefinition type) =>
        type.NestedTypes.SelectMany(Uses)
            .Concat(type.Interfaces.SelectMany(i => Names(i.InterfaceType))).Concat(Names(type.BaseType))
            .Concat(type.Fields.SelectMany(f => Names(f.FieldType)))
            .Concat(type.CustomAttributes.SelectMany(a => Names(a.AttributeType)))
            .Concat(type.Methods.SelectMany(m => m.Parameters.Select(p => p.ParameterType).Append(m.ReturnType).SelectMany(Names)))
            .Concat(type.Methods.Where(m => m.HasBody).SelectMany(m => m.Body.Variables.SelectMany(v => Names(v.VariableType))))
            .Concat(type.Methods.Where(m => m.HasBody).SelectMany(m => m.Body.Instructions.SelectMany(Names)));

    static IEnumerable<string> Names(Instruction step) => step.Operand switch
    {
        MethodReference m => Names(m.DeclaringType).Append($"{m.DeclaringType.GetElementType().FullName}::{m.Name}").Concat(m is GenericInstanceMethod g ? g.GenericArguments.SelectMany(Names) : []),
        FieldReference f => Names(f.DeclaringType).Concat(Names(f.FieldType)),
        TypeReference t => Names(t),
        _ => [],
    };

    static IEnumerable<string> Names(TypeReference? type) => type switch
    {
        null => [],
        GenericInstanceType g => g.GenericArguments.SelectMany(Names).Append(g.ElementType.FullName),
        _ => [type.GetElementType().FullName],
    };
}
