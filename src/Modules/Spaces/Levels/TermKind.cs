namespace Yhdessa.Spaces.Levels;

/// <summary>One of the terms a level may say: how it is read, and taken over from another level.</summary>
/// <param name="Key">What forms and addresses know it by.</param>
sealed record TermKind(string Key, Func<OwnTerms, object?> Of, Func<OwnTerms, OwnTerms, OwnTerms> Take)
{
    public static readonly IReadOnlyList<TermKind> All =
    [
        new("minMinutes", t => t.MinMinutes, (into, from) => into with { MinMinutes = from.MinMinutes }),
        new("maxMinutes", t => t.MaxMinutes, (into, from) => into with { MaxMinutes = from.MaxMinutes }),
        new("slotMinutes", t => t.SlotMinutes, (into, from) => into with { SlotMinutes = from.SlotMinutes }),
        new("bufferBefore", t => t.BufferBefore, (into, from) => into with { BufferBefore = from.BufferBefore }),
        new("bufferAfter", t => t.BufferAfter, (into, from) => into with { BufferAfter = from.BufferAfter }),
        new("daysAhead", t => t.DaysAhead, (into, from) => into with { DaysAhead = from.DaysAhead }),
        new("cancelHours", t => t.CancelHours, (into, from) => into with { CancelHours = from.CancelHours }),
        new("forResidents", t => t.ForResidents, (into, from) => into with { ForResidents = from.ForResidents }),
        new("requiresHandling", t => t.RequiresHandling, (into, from) => into with { RequiresHandling = from.RequiresHandling }),
        new("promisedDays", t => t.PromisedDays, (into, from) => into with { PromisedDays = from.PromisedDays }),
        new("quota", t => t.Quota, (into, from) => into with { Quota = from.Quota }),
        new("toAccept", t => t.ToAccept, (into, from) => into with { ToAccept = from.ToAccept }),
        new("purposeNeeded", t => t.PurposeNeeded, (into, from) => into with { PurposeNeeded = from.PurposeNeeded }),
        new("identifierNeeded", t => t.IdentifierNeeded, (into, from) => into with { IdentifierNeeded = from.IdentifierNeeded }),
        new("attendanceNeeded", t => t.AttendanceNeeded, (into, from) => into with { AttendanceNeeded = from.AttendanceNeeded }),
        new("byLetter", t => t.ByLetter, (into, from) => into with { ByLetter = from.ByLetter }),
        new("letterMinutes", t => t.LetterMinutes, (into, from) => into with { LetterMinutes = from.LetterMinutes }),
        new("letterMost", t => t.LetterMost, (into, from) => into with { LetterMost = from.LetterMost }),
        new("noShowMost", t => t.NoShowMost, (into, from) => into with { NoShowMost = from.NoShowMost }),
        new("freeWhenOpen", t => t.FreeWhenOpen, (into, from) => into with { FreeWhenOpen = from.FreeWhenOpen }),
        new("openNeedsAgreement", t => t.OpenNeedsAgreement, (into, from) => into with { OpenNeedsAgreement = from.OpenNeedsAgreement }),
    ];

    public static TermKind? Find(string? key) => All.FirstOrDefault(k => k.Key == key);

    /// <summary>Where nobody says.</summary>
    public static readonly OwnTerms Otherwise = new(0, 0, 30, 720, 180, 30, RequiresHandling: false, ForResidents: true) { Quota = new(QuotaUnit.None, 0, QuotaPeriod.Week), PurposeNeeded = false, IdentifierNeeded = false, AttendanceNeeded = false, CancelHours = 0, PromisedDays = 0, ByLetter = false, LetterMinutes = 120, LetterMost = 1, NoShowMost = 0, FreeWhenOpen = false, OpenNeedsAgreement = false };
}
