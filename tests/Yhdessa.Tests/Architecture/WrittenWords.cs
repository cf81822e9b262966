using System.Text.RegularExpressions;
using Mono.Cecil;
using Mono.Cecil.Cil;
using static Mono.Cecil.Cil.Code;

namespace Yhdessa.Tests.Architecture;

/// <summary>The text keys and refusal codes that compiled code mentions, as far as constants tell.</summary>
sealed partial class WrittenWords
{
    public WrittenWords(Code code)
    {
        foreach (var method in code.Methods)
            foreach (var step in method.Body.Instructions.Where(i => i.OpCode == OpCodes.Ldstr))
            {
                var word = (string)step.Operand;
                All.Add(word);
                if (TakerOf(step) is not { } taker || !Key().IsMatch(word)) continue;
                ListOf(taker)?.Add((word, method.FullName));
            }
    }

    public HashSet<string> All { get; } = [];

    /// <summary>T["key", …] and In("sv", "key", …).</summary>
    public List<(string Word, string Where)> Keys { get; } = [];

    /// <summary>Rule.Require(…, "code", …), new Conflict("code", …) and their like.</summary>
    public List<(string Word, string Where)> Codes { get; } = [];

    /// <summary>What is said beside one field: new FieldError("field", "code"), WithErrorCode("code").</summary>
    public List<(string Word, string Where)> FieldCodes { get; } = [];

    List<(string, string)>? ListOf(MethodReference taker) => taker switch
    {
        { DeclaringType.Name: "Texts" } => Keys,
        { Name: "WithErrorCode" } or { DeclaringType.Name: "FieldError" } or { ReturnType.Name: "FieldError" or "ValidationFailure" } => FieldCodes,
        { DeclaringType.Name: "Rule" or "State" } => Codes,
        { Name: ".ctor" } when taker.DeclaringType.Resolve() is { } type && Architecture.Code.Inherits(type, "Yhdessa.Kernel.Refusal") => Codes,
        _ => null,
    };

    /// <summary>Who takes the constant, when it stands right before "params object[]" or WithErrorCode.</summary>
    static MethodReference? TakerOf(Instruction constant)
    {
        if (constant.Next?.Operand is MethodReference { Name: "WithErrorCode" } rule) return rule;
        if (Taker(constant.Next) is { } taker) return taker is { DeclaringType.Name: "BadInput", Parameters.Count: 3 } ? null : taker;   // that constant is its field
        return constant.Next?.OpCode.Code is Ldnull or Ldstr && Taker(constant.Next.Next) is { DeclaringType.Name: "BadInput", Parameters.Count: 3 } refusal ? refusal : null;
    }

    static MethodReference? Taker(Instruction? next)
    {
        if (next is { OpCode.Code: >= Ldc_I4_0 and <= Ldc_I4 }) next = next.Next;
        var isParams = next is { OpCode.Code: Newarr, Operand: TypeReference { FullName: "System.Object" } } || next?.Operand is MethodReference { Name: "Empty", DeclaringType.Name: "Array" };
        for (; isParams && next is not null; next = next.Next)
            if (next.Operand is MethodReference { Parameters: [.., { ParameterType.FullName: "System.Object[]" }] } taker && taker.DeclaringType.Namespace.StartsWith("Yhdessa", StringComparison.Ordinal))
                return taker;
        return null;
    }

    [GeneratedRegex("^[a-z0-9]+([-.][a-z0-9]+)*$")]
    private static partial Regex Key();
}
