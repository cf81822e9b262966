using Yhdessa.Spaces.Houses;

namespace Yhdessa.Spaces.Setup;

/// <summary>What a house, or one of its spaces, can be asked to have ready: coffee, chairs, sound. Done by the house itself, or by a partner who is written to.</summary>
sealed class SetupOffering(Id<SetupOffering> id, Id<House> houseId, Id<Space>? spaceId, Translated name, string who, string? email) : Aggregate
{
    public Id<SetupOffering> Id { get; private init; } = id;
    public Id<House> HouseId { get; private init; } = houseId;

    /// <summary>Only in this space; null is everywhere in the house.</summary>
    public Id<Space>? SpaceId { get; private init; } = spaceId;
    public Translated Name { get; private init; } = name;

    /// <summary>Who does it: a role or an organization.</summary>
    public string Who { get; private init; } = who;

    /// <summary>Where the one who does it is written to; null is the house's own people, who look at their list.</summary>
    [Personal] public string? Email { get; private set; } = email;
    public string? Mark { get; init; }

    internal void ForgetEmail() => Email = null;
}
