namespace Yhdessa.Governance;

/// <summary>The database's own promise that a seat never has two holders, two representatives or two deputies on one day, whoever writes them and however.</summary>
static class SeatPromise
{
    public static IEnumerable<string> For(Provider provider) => provider switch
    {
        Provider.PostgreSql =>
        [
            "CREATE EXTENSION IF NOT EXISTS btree_gist",
            """ALTER TABLE governance.seat_terms ADD CONSTRAINT ex_seat_terms_one_at_a_time EXCLUDE USING gist (seat_id WITH =, daterange("from", "until", '[]') WITH &&)""",
            """ALTER TABLE governance.representatives ADD CONSTRAINT ex_representatives_one_at_a_time EXCLUDE USING gist (seat_id WITH =, part WITH =, daterange("from", "until", '[]') WITH &&)""",
        ],
        Provider.SqlServer => [SqlServer("seat_terms", ""), SqlServer("representatives", " AND t.part = i.part")],
        _ => [Sqlite("seat_terms", "", "insert"), Sqlite("seat_terms", "", "update"), Sqlite("representatives", " AND t.part = NEW.part", "insert"), Sqlite("representatives", " AND t.part = NEW.part", "update")],
    };

    static string Sqlite(string table, string and, string change) => $"""
        CREATE TRIGGER governance_{table}_one_at_a_time_{change} BEFORE {change} ON governance_{table}
        WHEN EXISTS (SELECT 1 FROM governance_{table} t WHERE t.seat_id = NEW.seat_id AND t.id <> NEW.id{and}
            AND (t."until" IS NULL OR NEW."from" <= t."until") AND (NEW."until" IS NULL OR t."from" <= NEW."until"))
        BEGIN SELECT RAISE(ABORT, 'seat-taken'); END
        """;

    // Alone it would miss two transactions that do not see each other: both change their seat's revision, and one of them loses.
    static string SqlServer(string table, string and) => $"""
        CREATE TRIGGER governance.{table}_one_at_a_time ON governance.{table} AFTER INSERT, UPDATE AS
        BEGIN
            SET NOCOUNT ON;
            IF EXISTS (SELECT 1 FROM inserted i JOIN governance.{table} t ON t.seat_id = i.seat_id AND t.id <> i.id{and}
                AND (t.[until] IS NULL OR i.[from] <= t.[until]) AND (i.[until] IS NULL OR t.[from] <= i.[until]))
                THROW 51000, 'seat-taken', 1;
        END
        """;
}
