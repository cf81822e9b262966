using Yhdessa.Contracts.Partnerships;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Showcases;

/// <summary>How many places of the four weeks ahead nobody has taken.</summary>
[Requires(SpacesModule.Handle)]
sealed record ShowcaseGaps : IQuery<int>;

/// <summary>Partners of this year and organizations that have booked a space, who have never had a turn on any list, and whether they were invited to this one.</summary>
[Requires(SpacesModule.Handle)]
sealed record WithoutTurn(Id<ShowcaseList> Id) : IQuery<IReadOnlyList<WithoutTurn.Row>>
{
    internal sealed record Row(Guid OrganizationId, string Name, string Slug, bool Invited);
}

/// <summary>Writes to those who look after an organization that there are free turns: once a list.</summary>
[Requires(SpacesModule.Handle)]
sealed record InviteToShowcase(Id<ShowcaseList> Id, Guid OrganizationId) : ICommand;

sealed class ShowcaseGapsHandler(SpacesDb db, ShowcaseBook book, ShowcaseLetters letters, ISender sender, TimeProvider clock) : IRequestHandler<ShowcaseGaps, int>, IRequestHandler<WithoutTurn, IReadOnlyList<WithoutTurn.Row>>, IRequestHandler<InviteToShowcase>
{
    public const int DaysAhead = 28;
    const int Most = 200;

    public Task<int> Handle(ShowcaseGaps ask, CancellationToken ct)
    {
        var (now, end) = (clock.Now(), clock.Now().AddDays(DaysAhead));
        var open = db.Set<ShowcaseList>().Where(l => l.IsOpen).Select(l => l.Id);
        return db.Set<ShowcaseDay>().Where(d => d.Start > now && d.Start < end && open.Contains(d.ListId)).SelectMany(d => d.Places).CountAsync(p => p.OrganizationId == null, ct);
    }

    public async Task<IReadOnlyList<WithoutTurn.Row>> Handle(WithoutTurn ask, CancellationToken ct)
    {
        await book.List(ask.Id, ct);
        var served = await db.Set<ShowcasePlace>().Where(p => p.OrganizationId != null).Select(p => p.OrganizationId!.Value).Distinct().ToListAsync(ct);
        var booked = await db.Bookings.AsNoTracking().Where(b => b.OrganizationId != null && b.Status == BookingStatus.Confirmed).Select(b => b.OrganizationId!.Value).Distinct().ToListAsync(ct);
        var partners = (await sender.Send(new PartnerTypes(Helsinki.Today(clock).Year), ct)).Keys;
        var invited = (await db.Set<ShowcaseInvitation>().Where(i => i.ListId == ask.Id).Select(i => i.OrganizationId).ToListAsync(ct)).ToHashSet();
        var known = await book.Organizations(partners.Concat(booked).Except(served), ct);
        return [.. known.Values.Where(o => o.Published && !served.Contains(o.Id)).DistinctBy(o => o.Id).OrderBy(o => o.Name, StringComparer.CurrentCulture).Take(Most).Select(o => new WithoutTurn.Row(o.Id, o.Name, o.Slug, invited.Contains(o.Id)))];
    }

    public async Task Handle(InviteToShowcase wish, CancellationToken ct)
    {
        var list = await book.List(wish.Id, ct);
        Rule.Require(list.IsOpen, "showcase-not-open");
        State.Require(!await db.Set<ShowcaseInvitation>().AnyAsync(i => i.ListId == wish.Id && i.OrganizationId == wish.OrganizationId, ct), "showcase-invited");
        Rule.Require(await letters.Invite(list, wish.OrganizationId, ct) > 0, "showcase-nobody-to-invite");
        db.Add(new ShowcaseInvitation(wish.Id, wish.OrganizationId, clock.Now()));
    }
}
