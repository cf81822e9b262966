using Yhdessa.Contracts.Events;
using Yhdessa.Search;

namespace Yhdessa.Directory;

/// <summary>What is coming from the organizations that work on a theme or have a tag.</summary>
/// <param name="Facet">"theme" or "coreWork".</param>
[OpenToAll]
sealed record TopicEvents(string Facet, string Code) : IQuery<IReadOnlyList<EventLine>>;

sealed class TopicEventsHandler(DirectoryDb db, OrganizationBoards boards, ISender sender, TimeProvider clock) : IRequestHandler<TopicEvents, IReadOnlyList<EventLine>>
{
    const int Days = 90, Most = 8, MostOrganizations = 500;

    public async Task<IReadOnlyList<EventLine>> Handle(TopicEvents ask, CancellationToken ct)
    {
        var board = await boards.Current(db, ct);
        var organizations = board.Facets.Matching(new Choices().Choose(ask.Facet, ask.Code)).Rows().Take(MostOrganizations).Select(r => board.Ids[r].Value).ToList();
        var today = Helsinki.Today(clock);
        return organizations.Count == 0 ? [] : await sender.Send(new EventLines(today, today.AddDays(Days), Texts.Language, Most: Most, OrganizationIds: organizations), ct);
    }
}
