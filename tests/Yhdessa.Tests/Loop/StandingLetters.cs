using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Rounds;
using Yhdessa.Spaces.Series;
using Yhdessa.Tests.Directory;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Loop;

/// <summary>The letters about what is booked for long: a series, and a season's round.</summary>
static class StandingLetters
{
    public static async Task Write(House house)
    {
        var person = await house.Somebody("vakiovuoro@example.org");
        await using var scope = house.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SpacesDb>();
        await OfSeries(scope.ServiceProvider.GetRequiredService<SeriesLetters>(), db);
        await OfRound(scope.ServiceProvider.GetRequiredService<RoundLetters>(), db, person);
        await db.SaveChangesAsync();
    }

    static async Task OfSeries(SeriesLetters letters, SpacesDb db)
    {
        var booking = await db.Bookings.AsNoTracking().FirstAsync(b => b.ContactEmail != null);
        var series = BookingSeries.Of(booking.SpaceId, new BookingWish(booking.Title, false, booking.Time, 5, null, null, "fi"), "FREQ=WEEKLY;COUNT=2");
        foreach (var what in (string[])["confirmed", "requested", "changed", "cancelled", "restored", "denied"]) await letters.Post(series, new SeriesNews(what, Guid.CreateVersion7(), [booking], []), default);
    }

    static async Task OfRound(RoundLetters letters, SpacesDb db, Guid person)
    {
        var space = await db.Spaces.AsNoTracking().FirstAsync();
        var (today, at) = (DueLetters.Today, new TimeOnly(17, 0));
        var round = new SeasonalRound(Id<SeasonalRound>.New(), space.HouseId);
        round.Describe(new MakeRound { HouseId = space.HouseId, Name = "Kevään vuorot", OpensOn = today.AddDays(-9), ClosesOn = today.AddDays(-2), From = today.AddDays(30), To = today.AddDays(90) });
        round.Offer(space.Id, DayOfWeek.Monday, at, at.AddHours(2));
        round.Open();
        round.Close();
        round.Propose([], startOver: false, today);
        round.Publish(today.AddDays(14), person, today);
        var application = new SeasonalApplication(Id<SeasonalApplication>.New(), round.Id, DueLetters.Dila);
        application.Tell(new(1, 10, "Kuoro", null, [new([space.Id], DayOfWeek.Monday, at, at.AddHours(2))], Draft: false), new(null, null, null), person);
        application.Complain("Kuoro jäi ilman vuoroa.");
        application.AnswerAppeal(accepted: false, "Vuoroja ei riittänyt.");
        db.AddRange(round, application);
        await letters.Sent(round, application, default);
        await letters.Remind(round, application, 7, default);
        await letters.Results(round, [application], default);
        await letters.Appealed(round, application, default);
        await letters.Answered(round, application, default);
    }
}
