using Yhdessa.Mail;

namespace Yhdessa.Events;

/// <summary>Tells those who were at a forum, and those who have asked, what has become of what was said there: one letter for an event and a day, in each one's own language.</summary>
[Requires(EventsModule.Keep)]
sealed record TellOutputMoves(DateTimeOffset Now) : ICommand<JobReport>;

sealed class TellOutputMovesHandler(EventsDb db, OutputReaders readers, Texts texts) : IRequestHandler<TellOutputMoves, JobReport>
{
    const int MostMoves = 500, MostLines = 20;

    public async Task<JobReport> Handle(TellOutputMoves job, CancellationToken ct)
    {
        var (today, letters) = (Helsinki.DateOf(job.Now), 0);
        var due = await db.Set<OutputMove>().Where(m => m.ToldOn == null).OrderBy(m => m.On).ThenBy(m => m.OutputId).Take(MostMoves).ToListAsync(ct);
        foreach (var moves in due.GroupBy(m => m.EventId))
        {
            if (await db.Set<OutputMove>().AnyAsync(m => m.EventId == moves.Key && m.ToldOn == today, ct)) continue;   // tomorrow, with what moves today
            letters += await Tell(moves.Key, [.. moves], today, ct);
            foreach (var move in moves) move.Told(today);
        }
        return new(letters, "letters about what became of outputs");
    }

    async Task<int> Tell(Id<Event> id, IReadOnlyList<OutputMove> moves, DateOnly today, CancellationToken ct)
    {
        if (await db.Published.AsNoTracking().AsSingleQuery().Include(x => x.Workshops).ThenInclude(w => w.Outputs).SingleOrDefaultAsync(x => x.Id == id, ct) is not { } e) return 0;
        var outputs = e.Workshops.SelectMany(w => w.Outputs).ToDictionary(o => o.Id.Value);
        var told = moves.Where(m => outputs.ContainsKey(m.OutputId)).GroupBy(m => m.OutputId).Select(g => (outputs[g.Key].Text, g.Last().What)).ToList();
        if (told.Count == 0) return 0;
        var people = await readers.Of(e, ct);
        foreach (var person in people) await db.Post(Written(e, person, told, today), ct);
        return people.Count;
    }

    Letter Written(Event e, OutputReader person, IReadOnlyList<(string Text, string What)> told, DateOnly today)
    {
        string T(string key, params object?[] args) => texts.In(person.Language, key, args);
        var name = e.Name.For(person.Language).Words;
        var lines = told.Take(MostLines).Select(o => $"• {o.Text}: {T($"events.moves.{o.What}")}");
        return new(Reminder.Key("events.output-moves", person.Id, Helsinki.Day(today).Start), person.Email, person.Language, T("events.mail.moves.subject", name),
            [T("events.mail.moves.lead", name), string.Join('\n', lines), T(person.Follows ? "events.mail.moves.asked" : "events.mail.moves.why")])
        {
            Button = new(T("events.mail.moves.button"), person.Path),
            Secret = true,   // its link starts and stops these letters
        };
    }
}
