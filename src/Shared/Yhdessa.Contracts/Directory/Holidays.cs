namespace Yhdessa.Contracts.Directory;

/// <summary>Finland's holidays of a year in order, computed: no list to keep up.</summary>
public sealed record Holidays(int Year) : IQuestion<IReadOnlyList<Holiday>>;

/// <param name="Day">The day.</param>
/// <param name="Code">Stable: "midsummer-eve".</param>
/// <param name="Public">A public holiday by law. Midsummer Eve and Christmas Eve are not, though nearly everything is closed.</param>
public sealed record Holiday(DateOnly Day, string Code, string Fi, string Sv, string En, bool Public = true);
