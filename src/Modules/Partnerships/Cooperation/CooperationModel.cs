namespace Yhdessa.Partnerships.Cooperation;

/// <summary>What organizations are asked to fulfil when a municipality supports them, in the source's order.</summary>
sealed class FundingCriterion(Guid id, string code)
{
    public Guid Id { get; private init; } = id;

    /// <summary>What a program checks it by: "registered", "region-wide".</summary>
    public string Code { get; private set; } = code;
    public int Order { get; private set; }
    public Translated Text { get; private set; } = new("");
    public string Source { get; private set; } = "";

    /// <summary>Its Finnish is the source's words, never corrected.</summary>
    public void Tell(string code, int order, Translated text, string source) => (Code, Order, Text, Source) = (code, order, text, source);
}

/// <summary>The parts of a municipality's cooperation with organizations.</summary>
sealed class CooperationModel(Guid id)
{
    public Guid Id { get; private init; } = id;

    /// <summary>The source's own sentence.</summary>
    public string Verbatim { get; private set; } = "";
    public IReadOnlyList<CooperationElement> Elements { get; private set; } = [];
    public string Source { get; private set; } = "";

    public void Tell(string verbatim, IReadOnlyList<CooperationElement> elements, string source) => (Verbatim, Elements, Source) = (verbatim, elements, source);
}

/// <param name="Code">Known ones are explained in Texts: "contact-person".</param>
sealed record CooperationElement(string Code, Translated Name);
