namespace Yhdessa.Mail;

/// <summary>
/// A message to one person, posted in the commit of the module that writes it: <c>await db.Post(letter, ct)</c>. The words are already in the
/// reader's language.
/// </summary>
/// <param name="Key">What makes it this letter: "spaces.booking-confirmed:{id}". The same key is never sent twice. Holds ids, never names or addresses.</param>
/// <param name="To">The recipient's e-mail address alone.</param>
/// <param name="Language">fi, sv or en.</param>
/// <param name="Paragraphs">Plain text; a line break inside a paragraph stays.</param>
public sealed record Letter(string Key, string To, string Language, string Subject, IReadOnlyList<string> Paragraphs)
{
    public LetterButton? Button { get; init; }

    /// <summary>An iCalendar text, attached as an .ics file.</summary>
    public string? Calendar { get; init; }

    /// <summary>Confirmations and sign-in links: goes at once, even between 20 and 8.</summary>
    public bool Urgent { get; init; }

    /// <summary>Carries a link that lets somebody in: the words are forgotten as soon as they are sent.</summary>
    public bool Secret { get; init; }

    /// <summary>Whose letter it is, so that erasing a person finds it. Null for a stranger.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>Not before this moment (UTC); quiet hours can still move it on.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>A path of our own that takes the reader off the list: mail programs show it as a button (RFC 2369) and press it by a POST (RFC 8058).</summary>
    public string? Unsubscribe { get; init; }

    /// <summary>Who answers the letter writes here: somebody whose words the house passes on and who said that her address is told. Null for the house's own.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>Worth nothing after this moment (UTC): a sign-in link that has expired, a reminder of what is over.</summary>
    public DateTimeOffset? UselessAfter { get; init; }
}

/// <param name="Words">Verb and object: "Katso varaus".</param>
/// <param name="Path">A path of our own, "/my/bookings". It is made absolute from PublicAddress and gets the letter's language.</param>
public sealed record LetterButton(string Words, string Path);
