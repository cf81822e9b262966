using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Calendar;
using Yhdessa.Ui;

namespace Yhdessa.Spaces.ByLetter;

/// <summary>A small room for somebody without an account: one short form, and the rest by letter.</summary>
public sealed partial class BookByLetterPage
{
    [Parameter] public Guid Id { get; set; }
    [SupplyParameterFromForm(FormName = "book-by-letter")] public Form Wish { get; set; } = null!;

    SpaceRow space = null!;
    IReadOnlyList<(string Words, string Address)> offers = [];

    protected override async Task OnInitializedAsync()
    {
        space = await Ask(new SpaceDetails((Id<Space>)Id));
        Wish ??= new() { Day = Dates.Moment(Http.Request.Query["start"]) is { } start ? DateOnly.FromDateTime(start) : null, Start = Dates.Moment(Http.Request.Query["start"]) is { } from ? TimeOnly.FromDateTime(from) : null, End = Dates.Moment(Http.Request.Query["end"]) is { } end ? TimeOnly.FromDateTime(end) : null };
    }

    async Task Book(EditContext form)
    {
        if (!await Try(form, () => { Limit.Take("book", Http); return Task.CompletedTask; })) return;
        await Send(form, new BookByLetter((Id<Space>)Id, Wish.Name ?? "", Wish.Email ?? "", Wish.Title ?? "", Wish.At(Wish.Start), Wish.At(Wish.End), Wish.Attendees ?? 0, Wish.AcceptedTerms), $"/spaces/{Id}", T["spaces.letter.sent", BookByLetter.Minutes]);
        if (Refused is Conflict { Code: Clash.Code } no)
            offers = [.. ((IReadOnlyList<Alternative>)no.Extensions["alternatives"]!).Where(a => a.SpaceId == Id).Select(a => (Say.Range(a.Start, a.End), $"spaces/{Id}/book-by-letter{WeekWords.Times(a.Start, a.End)}"))];
    }

    protected override string? FieldFor(string path) => path.ToLowerInvariant() switch { "acceptedterms" => "Accept", "start" when Wish.Day is null => "Day", "purpose" => "Title", _ => null };

    public sealed class Form
    {
        public DateOnly? Day { get; set; }
        public TimeOnly? Start { get; set; }
        public TimeOnly? End { get; set; }
        public string? Title { get; set; }
        public int? Attendees { get; set; }
        public string? Name { get; set; }
        public string? Email { get; set; }
        public bool Accept { get; set; }
        public string? AcceptVersion { get; set; }

        internal string? AcceptedTerms => Accept ? AcceptVersion : null;

        internal DateTimeOffset At(TimeOnly? time) => Day is { Year: > 2000 and < 2100 } chosen && time is { } clock ? Helsinki.At(chosen, clock) : default;
    }
}
