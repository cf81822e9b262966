using Yhdessa.Mail;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Ui;

namespace Yhdessa.Spaces.Series;

/// <summary>What one act did to a series: "confirmed", "requested", "changed", "cancelled", "restored" or "denied".</summary>
/// <param name="Missed">Dates that the act did not get, with the reason.</param>
sealed record SeriesNews(string What, Guid Act, IReadOnlyList<Booking> Bookings, IReadOnlyList<(Slot Time, string Reason)> Missed, string? Reason = null);

/// <summary>One letter for each act on a series, with all its dates and one calendar file: a date's entry keeps its UID, so that programs change it in place.</summary>
sealed class SeriesLetters(SpacesDb db, BookingLetters letters, Entry.AccessBook access, Texts texts, Say say, TimeProvider clock)
{
    public async Task Post(BookingSeries series, SeriesNews news, CancellationToken ct)
    {
        if (series.Mark is not null || news.Bookings.Count == 0 || await letters.Recipient(news.Bookings[0], ct) is not var (address, language)) return;
        var places = await Places([.. news.Bookings.Select(b => b.SpaceId).Append(series.SpaceId).Distinct()], ct);
        string Words(string key, params object?[] args) => texts.In(language, key, args);
        var rhythm = SeriesWords.Rhythm(series.Recurrence, series.First, series.StartTime, series.EndTime, say.In(language));
        var lines = news.Bookings.OrderBy(b => b.Start).Select(b => Words("spaces.value", When.Of(b.Time)) + (b.SpaceId == series.SpaceId ? "" : $", {places[b.SpaceId].Name}"));
        List<string> paragraphs = [Words($"spaces.series.mail.{news.What}.lead", places[series.SpaceId].Name, rhythm), $"{Words("spaces.mail.title")}: {series.Title}\n{Words("spaces.mail.where")}: {places[series.SpaceId].Full}", string.Join('\n', lines)];
        if (news.Missed.Count > 0) paragraphs.Add(Words("spaces.series.mail.missed") + "\n" + string.Join('\n', news.Missed.Select(m => $"{Words("spaces.value", When.Of(m.Time))}: {SeriesWords.Reason(m.Reason, texts, language)}")));
        if (news.Reason is { Length: > 0 } why) paragraphs.Add($"{Words("spaces.mail.reason")}: {why}");
        if (news.What is "confirmed" or "restored" && await access.InForce(series.SpaceId, Helsinki.DateOf(news.Bookings.Min(b => b.Start)), ct) is { } way) paragraphs.Add(Entry.AccessWords.Sentence(Entry.AccessFact.Of(way), texts, language));
        paragraphs.Add(Words($"spaces.series.mail.{news.What}.next"));
        await db.Post(new Letter($"spaces.series-{news.What}:{series.Id}:{news.Act}", address, language, Words($"spaces.series.mail.{news.What}.subject", places[series.SpaceId].Name, rhythm), paragraphs)
        {
            Button = new LetterButton(Words("spaces.series.mail.button"), $"/my/series/{series.Id}"),
            Calendar = ICalendar.Of(null, news.Bookings.Select(b => BookingCalendar.Entry(BookingRow.Of(b) with { ModifiedAt = clock.Now(), Revision = b.Revision + 1 }, places[b.SpaceId].Full))),
            Urgent = true,
            PersonId = news.Bookings[0].PersonId,
        }, ct);
    }

    async Task<Dictionary<Id<Space>, (string Name, string Full)>> Places(Id<Space>[] ids, CancellationToken ct)
    {
        var found = from space in db.Spaces.AsNoTracking().IgnoreQueryFilters()
                    join house in db.Houses.AsNoTracking().IgnoreQueryFilters() on space.HouseId equals house.Id
                    where ids.Contains(space.Id)
                    select new { space.Id, space.Name, House = house.Name, house.StreetAddress, house.PostOffice };
        return (await found.ToListAsync(ct)).ToDictionary(f => f.Id, f => (f.Name, string.Join(", ", new[] { f.Name, f.House, f.StreetAddress, f.PostOffice }.OfType<string>())));
    }
}
