using System.Text.Json.Serialization;

namespace Yhdessa.Directory;

/// <summary>How well the facts hold: a sign of life gets old, mail that comes back makes it doubtful, and a save alone is no sign.</summary>
/// <param name="Since">The day of what it follows from.</param>
/// <param name="Because">What that is: one of <see cref="Proof.Kinds"/>.</param>
sealed record Freshness(string State, DateOnly Since, string Because)
{
    public const string Fresh = "fresh", Aging = "aging", Stale = "stale", Dormant = "dormant";

    /// <summary>From the best to the worst.</summary>
    public static readonly IReadOnlyList<string> States = [Fresh, Aging, Stale, Dormant];
    public const string Imported = "imported", Confirmed = "confirmed", Entered = "entered";

    /// <summary>Single facts that are worse off than the rest.</summary>
    public IReadOnlyList<FieldFreshness> Fields { get; init; } = [];

    /// <summary>The latest sign of life itself, whatever has come back since.</summary>
    [JsonIgnore] public LifeSign Life { get; init; } = new(Since, Because);

    /// <summary>When somebody last showed that the facts hold: a source's own day is none.</summary>
    [JsonIgnore] public DateOnly? Assured => Life.Because is Imported ? null : Life.Day;
}

sealed record LifeSign(DateOnly Day, string Because);

/// <param name="Field">"email" or "website".</param>
sealed record FieldFreshness(string Field, string State, DateOnly Since, string Because);

/// <summary>The ages at which a sign of life grows old, written once.</summary>
readonly record struct FreshnessLimits(DateTimeOffset Aging, DateTimeOffset Stale, DateTimeOffset Dormant)
{
    public const int AgingAfter = 12, StaleAfter = 24, DormantAfter = 36;

    /// <summary>What the state is at best while mail comes back, or while the website does not answer.</summary>
    public const string WithBouncedMail = Freshness.Stale, WithBrokenLink = Freshness.Aging;

    public static FreshnessLimits At(DateTimeOffset now) => new(now.AddMonths(-AgingAfter), now.AddMonths(-StaleAfter), now.AddMonths(-DormantAfter));

    public string StateOf(DateTimeOffset proof) => proof > Aging ? Freshness.Fresh : proof > Stale ? Freshness.Aging : proof > Dormant ? Freshness.Stale : Freshness.Dormant;

    public string StateOf(DateTimeOffset proof, bool bounced, bool broken) => Worse(Worse(StateOf(proof), bounced ? WithBouncedMail : Freshness.Fresh), broken ? WithBrokenLink : Freshness.Fresh);

    static string Worse(string one, string other) => Rank(one) >= Rank(other) ? one : other;
    static int Rank(string state) => state switch { Freshness.Fresh => 0, Freshness.Aging => 1, Freshness.Stale => 2, _ => 3 };
}
