namespace Yhdessa.Spaces.Showcases;

/// <summary>An organization takes a free place of a showcase time: the space is booked with it.</summary>
/// <param name="OrganizationId">A key of an organization takes for its own.</param>
[Requires(SpacesModule.Book)]
sealed record TakeShowcase(Id<ShowcasePlace> Id, Guid? OrganizationId = null) : ICommand;

/// <summary>Gives a place back: the organization itself until some days before, the house until the end.</summary>
[Requires(SpacesModule.Book)]
sealed record GiveUpShowcase(Id<ShowcasePlace> Id) : ICommand;

sealed class TakeShowcaseHandler(SpacesDb db, ShowcaseBook book, ShowcaseLetters letters, ICurrentUser user, TimeProvider clock) : IRequestHandler<TakeShowcase>, IRequestHandler<GiveUpShowcase>
{
    public async Task Handle(TakeShowcase wish, CancellationToken ct)
    {
        var (list, day, place) = await book.Place(wish.Id, ct);
        var organization = wish.OrganizationId ?? user.KeyOrganization;
        Rule.RequireOf("organizationId", organization is not null, "organization-needed");
        await user.MustActFor(organization.Value, ct);
        Rule.Require(list.IsOpen, "showcase-not-open");
        day.MustBeFree(place, organization.Value, clock.Now());
        Rule.RequireOf("organizationId", (await book.Organizations([organization.Value], ct)).Count == 1, "unknown-organization");
        day.Give(place, organization.Value, list.NextTurn(await Turns(list, organization.Value, ct), await HadBefore(list, organization.Value, ct), Helsinki.Today(clock)));
        await book.KeepHeld(list, day, ct);
    }

    public async Task Handle(GiveUpShowcase wish, CancellationToken ct)
    {
        var (list, day, place) = await book.Place(wish.Id, ct);
        State.Require(place.OrganizationId is not null, "showcase-not-taken");
        var own = await user.ActsFor(place.OrganizationId.Value, ct);
        if (!own && !book.Handles) throw new Forbidden("acting-for-organization");
        Rule.Require(day.End > clock.Now(), "showcase-over");
        Rule.Require(book.Handles || Helsinki.Today(clock) <= Helsinki.DateOf(day.Start).AddDays(-list.CancelDays), "showcase-too-late", list.CancelDays);
        if (book.Handles) await letters.Freed(list, day, place, ct);
        day.Free(place);
        await book.KeepHeld(list, day, ct);
    }

    async Task<List<int>> Turns(ShowcaseList list, Guid organization, CancellationToken ct) =>
        await db.Set<ShowcasePlace>().AsNoTracking().Where(p => p.ListId == list.Id && p.OrganizationId == organization).Select(p => p.Turn!.Value).ToListAsync(ct);

    /// <summary>A turn on another list of the house counts once its day has come.</summary>
    async Task<bool> HadBefore(ShowcaseList list, Guid organization, CancellationToken ct)
    {
        if (list.FirstUntil is null) return false;
        var now = clock.Now();
        var others = db.Set<ShowcaseList>().IgnoreQueryFilters().Where(l => l.HouseId == list.HouseId && l.Id != list.Id).Select(l => l.Id);
        return await db.Set<ShowcaseDay>().AnyAsync(d => others.Contains(d.ListId) && d.Start <= now && d.Places.Any(p => p.OrganizationId == organization), ct);
    }
}
