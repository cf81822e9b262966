namespace Yhdessa.Mail;

sealed record SmtpReply(int Code, IReadOnlyList<string> Lines)
{
    public bool Ok => Code is >= 200 and < 400;
    public override string ToString() => $"{Code} {string.Join(' ', Lines)}";
}

/// <summary>The other side does not speak as it should, or will not let us in. No letter is to blame.</summary>
sealed class SmtpTrouble(string what) : IOException(what);
