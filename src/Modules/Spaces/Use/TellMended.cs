using Yhdessa.Mail;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Use;

/// <summary>Who told of a fault and wanted to hear is told that it is mended: a while after it was marked so, for a mark may be a slip.</summary>
[Requires(SpacesModule.Keep)]
sealed record TellMended(DateTimeOffset Now) : ICommand<JobReport>;

/// <summary>Two years after a use nobody needs the user's own sentence; the score stays. An address that waits for what nobody mends goes too.</summary>
[Requires(SpacesModule.Keep)]
sealed record ForgetWordsOfUse(DateTimeOffset Now) : ICommand<JobReport>;

sealed class TellMendedHandler(SpacesDb db, BookingLetters letters, Texts texts) : IRequestHandler<TellMended, JobReport>, IRequestHandler<ForgetWordsOfUse, JobReport>
{
    static readonly TimeSpan aWhile = TimeSpan.FromMinutes(10);
    const int YearsKept = 2, Most = 500;

    public async Task<JobReport> Handle(TellMended message, CancellationToken ct)
    {
        var before = message.Now - aWhile;
        var mended = await db.Faults.Where(f => f.FixedAt <= before && f.ToldAt == null && (f.Email != null || f.TellsBooker)).OrderBy(f => f.FixedAt).Take(Most).ToListAsync(ct);
        foreach (var fault in mended)
        {
            if (await Recipient(fault, ct) is var (address, language)) await Post(fault, address, language, ct);
            fault.Told(message.Now);
        }
        return new(mended.Count, "words of mended faults");
    }

    public async Task<JobReport> Handle(ForgetWordsOfUse message, CancellationToken ct)
    {
        var before = message.Now.AddYears(-YearsKept);
        var words = await db.Set<SpaceFeedback>().Where(f => f.CreatedAt < before && f.Words != null).OrderBy(f => f.CreatedAt).Take(Most).ToListAsync(ct);
        words.ForEach(f => f.ForgetWords());
        var waiting = await db.Faults.Where(f => f.CreatedAt < before && (f.Email != null || f.TellsBooker)).OrderBy(f => f.CreatedAt).Take(Most).ToListAsync(ct);
        waiting.ForEach(f => f.ForgetWho());
        return new(words.Count + waiting.Count, "words of use");
    }

    async Task<(string Address, string Language)?> Recipient(SpaceFault fault, CancellationToken ct)
    {
        if (fault.Email is { } given) return (given, fault.Language);
        return await db.Bookings.AsNoTracking().SingleOrDefaultAsync(b => b.Id == fault.BookingId, ct) is { } booking ? await letters.Recipient(booking, ct) : null;
    }

    async Task Post(SpaceFault fault, string address, string language, CancellationToken ct)
    {
        var space = await db.Spaces.AsNoTracking().IgnoreQueryFilters().SingleAsync(s => s.Id == fault.SpaceId, ct);
        string Words(string key, params object?[] args) => texts.In(language, key, args);
        await db.Post(new Letter($"spaces.mended:{fault.Id}", address, language, Words("spaces.mail.mended.subject", space.Name), [Words("spaces.mail.mended.lead", space.Name, When.Of(fault.CreatedAt)), Words("spaces.mail.mended.next")])
        {
            Button = new LetterButton(Words("spaces.mail.mended.button"), $"/spaces/{space.Id}"),
        }, ct);
    }
}
