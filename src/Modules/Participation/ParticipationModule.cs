namespace Yhdessa.Participation;

/// <summary>What people say and do, and what it all came to.</summary>
public sealed class ParticipationModule() : Module("participation");
