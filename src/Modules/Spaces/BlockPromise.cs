namespace Yhdessa.Spaces;

/// <summary>The database's own promise that no two blocks of a space overlap, a booking's or a lease's, whoever writes them and however.</summary>
static class BlockPromise
{
    public static IEnumerable<string> For(Provider provider) => provider switch
    {
        Provider.PostgreSql =>
        [
            "CREATE EXTENSION IF NOT EXISTS btree_gist",
            """ALTER TABLE spaces.blocks ADD CONSTRAINT ex_blocks_no_overlap EXCLUDE USING gist (space_id WITH =, tstzrange("start", "end") WITH &&)""",
        ],
        Provider.SqlServer => [SqlServer],
        _ => [Sqlite("insert", ""), Sqlite("update", "b.rowid <> OLD.rowid AND ")],
    };

    // What stands does not overlap, so a newcomer can only meet those that begin within it and the one that began last before it: two looks into the
    // index, however long the history. SQLite has one writer at a time, so a look before each row is exact.
    static string Sqlite(string change, string others) => $"""
        CREATE TRIGGER spaces_blocks_no_overlap_{change} BEFORE {change} ON spaces_blocks
        WHEN EXISTS (SELECT 1 FROM spaces_blocks b WHERE {others}b.space_id = NEW.space_id AND b."start" >= NEW."start" AND b."start" < NEW."end")
        OR (SELECT b."end" FROM spaces_blocks b WHERE {others}b.space_id = NEW.space_id AND b."start" < NEW."start" ORDER BY b."start" DESC LIMIT 1) > NEW."start"
        BEGIN SELECT RAISE(ABORT, 'overlapping-booking'); END
        """;

    // Alone it would miss two transactions that do not see each other: Timetable updates the space rows first. A row of a space is named by its start.
    const string SqlServer = """
        CREATE TRIGGER spaces.blocks_no_overlap ON spaces.blocks AFTER INSERT, UPDATE AS
        BEGIN
            SET NOCOUNT ON;
            IF EXISTS (SELECT 1 FROM inserted i JOIN spaces.blocks b ON b.space_id = i.space_id AND b.[start] > i.[start] AND b.[start] < i.[end])
                OR EXISTS (SELECT 1 FROM inserted i CROSS APPLY (SELECT TOP 1 b.[end] FROM spaces.blocks b WHERE b.space_id = i.space_id AND b.[start] < i.[start] ORDER BY b.[start] DESC) p WHERE p.[end] > i.[start])
                THROW 51000, 'overlapping-booking', 1;
        END
        """;
}
