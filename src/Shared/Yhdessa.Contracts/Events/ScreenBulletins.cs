namespace Yhdessa.Contracts.Events;

/// <summary>What a house's screens tell in turn on the days From–To (Europe/Helsinki, both included), in the order of the round.</summary>
/// <param name="Language">"fi", "sv" or "en".</param>
public sealed record ScreenBulletins(Guid HouseId, DateOnly From, DateOnly To, string Language, int Most = 12) : IQuestion<IReadOnlyList<BulletinLine>>;

/// <param name="Text">At most 120 characters; no personal names.</param>
/// <param name="Language">What the words are in, where they are not in the language asked for.</param>
/// <param name="Weight">How many turns it has in a round.</param>
public sealed record BulletinLine(string Text, string Language, DateOnly FirstDay, DateOnly LastDay, int Weight);
