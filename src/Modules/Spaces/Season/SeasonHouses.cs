using System.Text.Json;
using Yhdessa.Spaces.Houses;

namespace Yhdessa.Spaces.Season;

/// <summary>What Spaces reads of a season file.</summary>
sealed record SeasonHouses(IReadOnlyList<SeasonHouses.HouseRow> All, IReadOnlyList<SeasonHouses.SpaceRow> Spaces)
{
    public sealed record HouseRow(string Key, string Name, bool IsPeer, HouseFacts Facts);
    public sealed record SpaceRow(string Key, string HouseKey, string Name);

    public static SeasonHouses Read(JsonElement file)
    {
        try
        {
            var house = file.GetProperty("house");
            var codes = file.GetProperty("region").GetProperty("municipalities").EnumerateArray().ToDictionary(m => Text(m, "id"), m => Text(m, "code"));
            HouseRow[] all = [Own(house, codes), .. file.GetProperty("otherHouses").EnumerateArray().Select(Peer)];
            return new(all, [.. house.GetProperty("spaces").EnumerateArray().Select(s => new SpaceRow(Text(s, "id"), Text(house, "id"), Capitalized(Text(s, "name"))))]);
        }
        catch (Exception why) when (why is KeyNotFoundException or InvalidOperationException)
        {
            throw new BadInput("season-file-unreadable");
        }
    }

    static HouseRow Own(JsonElement house, Dictionary<string, string> codes) => new(Text(house, "id"), Text(house, "name"), IsPeer: false, new HouseFacts(
        Text(house, "streetAddress"), Text(house, "postOffice"), codes[Text(house, "municipalityId")], [Web(Text(house, "websiteVerbatim"))],
        [.. house.GetProperty("infoScreens").EnumerateArray().Select(s => Text(s, "name"))]));

    static HouseRow Peer(JsonElement peer) => new(Text(peer, "id"), Text(peer, "cityVerbatim"), IsPeer: true,
        new HouseFacts(null, null, null, [.. peer.GetProperty("urls").EnumerateArray().Select(u => Web(u.GetString()!))], []));

    static string Text(JsonElement row, string name) => row.GetProperty(name).GetString() ?? throw new InvalidOperationException(name);

    /// <summary>The sources write some addresses without a scheme.</summary>
    static string Web(string address) => address.Contains("://", StringComparison.Ordinal) ? address : "https://" + address;

    static string Capitalized(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
