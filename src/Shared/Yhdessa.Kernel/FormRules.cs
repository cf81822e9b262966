using FluentValidation;
using FluentValidation.Results;

namespace Yhdessa.Kernel;

public static class FormRules
{
    /// <summary>What is broken of the form as a whole: rules that several messages share, or that look at more than one field.</summary>
    public static void FailsWith<T>(this AbstractValidator<T> rules, Func<T, IEnumerable<ValidationFailure>> broken) => rules.RuleFor(form => form).Custom((form, context) =>
    {
        foreach (var failure in broken(form)) context.AddFailure(failure);
    });
}
