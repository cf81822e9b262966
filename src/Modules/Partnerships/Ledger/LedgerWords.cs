namespace Yhdessa.Partnerships.Ledger;

static class LedgerWords
{
    /// <summary>"hoursGiven", as the API writes it.</summary>
    public static string Code(Enum value) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
