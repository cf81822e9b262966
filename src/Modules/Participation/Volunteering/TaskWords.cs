using Yhdessa.Ui;

namespace Yhdessa.Participation.Volunteering;

static class TaskWords
{
    public static string State(Texts t, Say say, TaskRow task) => task switch
    {
        { Cancelled: true } => t["participation.task.cancelled"],
        { Places.Free: <= 0 } => t["participation.task.full"],
        _ => t["participation.task.free", say.Number(task.Places.Free), say.Number(task.Places.Capacity)],
    };

    public static string Color(TaskRow task) => task switch { { Cancelled: true } => "off", { Places.Free: <= 0 } => "warn", _ => "ok" };
}
