namespace Yhdessa.Events;

/// <summary>Fewer answers than this tell more of who answered than of the event: setting Surveys__MinimumN.</summary>
sealed record Fewest(int Answers);
