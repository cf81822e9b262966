using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Yhdessa.Events.Materials;
using Yhdessa.Events.Training;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>The staff's lists to take along, whole: what the page shows a page of.</summary>
static class StaffFiles
{
    const int OnPage = 50;

    static string Language => Texts.Language;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var lists = routes.MapGroup("/staff").ExcludeFromDescription();
        lists.MapGet("/registrations/list.{format:regex(^(csv|xlsx)$)}", ToHandle);
        lists.MapGet("/events/tasks/list.{format:regex(^(csv|xlsx)$)}", async (string format, ISender sender, Texts t, CancellationToken ct) =>
            ListFile.Of(t["events.tasks.due.title"], format, StaffColumns.Tasks(t), await sender.Send(new DueTasks(), ct)));
        lists.MapGet("/workshop-outputs/list.{format:regex(^(csv|xlsx)$)}", async (string format, ISender sender, Texts t, CancellationToken ct) =>
            ListFile.Of(t["events.open-outputs.title"], format, StaffColumns.Outputs(t), await All(page => sender.Send(new OpenOutputs(page), ct))));
        lists.MapGet("/news/list.{format:regex(^(csv|xlsx)$)}", async (string format, ISender sender, Texts t, CancellationToken ct) =>
            ListFile.Of(t["events.news.title"], format, StaffColumns.News(t), await All(page => sender.Send(new StaffNews(page), ct))));
        lists.MapGet("/materials/list.{format:regex(^(csv|xlsx)$)}", Materials);
        lists.MapGet("/trainings/list.{format:regex(^(csv|xlsx)$)}", Trainings);
    }

    static async Task<IResult> ToHandle(string format, HttpContext http, ISender sender, Texts t, Say say, CancellationToken ct)
    {
        var past = http.Request.Query["past"] == "1";
        var rows = await All(page => sender.Send(new EventsToHandle(past, page), ct));
        return ListFile.Of(t["events.menu.registrations"], format, StaffColumns.ToHandle(t, await EventWords.Of(t, say, Language, sender, ct)), rows);
    }

    static async Task<IResult> Materials(string format, ISender sender, Texts t, Say say, TimeProvider clock, CancellationToken ct)
    {
        var rows = await All(page => sender.Send(new StaffMaterials(page), ct));
        return ListFile.Of(t["events.materials.title"], format, StaffColumns.Materials(t, await MaterialWords.Of(t, say, Language, sender, ct), Helsinki.Today(clock)), rows);
    }

    static async Task<IResult> Trainings(string format, ISender sender, Texts t, Say say, CancellationToken ct)
    {
        var rows = await All(page => sender.Send(new StaffTrainings(page), ct));
        return ListFile.Of(t["events.training.title"], format, StaffColumns.Trainings(t, await TrainingWords.Of(t, say, Language, sender, ct)), rows);
    }

    static Task<IReadOnlyList<TRow>> All<TRow>(Func<int, Task<Listed<TRow>>> ask) => ListFile.Pages(OnPage, async page => (await ask(page)).Items);
}
