namespace Yhdessa.Events;

/// <summary>Where an event is told in words of its own. The portal, Linked Events, iCal, Atom and the embed tell the record itself.</summary>
enum Channel { Screen, Newsletter, Social, Press, Children, Youth, Seniors }

/// <summary>An event in the words that somebody has chosen for one channel and one language; without such a row the record's own words are used.</summary>
sealed class ChannelText
{
    public Id<Event> EventId { get; init; }
    public Channel Channel { get; init; }
    public string Language { get; init; } = "fi";
    public string Text { get; set; } = "";

    /// <summary>How many letters a channel takes: a screen's line, a letter's item, a short message with its link.</summary>
    public static int Longest(Channel channel) => channel switch
    {
        Channel.Screen => 120,
        Channel.Social => 280,
        Channel.Press => 4000,
        _ => 300,
    };
}

static class ChannelTables
{
    public static void Map(ModelBuilder model) => model.Entity<ChannelText>(text =>
    {
        text.ToTable("ChannelTexts");
        text.HasKey(t => new { t.EventId, t.Channel, t.Language });
        text.Property(t => t.Language).HasMaxLength(2);
        text.Property(t => t.Text).HasMaxLength(4000);
        text.HasOne<Event>().WithMany().HasForeignKey(t => t.EventId).OnDelete(DeleteBehavior.Cascade);
    });

    /// <summary>The words chosen for a channel, of many events at once; those without such words are absent.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> WordsFor(this EventsDb db, IReadOnlyList<Id<Event>> events, Channel channel, string language, CancellationToken ct) => events.Count == 0 ? new Dictionary<Guid, string>()
        : await db.ChannelTexts.AsNoTracking().Where(t => events.Contains(t.EventId) && t.Channel == channel && t.Language == language).ToDictionaryAsync(t => t.EventId.Value, t => t.Text, ct);
}
