using Yhdessa.Contracts.Accounts;

namespace Yhdessa.Directory;

/// <summary>The answers the asking person has written on the board, by her account's own address.</summary>
[Requires(DirectoryModule.SeeOwn)]
sealed record OwnBoardAnswers : IQuery<IReadOnlyList<OwnRows>>;

/// <summary>Her words and address go; that there was an answer is counted.</summary>
[Requires(DirectoryModule.SeeOwn)]
sealed record EraseOwnBoardAnswers : ICommand<JobReport>;

sealed class OwnBoardAnswersHandler(DirectoryDb db, ICurrentUser user, ISender sender) : IRequestHandler<OwnBoardAnswers, IReadOnlyList<OwnRows>>, IRequestHandler<EraseOwnBoardAnswers, JobReport>
{
    public async Task<IReadOnlyList<OwnRows>> Handle(OwnBoardAnswers _, CancellationToken ct) =>
        [new("directory.own.board", [.. (await Hers(ct)).Select(a => new Dictionary<string, object?> { ["at"] = a.At, ["name"] = a.Name, ["email"] = a.Email, ["text"] = a.Text })])];

    public async Task<JobReport> Handle(EraseOwnBoardAnswers wish, CancellationToken ct)
    {
        var hers = await Hers(ct);
        hers.ForEach(a => a.Forget());
        return new(hers.Count, "answers on the board");
    }

    async Task<List<BoardAnswer>> Hers(CancellationToken ct)
    {
        var contact = await sender.Send(new PersonContact(user.PersonId ?? throw new SignInNeeded()), ct);
        if (contact is null) return [];
        var email = Yhdessa.Mail.EmailAddress.Kept(contact.Email);
        return await db.BoardAnswers.Where(a => a.Email == email).OrderBy(a => a.At).ThenBy(a => a.Id).ToListAsync(ct);
    }
}
