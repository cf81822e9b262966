using System.Globalization;
using Yhdessa.Contracts.Directory;
using Yhdessa.Ui;

namespace Yhdessa.Governance;

public sealed partial class BodyPage
{
    BodyAnswer body = null!;
    AnnualCycle.Answer cycle = null!;
    IReadOnlyList<SeatRow> seats = [];
    IReadOnlyList<SeatHistory.Line> history = [];
    Dictionary<Guid, SeatParty> links = [];
    DateOnly at;

    /// <summary>The day from which seats are told, or null where none are.</summary>
    DateOnly? first;

    DateOnly Today => Helsinki.Today(Clock);
    static string? Foreign => Language == "fi" ? null : "fi";

    protected override async Task OnInitializedAsync()
    {
        body = await Ask(new OneBody(Slug));
        at = DateOnly.TryParseExact(Http.Request.Query["at"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asked) ? asked : Today;
        seats = (await Ask(new SeatsOfBody(Slug) { At = at, PageSize = 200 })).Items;
        history = await Ask(new SeatHistory((Id<Body>)body.Id));
        first = history.Count > 0 ? history[^1].Day : null;
        cycle = await Ask(new AnnualCycle());
        if (body.Members.Count > 0) links = await Links();
    }

    /// <summary>Its seats as roles, held by organizations and networks: no person is named to machines.</summary>
    Dictionary<string, object?> Linked => Schema.Of(body.Kind == BodyKinds.MunicipalBoard ? "GovernmentOrganization" : "Organization",
        ("@id", Navigation.ToAbsoluteUri($"bodies/{body.Slug}").ToString()),
        ("url", Navigation.ToAbsoluteUri($"bodies/{body.Slug}").ToString()),
        ("name", body.Names.For(Language).Words),
        ("description", body.Description),
        ("member", seats.Count == 0 ? null : seats.Select(Role).ToList()));

    /// <summary>A seat that nobody holds is its own name: the vocabulary knows no role without somebody.</summary>
    Dictionary<string, object?> Role(SeatRow seat) => Schema.Part("OrganizationRole", ("roleName", seat.Name), ("startDate", Written(seat.From)), ("endDate", Written(seat.Until)),
        ("member", seat.Holder is { } holder ? Schema.Part("Organization", ("name", holder.Name), ("url", Navigation.ToAbsoluteUri(holder.Address).ToString())) : seat.Name));

    static string? Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    async Task<Dictionary<Guid, SeatParty>> Links()
    {
        var networks = await Ask(new NetworkFacts());
        var organizations = await Ask(new OrganizationFacts([.. body.Members.Where(m => m.Kind == "organization").Select(m => m.Id)]));
        return body.Members.Select(m => (m.Id, Party: new Parties(organizations, networks).Find(m.Kind == "organization" ? m.Id : null, m.Kind == "network" ? m.Id : null)))
            .Where(m => m.Party is not null).ToDictionary(m => m.Id, m => m.Party!);
    }
}
