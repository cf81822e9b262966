namespace Yhdessa.Events;

/// <summary>
/// The database's own promise that no seat is taken beyond an event's places, whoever writes it and however. A seat is one of the numbers up to the capacity and
/// nobody's twice, so that is enough. Those who have theirs keep it when the event becomes smaller.
/// </summary>
static class PlacePromise
{
    public static IEnumerable<string> For(Provider provider) => provider switch
    {
        Provider.PostgreSql => [Function, "CREATE TRIGGER seats_within_capacity BEFORE INSERT ON events.seats FOR EACH ROW EXECUTE FUNCTION events.seat_within_capacity()"],
        Provider.SqlServer => [SqlServer],
        _ => [Sqlite],
    };

    const string Sqlite = """
        CREATE TRIGGER events_seats_within_capacity BEFORE INSERT ON events_seats
        WHEN NEW.number > (SELECT e.capacity FROM events_events e WHERE e.id = NEW.event_id)
        BEGIN SELECT RAISE(ABORT, 'event-full'); END
        """;

    const string Function = """
        CREATE FUNCTION events.seat_within_capacity() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF NEW.number > (SELECT e.capacity FROM events.events e WHERE e.id = NEW.event_id) THEN
                RAISE EXCEPTION 'event-full' USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
        END $$
        """;

    const string SqlServer = """
        CREATE TRIGGER events.seats_within_capacity ON events.seats AFTER INSERT AS
        BEGIN
            SET NOCOUNT ON;
            IF EXISTS (SELECT 1 FROM inserted i JOIN events.events e ON e.id = i.event_id WHERE i.number > e.capacity)
                THROW 51000, 'event-full', 1;
        END
        """;
}
