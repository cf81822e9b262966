namespace Yhdessa.Directory;

/// <summary>"I belong to this organization": the owners hear of it by mail; where there are none, the house's review queue.</summary>
[Requires(DirectoryModule.Edit)]
sealed record AskToJoin(Id<Organization> Id, string? Line) : ICommand;

sealed class AskToJoinValidator : AbstractValidator<AskToJoin>
{
    public AskToJoinValidator() => RuleFor(a => a.Line).NotEmpty().PlainText(JoinRequest.LongestLine);
}

sealed class AskToJoinHandler(DirectoryDb db, ICurrentUser user, InvitationLetters letters) : IRequestHandler<AskToJoin>
{
    /// <summary>Of one person at a time.</summary>
    const int MostOpen = 10;

    public async Task Handle(AskToJoin wish, CancellationToken ct)
    {
        var person = user.PersonId ?? throw new SignInNeeded();
        var organization = await db.Published.AsNoTracking().SingleOrDefaultAsync(o => o.Id == wish.Id, ct) ?? throw new NotFound("organization");
        Rule.Require(await db.RightOf(user, wish.Id, ct) is null, "already-has-right");
        var open = await db.JoinRequests.Where(j => j.PersonId == person && j.ClosedAt == null).Select(j => j.OrganizationId).ToListAsync(ct);
        Rule.Require(!open.Contains(wish.Id), "already-asked");
        if (open.Count >= MostOpen) throw new TooManyMessages();

        var request = new JoinRequest(Id<JoinRequest>.New(), wish.Id, person, wish.Line.Told()) { Language = Texts.Language };
        db.JoinRequests.Add(request);
        foreach (var owner in await db.Rights.Where(r => r.OrganizationId == wish.Id && r.Right == OrganizationRight.Owner).Select(r => r.PersonId).ToListAsync(ct))
            await letters.Tell(owner, organization, "directory.join.mail.asked", $"directory.join-asked:{request.Id}:{owner}", $"/organizations/{organization.Slug}/people", null, ct);
    }
}

/// <summary>Yes with a right, or no with a word; the asker is told.</summary>
/// <param name="Right">Null is no.</param>
[Requires(DirectoryModule.Edit)]
sealed record AnswerJoin(Id<JoinRequest> Id, string? Right, string? Word = null) : ICommand;

sealed class AnswerJoinValidator : AbstractValidator<AnswerJoin>
{
    public AnswerJoinValidator()
    {
        RuleFor(a => a.Right).Must(r => r is null || OrganizationRight.All.Contains(r)).WithErrorCode("unknown-right");
        RuleFor(a => a.Word).PlainText(500);
    }
}

sealed class AnswerJoinHandler(DirectoryDb db, ICurrentUser user, InvitationLetters letters, TimeProvider clock) : IRequestHandler<AnswerJoin>
{
    public async Task Handle(AnswerJoin wish, CancellationToken ct)
    {
        var request = await db.JoinRequests.SingleOrDefaultAsync(j => j.Id == wish.Id, ct) ?? throw new NotFound("request");
        var organization = await db.OrganizationToKeep(request.OrganizationId, user, ct);
        request.Close(wish.Right, clock.Now());
        if (wish.Right is { } right) await db.Give(organization.Id, request.PersonId, right, clock.Now(), ct, await db.Behalf(user, organization.Id, paper: null, clock.Now(), ct));
        var what = wish.Right is null ? "declined" : "accepted";
        await letters.Tell(request.PersonId, organization, $"directory.join.mail.{what}", $"directory.join-{what}:{request.Id}", $"/organizations/{organization.Slug}", wish.Word.Told(), ct);
    }
}

static class Joining
{
    /// <summary>Requests that the house answers: the organization has no owner, or none has answered in two weeks.</summary>
    public static IQueryable<JoinRequest> ForHouse(this DirectoryDb db, DateTimeOffset now)
    {
        var late = now.AddDays(-JoinRequest.HouseAfterDays);
        return db.JoinRequests.Where(j => j.ClosedAt == null && (j.CreatedAt < late || !db.Rights.Any(r => r.OrganizationId == j.OrganizationId && r.Right == OrganizationRight.Owner)));
    }
}
