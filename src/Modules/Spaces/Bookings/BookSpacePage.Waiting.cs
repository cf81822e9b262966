using Microsoft.AspNetCore.Components.Forms;
using Yhdessa.Spaces.Waiting;
using Yhdessa.Ui;

namespace Yhdessa.Spaces.Bookings;

/// <summary>On a clash she can stand in line: for the time itself, or with other rooms of the house.</summary>
public sealed partial class BookSpacePage
{
    const int MostRooms = 12;

    IReadOnlyList<Choice> rooms = [];

    bool WantsToWait => Http.Request.Form["wait"] == "true";

    /// <summary>Rooms of the same house that take so many people.</summary>
    async Task FindRooms()
    {
        var all = await Ask(new SpaceList { HouseId = space.HouseId, Bookable = true, PageSize = 50 });
        rooms = [.. all.Items.Where(s => s.Id != Id && (s.Capacity is null || s.Capacity >= (Wish.Attendees ?? 1))).Take(MostRooms).Select(s => new Choice(s.Id.ToString(), s.Name))];
    }

    Task Wait(EditContext form)
    {
        var (start, end) = (Wish.At(Wish.Start), Wish.At(Wish.End));
        Guid[] others = [.. Http.Request.Form["room"].Select(r => Guid.TryParse(r, out var room) ? room : Guid.Empty).Where(r => r != Guid.Empty && r != Id).Take(MostRooms)];
        var needs = Http.Request.Form["needs"] == nameof(Needs.All) ? Needs.All : Needs.One;
        return Send(form, new JoinLine([.. others.Prepend(Id).Select(room => new TimeToWaitFor((Id<Space>)room, start, end))], needs, Wish.OrganizationId, Wish.Title?.Trim() ?? "", Wish.Attendees ?? 0, Wish.Public, Wish.Purpose.Told(), Wish.Contact, Wish.AcceptedTerms),
            id => $"/my/waiting/{id.Value}", _ => T["spaces.wait.joined"]);
    }
}
