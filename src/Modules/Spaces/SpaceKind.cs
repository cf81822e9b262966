namespace Yhdessa.Spaces;

/// <summary>A room of a house; a meeting on the net, whose door is a link; or a small thing to take for a while: a roll-up's place, a stall's table. All are booked by the same way.</summary>
enum SpaceKind { Room, Virtual, Resource }
