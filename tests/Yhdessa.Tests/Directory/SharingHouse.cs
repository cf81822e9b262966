using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Tests.Accounts;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Directory;

/// <summary>What tests of sharing need: organizations with an address, people who look after them, and the letters they get.</summary>
static class SharingHouse
{
    public static readonly DateTimeOffset Now = Helsinki.At(new DateTime(2027, 3, 3, 12, 0, 0)).ToUniversalTime();
    public static readonly DateOnly Today = new(2027, 3, 3);

    public static House AHouse(Provider? on = null)
    {
        var house = new House(on ?? TestDatabase.Usual);
        house.Clock.Now = Now;
        return house;
    }

    public static Task<Id<Organization>> AnOrganization(this House house, string name, string? email = null, string municipality = "398") =>
        house.Send(new EnterOrganization { Name = name, Kind = "association", HomeMunicipality = municipality, Contacts = [new(null, "sihteeri", email ?? $"{Slug.Of(name)}@example.org", null, Visibility.Staff)] });

    /// <summary>A person who looks after it.</summary>
    public static async Task<HttpClient> OwnerOf(this House house, Id<Organization> organization, string email = "omistaja@example.org")
    {
        var person = (await house.APerson(email)).Value;
        await house.In((DirectoryDb db) => Task.FromResult(db.Rights.Add(new OrganizationRight { PersonId = person, OrganizationId = organization, Right = OrganizationRight.Owner })));
        return house.As(person);
    }

    public static HttpClient Staff(this House house, string role = Roles.Coordinator) => house.As(Guid.CreateVersion7(), role);

    public static PostEntry Entry(Id<Organization> organization, BoardKind kind, string title, string? municipality = null, BoardMatter matter = BoardMatter.Lend, int months = 6) =>
        new() { OrganizationId = organization, Kind = kind, Matter = matter, Title = title, Text = "Sovitaan tarkemmin.", Until = Today.AddMonths(months), Municipality = municipality };

    /// <summary>The address that an answer leads to.</summary>
    public static string LeadsTo(this HttpResponseMessage answer) => new Uri(new("http://localhost"), answer.Headers.Location!).PathAndQuery;
}
