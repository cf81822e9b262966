namespace Yhdessa.Governance;

/// <summary>The database's own promise that a seat never has two holders on one day, whoever writes them and however.</summary>
static class SeatPromise
{
    public static IEnumerable<string> For(Provider provider) => provider switch
    {
        Provider.PostgreSql =>
        [
            "CREATE EXTENSION IF NOT EXISTS btree_gist",
            """ALTER TABLE governance.seat_terms ADD CONSTRAINT ex_seat_terms_one_at_a_time EXCLUDE USING gist (seat_id WITH =, daterange("from", "until", '[]') WITH &&)""",
        ],
        Provider.SqlServer => [SqlServer],
        _ => [Sqlite("insert"), Sqlite("update")],
    };

    static string Sqlite(string change) => $"""
        CREATE TRIGGER governance_seat_terms_one_at_a_time_{change} BEFORE {change} ON governance_seat_terms
        WHEN EXISTS (SELECT 1 FROM governance_seat_terms t WHERE t.seat_id = NEW.seat_id AND t.id <> NEW.id
            AND (t."until" IS NULL OR NEW."from" <= t."until") AND (NEW."until" IS NULL OR t."from" <= NEW."until"))
        BEGIN SELECT RAISE(ABORT, 'seat-taken'); END
        """;

    // Alone it would miss two transactions that do not see each other: both change their seat's revision, and one of them loses.
    const string SqlServer = """
        CREATE TRIGGER governance.seat_terms_one_at_a_time ON governance.seat_terms AFTER INSERT, UPDATE AS
        BEGIN
            SET NOCOUNT ON;
            IF EXISTS (SELECT 1 FROM inserted i JOIN governance.seat_terms t ON t.seat_id = i.seat_id AND t.id <> i.id
                AND (t.[until] IS NULL OR i.[from] <= t.[until]) AND (i.[until] IS NULL OR t.[from] <= i.[until]))
                THROW 51000, 'seat-taken', 1;
        END
        """;
}
