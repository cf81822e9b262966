namespace Yhdessa.Host;

/// <summary>The host's own part: its texts, and soon its accounts.</summary>
sealed class HostModule() : Module("host");
