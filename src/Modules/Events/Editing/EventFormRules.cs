using FluentValidation.Results;

namespace Yhdessa.Events;

/// <summary>The form of what is told of an event: one set of rules for the page and the API.</summary>
static class EventFormRules
{
    public const int LongestName = 150, LongestSummary = 120, LongestText = 6000, LongestPlace = 200, MostOrganizations = 20, MostQuestions = 10, MostChoices = 20, LongestVersion = 16;

    public static IEnumerable<ValidationFailure> Broken(EventForm form)
    {
        if (form.Name is null or { IsEmpty: true }) yield return No("name", "required");
        foreach (var broken in Text("name", form.Name, LongestName).Concat(Text("summary", form.Summary, LongestSummary)).Concat(Text("description", form.Description, LongestText)).Concat(Text("plainText", form.PlainText, LongestText))) yield return broken;
        if (form.Type is null) yield return No("type", "required");
        if (EventTimes.Of(form) is { Date: null } wrong) yield return No(wrong.Field, wrong.Code);
        foreach (var broken in Text("place", new Translated(form.Place), LongestPlace)) yield return broken;
        if (form.OnlineUrl is { } url && !IsWebAddress(url, 300)) yield return No("onlineUrl", "web-address");
        foreach (var broken in (form.Questions ?? []).SelectMany((q, i) => Question($"questions[{i}]", q))) yield return broken;
        if (form.Enrolment?.Start is { } opens && !opens.IsKnownYear()) yield return No("enrolment.start", KnownYears.Unlikely);
        if (form.Enrolment?.End is { } closes && !closes.IsKnownYear()) yield return No("enrolment.end", KnownYears.Unlikely);
        if (form.Questions?.Count > MostQuestions) yield return No("questions", "too-many");
        if (form.OrganizationIds?.Count > MostOrganizations) yield return No("organizationIds", "too-many");
        if (form.AcceptedTerms?.Length > LongestVersion) yield return new("acceptedTerms", "too-long") { ErrorCode = "MaximumLengthValidator", FormattedMessagePlaceholderValues = new() { ["MaxLength"] = LongestVersion, ["TotalLength"] = form.AcceptedTerms.Length } };
        foreach (var broken in EventFactRules.Broken(form)) yield return broken;
    }

    static IEnumerable<ValidationFailure> Question(string field, Question question)
    {
        if (!question.Key.All(c => char.IsAsciiLetterOrDigit(c)) || question.Key.Length is 0 or > 40) yield return No(field + ".key", "question-key");
        if (question.Text.IsEmpty) yield return No(field + ".text", "required");
        foreach (var broken in Text(field + ".text", question.Text, 300).Concat(question.Choices.SelectMany(c => Text(field + ".choices", c, 100)))) yield return broken;
        if (question.Kind is QuestionKind.Choice ? question.Choices.Count is < 2 or > MostChoices : question.Choices.Count > 0) yield return No(field + ".choices", "question-choices");
    }

    public static IEnumerable<ValidationFailure> Text(string field, Translated? text, int longest)
    {
        foreach (var words in text?.All ?? [])
            if (words.Length > longest) yield return new(field, "too-long") { ErrorCode = "MaximumLengthValidator", FormattedMessagePlaceholderValues = new() { ["MaxLength"] = longest, ["TotalLength"] = words.Length } };
            else if (!words.IsPlainText()) yield return No(field, "control-characters");
    }

    /// <summary>Of the web, as it can be kept and clicked: no blanks and no marks that nobody sees.</summary>
    public static bool IsWebAddress(string url, int longest) =>
        url.Length <= longest && url.IsPlainText() && !url.Any(char.IsWhiteSpace) && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0;

    public static ValidationFailure No(string field, string code) => new(field, code) { ErrorCode = code };
}
