using Yhdessa.Ui;

namespace Yhdessa.Spaces.Levels;

/// <summary>A level's own terms as a form: what is left empty is as above.</summary>
public sealed class TermsForm
{
    public int? MinMinutes { get; set; }
    public int? MaxMinutes { get; set; }
    public int? SlotMinutes { get; set; }
    public int? BufferBefore { get; set; }
    public int? BufferAfter { get; set; }
    public int? DaysAhead { get; set; }
    public int? CancelHours { get; set; }
    public int? PromisedDays { get; set; }
    public string? ForResidents { get; set; }
    public string? RequiresHandling { get; set; }
    public string? PurposeNeeded { get; set; }
    public string? IdentifierNeeded { get; set; }
    public string? AttendanceNeeded { get; set; }
    public string? ByLetter { get; set; }
    public int? LetterMinutes { get; set; }
    public int? LetterMost { get; set; }
    public int? NoShowMost { get; set; }
    public string? FreeWhenOpen { get; set; }
    public string? OpenNeedsAgreement { get; set; }
    public string? QuotaUnit { get; set; }
    public int? QuotaMost { get; set; }
    public string? QuotaPer { get; set; }
    public TranslatedText ToAccept { get; set; } = new();

    internal static TermsForm Of(OwnTerms own) => new()
    {
        MinMinutes = own.MinMinutes,
        MaxMinutes = own.MaxMinutes,
        SlotMinutes = own.SlotMinutes,
        BufferBefore = own.BufferBefore,
        BufferAfter = own.BufferAfter,
        DaysAhead = own.DaysAhead,
        CancelHours = own.CancelHours,
        PromisedDays = own.PromisedDays,
        ForResidents = YesNo(own.ForResidents),
        RequiresHandling = YesNo(own.RequiresHandling),
        PurposeNeeded = YesNo(own.PurposeNeeded),
        IdentifierNeeded = YesNo(own.IdentifierNeeded),
        AttendanceNeeded = YesNo(own.AttendanceNeeded),
        ByLetter = YesNo(own.ByLetter),
        LetterMinutes = own.LetterMinutes,
        LetterMost = own.LetterMost,
        NoShowMost = own.NoShowMost,
        FreeWhenOpen = YesNo(own.FreeWhenOpen),
        OpenNeedsAgreement = YesNo(own.OpenNeedsAgreement),
        QuotaUnit = own.Quota?.Unit.ToString(),
        QuotaMost = own.Quota is { Unit: not Levels.QuotaUnit.None } quota ? quota.Most : null,
        QuotaPer = own.Quota?.Per.ToString(),
        ToAccept = TranslatedText.From(own.ToAccept),
    };

    internal OwnTerms Read() => new(BufferBefore, BufferAfter, MinMinutes, MaxMinutes, DaysAhead, SlotMinutes, Known(RequiresHandling), Known(ForResidents))
    {
        Quota = QuotaUnit.As<QuotaUnit>() is { } unit ? new(unit, QuotaMost ?? 0, QuotaPer.As<QuotaPeriod>() ?? QuotaPeriod.Month) : null,
        ToAccept = ToAccept.Value,
        PurposeNeeded = Known(PurposeNeeded),
        IdentifierNeeded = Known(IdentifierNeeded),
        AttendanceNeeded = Known(AttendanceNeeded),
        CancelHours = CancelHours,
        PromisedDays = PromisedDays,
        ByLetter = Known(ByLetter),
        LetterMinutes = LetterMinutes,
        LetterMost = LetterMost,
        NoShowMost = NoShowMost,
        FreeWhenOpen = Known(FreeWhenOpen),
        OpenNeedsAgreement = Known(OpenNeedsAgreement),
    };

    static bool? Known(string? answer) => answer switch { "yes" => true, "no" => false, _ => null };
    static string? YesNo(bool? known) => known switch { true => "yes", false => "no", null => null };
}
