using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Advice;
using Yhdessa.Spaces.Showcases;
using Yhdessa.Tests.Directory;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Loop;

/// <summary>The letters about showcases and advice times.</summary>
static class ShowcaseLettersOf
{
    public static async Task Write(House house)
    {
        var person = await house.Somebody("esittelija@example.org");
        await house.In(async (Yhdessa.Directory.DirectoryDb db) => { await new Yhdessa.Directory.KeepRights(db, TimeProvider.System).Handle(new(person, DueLetters.Dila, "editor"), default); return 0; });
        await using var scope = house.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SpacesDb>();
        await OfShowcases(scope.ServiceProvider.GetRequiredService<ShowcaseLetters>(), db);
        await OfAdvice(scope.ServiceProvider.GetRequiredService<AdviceLetters>(), db);
        await db.SaveChangesAsync();
    }

    static async Task OfShowcases(ShowcaseLetters letters, SpacesDb db)
    {
        var space = await db.Spaces.AsNoTracking().FirstAsync();
        var list = new ShowcaseList(Id<ShowcaseList>.New(), space.HouseId);
        list.Describe(new MakeShowcaseList { HouseId = space.HouseId, Name = "Esittelyt", SharedUntil = DueLetters.Today.AddDays(30) });
        list.Show(true);
        var day = ShowcaseDay.Of(list, space.Id, new Slot(DueLetters.At(1, 11), DueLetters.At(1, 15)), ["pöytä"]);
        day.Give(day.Places.Single(), DueLetters.Dila, 1);
        db.AddRange(list, day);
        await letters.Remind(list, day, day.Places.Single(), default);
        await letters.Freed(list, day, day.Places.Single(), default);
        await letters.Invite(list, DueLetters.Dila, default);
        var swap = new ShowcaseSwap(Id<ShowcaseSwap>.New(), list.Id) { FromOrganization = DueLetters.Dila, ToOrganization = DueLetters.Dila };
        await letters.Proposed(list, swap, day, day.Places.Single(), day, day.Places.Single(), default);
        await letters.Answered(list, swap, default);
    }

    static async Task OfAdvice(AdviceLetters letters, SpacesDb db)
    {
        var desk = new AdviceDesk(Id<AdviceDesk>.New());
        desk.Describe(new MakeAdviceDesk { Name = "Neuvontapiste", Topics = ["grants"], Address = "Kirjasto", Municipality = "398" });
        var time = new AdviceTime(Id<AdviceTime>.New(), desk.Id, DueLetters.At(1, 12), DueLetters.At(1, 13));
        var booking = new AdviceBooking(Id<AdviceBooking>.New(), time.Id, "grants", DueLetters.At(0, 14), "fi").Tell("Aino", "neuvottava@example.org", null);
        db.AddRange(desk, time, booking);
        await db.SaveChangesAsync();
        foreach (var what in (string[])["confirm", "booked", "reminder", "cancelled"]) await letters.Post(booking, time, what, default);
    }
}
