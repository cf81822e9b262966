namespace Yhdessa.Spaces.Use;

/// <summary>Anybody who stands in a space tells what is broken there, with a picture if she likes; an address only if she wants to hear when it is mended.</summary>
[OpenToAll]
sealed record ReportFault(Id<Space> SpaceId, string Words, Guid? PhotoId = null, string? Email = null) : ICommand<Id<SpaceFault>>;

sealed class ReportFaultValidator : AbstractValidator<ReportFault>
{
    public ReportFaultValidator()
    {
        RuleFor(f => f.Words).NotEmpty().PlainText(SpaceFault.LongestWords);
        RuleFor(f => f.Email).EmailAddress().PlainText(254).When(f => f.Email is not null);
    }
}

sealed class ReportFaultHandler(SpacesDb db) : IRequestHandler<ReportFault, Id<SpaceFault>>
{
    /// <summary>A space with more open ones has somebody telling tales, or needs a visit more than a list.</summary>
    const int MostOpen = 30;

    public async Task<Id<SpaceFault>> Handle(ReportFault told, CancellationToken ct)
    {
        var space = await db.Spaces.AsNoTracking().SingleOrDefaultAsync(s => s.Id == told.SpaceId, ct) ?? throw new NotFound("space");
        State.Require(await db.Faults.CountAsync(f => f.SpaceId == space.Id && f.BookingId == null && f.FixedAt == null, ct) < MostOpen, "many-faults-open", space.Name);
        var fault = new SpaceFault(space.Id, null, told.Words.Trim()) { PhotoId = told.PhotoId, Language = Texts.Language }.Wanting(told.Email?.Trim().ToLowerInvariant(), booker: false);
        db.Faults.Add(fault);
        return fault.Id;
    }
}
