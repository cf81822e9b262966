namespace Yhdessa.Kernel;

/// <param name="Address">"/staff/spaces".</param>
/// <param name="Words">The text's key.</param>
/// <param name="Permission">Who sees the link.</param>
/// <param name="Place">Order in the menu: 10 daily work, 50 content, 90 the house's own settings. A part stands where its first page does.</param>
/// <param name="Part">The part of the menu it is folded into; null is its module's own.</param>
public sealed record StaffPage(string Address, string Words, string Permission, int Place = 50, string? Part = null);

/// <summary>One module's part of a job: a message made for the instant the job runs at (or is told it runs at).</summary>
public sealed record JobStep(string Job, Func<DateTimeOffset, IRequest<JobReport>> Message);

/// <summary>One module's reference data: a message that loads what is missing.</summary>
public sealed record ReferenceStep(Func<IRequest<JobReport>> Message);

/// <summary>One module's part of "import season": a message made from the whole file.</summary>
public sealed record SeasonStep(Func<System.Text.Json.JsonElement, IRequest<IReadOnlyList<ImportCount>>> Message);

/// <param name="Kind">What was read: "organizations", "spaces"…</param>
public sealed record ImportCount(string Kind, int Added, int Changed, int Unchanged, int ForReview)
{
    /// <summary>Counted from how each row's thing stands in its context once the row is told.</summary>
    public static ImportCount Of(string kind, IEnumerable<EntityState> rows)
    {
        var counts = rows.CountBy(r => r).ToDictionary();
        var (added, changed) = (counts.GetValueOrDefault(EntityState.Added), counts.GetValueOrDefault(EntityState.Modified));
        return new(kind, added, changed, counts.Values.Sum() - added - changed, 0);
    }
}

/// <summary>One module's part of the demonstration: how to load it around now, and how to take it away again.</summary>
public sealed record DemoStep(Func<DateTimeOffset, IRequest<JobReport>> Load, Func<IRequest<JobReport>> Remove);

/// <summary>One module's part of "generate": a message made from the numbers asked for.</summary>
public sealed record GenerateStep(Func<GenerateWish, IRequest<JobReport>> Message);

public sealed record GenerateWish(int Organizations, int Spaces, int Events, int Bookings, int Subscribers, int Seed);

/// <summary>One module's part of a person's own data. Both messages mean the person who sends them, by her account and by her own e-mail address.</summary>
/// <param name="Show">Everything it keeps of her.</param>
/// <param name="Erase">Forgets her; what others need stays without her.</param>
public sealed record OwnStep(Func<IRequest<IReadOnlyList<OwnRows>>> Show, Func<IRequest<JobReport>> Erase);

/// <param name="Words">The text's key of what the rows are: "events.own.registrations".</param>
/// <param name="Rows">Each row by column, the column's name in the contract's words: "createdAt". Values as JSON writes them.</param>
public sealed record OwnRows(string Words, IReadOnlyList<IReadOnlyDictionary<string, object?>> Rows)
{
    /// <summary>The page that says them in words, where there is one: "my/contacts".</summary>
    public string? Page { get; init; }
}

/// <summary>One module's part of a person's own calendar, which her calendar program reads by a secret address: a message that means the person who sends it.</summary>
public sealed record CalendarStep(Func<IRequest<IReadOnlyList<CalendarEntry>>> Message);

/// <summary>One module's part of what an organization has ahead. Whoever sends the message has looked that the reader belongs to the organization or the house.</summary>
public sealed record ComingStep(Func<ComingUp, IRequest<IReadOnlyList<ComingLine>>> Message);

/// <param name="OrganizationId">Whose.</param>
/// <param name="From">UTC.</param>
/// <param name="Until">UTC.</param>
public sealed record ComingUp(Guid OrganizationId, DateTimeOffset From, DateTimeOffset Until);

/// <param name="Words">The text's key of what it is: "spaces.coming.booking".</param>
/// <param name="Name">Its own name.</param>
/// <param name="Day">When it is, or by when it must be done; null where that is open.</param>
/// <param name="Path">Its page, without language: "my/bookings/{id}".</param>
public sealed record ComingLine(string Words, string Name, DateOnly? Day, string Path);

/// <summary>One kind of thing that waits for somebody.</summary>
/// <param name="Words">The text's key; the count is its argument, and "{key}.one" says a single one.</param>
/// <param name="Address">Where it is dealt with.</param>
/// <param name="Place">Order: 10 somebody waits for us, 50 our own work, 90 upkeep.</param>
public sealed record DeskStep(string Words, string Address, string Permission, int Place, Func<IRequest<int>> Count);

/// <summary>One step of getting started.</summary>
/// <param name="Words">The text's key; "{key}.text" says why.</param>
public sealed record StartStep(string Words, string Address, string Permission, int Place, Func<IRequest<bool>> IsDone);

/// <summary>One kind of document in the search of the whole house.</summary>
/// <param name="Kind">The kind in the index: "organization".</param>
/// <param name="Words">The text's key of the kind's heading.</param>
/// <param name="Place">Order among the kinds.</param>
/// <param name="Show">What the reader may see of the documents with these ids; the rest are left out.</param>
public sealed record FindStep(string Kind, string Words, int Place, Func<IReadOnlyCollection<Guid>, IRequest<IReadOnlyList<FoundThing>>> Show);

/// <param name="Path">Its page, without language: "events/kevatmessut".</param>
/// <param name="Line">One line that tells it from others: a day, a municipality.</param>
public sealed record FoundThing(Guid Id, string Title, string Path, string? Line);

/// <summary>One module's rules for an organization's checklist: asked with its id or slug; whoever has no rules answers none.</summary>
/// <param name="Place">Order among the givers of rules.</param>
public sealed record CheckStep(int Place, Func<string, IRequest<IReadOnlyList<RuleList>>> Check);

/// <summary>One kind of thing that a resident can take part in or get help from.</summary>
/// <param name="Words">The text's key of the kind's heading; "{key}.any-people" and "{key}.any-day" say that it cannot tell these people's or that day's from others'.</param>
/// <param name="Place">Order among the kinds.</param>
/// <param name="All">The page that has all of them.</param>
public sealed record DoStep(string Words, int Place, string All, Func<DoWish, IRequest<DoFound>> Find);

/// <param name="Municipality">Three digits.</param>
/// <param name="TargetGroup">A code of the list "target-groups".</param>
/// <param name="From">The first and the last day; null where any will do.</param>
/// <param name="Most">How many are shown.</param>
public sealed record DoWish(string? Q, string? Municipality, string? TargetGroup, DateOnly? From, DateOnly? To, int Most);

/// <param name="Total">How many fit, of which <paramref name="Things"/> are the first.</param>
public sealed record DoFound(int Total, IReadOnlyList<FoundThing> Things);

/// <summary>One module's addresses for search engines.</summary>
public sealed record AddressStep(Func<IRequest<IReadOnlyList<PublicAddress>>> Message);

/// <param name="Path">Without language: "events/kevatmessut".</param>
public sealed record PublicAddress(string Path, DateTimeOffset ModifiedAt);

/// <summary>Something an operator does without a browser. Exit status 0 done, 1 failed, 2 wrong usage; results to Out, messages to Error.</summary>
/// <param name="Words">How it is called: "import season".</param>
/// <param name="Usage">The rest of the line, as help shows it: "FILE.json".</param>
public sealed record Verb(string Words, string Usage, Func<VerbCall, Task<int>> Run);

/// <summary>One call of a verb. Services is a scope of its own, in which the sender is the system.</summary>
public sealed record VerbCall(IServiceProvider Services, IReadOnlyList<string> Arguments, bool Json, TextReader In, TextWriter Out, TextWriter Error, CancellationToken Stop);

/// <param name="Done">How many things were sent, closed, cleaned…</param>
/// <param name="What">A noun for them, in English, for the operator: "reminders".</param>
public sealed record JobReport(int Done, string What);
