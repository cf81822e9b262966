namespace Yhdessa.Participation.Impact;

/// <summary>Fewer answers than this are nobody's to read: setting Surveys__MinimumN.</summary>
sealed record Anonymity(int MinimumN)
{
    public bool Hides(int n) => n < MinimumN;
}
