namespace Yhdessa.Spaces;

static class Turn
{
    /// <summary>
    /// Waits until nobody else is booking the same spaces, in id order so that nobody waits in a circle. Without it PostgreSQL's exclusion constraint lets two
    /// insert and wait for each other for a second before one is thrown out, and SQL Server's trigger does not see what has not been committed. SQLite has one writer anyway.
    /// </summary>
    public static async Task TakeTurn(this SpacesDb db, IReadOnlyList<Id<Space>> spaces, CancellationToken ct)
    {
        switch (db.Provider)
        {
            case Provider.PostgreSql:
                Guid[] ids = [.. spaces.Select(s => s.Value)];
                await db.Database.ExecuteSqlAsync($"select 1 from spaces.spaces where id = any({ids}) order by id for no key update", ct);
                break;
            case Provider.SqlServer:
                foreach (var space in spaces)
                    await db.Database.ExecuteSqlAsync($"update spaces.spaces set revision = revision where id = {space.Value}", ct);
                break;
        }
    }
}
