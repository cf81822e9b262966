using Yhdessa.Files;

namespace Yhdessa.Events;

/// <summary>The parts beside the event's form that have forms of their own: its picture, who does what, and who sees to its day.</summary>
public sealed partial class EditEventPage
{
    async Task StorePicture()
    {
        Guid? stored = null;
        var alt = Http.Request.Form["alt"].FirstOrDefault().Told();
        await Try(null, async () =>
        {
            Rule.Require(alt is not null, "picture-without-words");
            var file = Http.Request.Form.Files["picture-file"] ?? throw new RuleBroken("required");
            await using var content = file.OpenReadStream();
            stored = await Sender.Send(new StoreFile(file.FileName, content, Visibility.Public, await Owner(), PicturesOnly: true), Http.RequestAborted);
        });
        formless = Problems;
        if (stored is { } id) await Act(new PictureEvent(Own, id, new(alt)), Address, T["events.picture.saved"]);
    }

    Task RemovePicture() => Act(new PictureEvent(Own, null), Address, T["events.picture.removed"]);

    Task SaveWork() => Act(new ShareWork(Own, [.. e.OrganizationIds.Select(o => (o, Role: Http.Request.Form[$"role-{o}"].FirstOrDefault().Told())).Where(r => r.Role is not null).Select(r => new CoOrganizer(r.o, r.Role!))]), Address, T["events.work.saved"]);

    async Task CancelFollowing()
    {
        await Send(null, new CancelFollowing(Own, Reason), _ => Address, n => Say.Count("events.weekly.cancelled", n));
        formless = Problems;
    }

    Task Keep() => Act(new KeepDay(Own), Address, T["events.keeper.kept"]);
    Task LeaveKeeping() => Act(new LeaveDay(Own), Address, T["events.keeper.left"]);

    /// <summary>The house's people keep files for the house; others for the first of the event's organizations that they act for.</summary>
    async Task<Guid?> Owner() => IsStaff ? null : await CurrentUser.OwnAmong(e.OrganizationIds, Http.RequestAborted);
}
