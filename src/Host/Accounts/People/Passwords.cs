using Microsoft.AspNetCore.Identity;

namespace Yhdessa.Host.Accounts;

/// <summary>Long enough is all we ask: rules about signs make passwords worse.</summary>
static class Passwords
{
    public const int Shortest = 12, Longest = 128;

    public static string Hash(IPasswordHasher<Person> hasher, Person person, string password)
    {
        Rule.RequireOf("password", password.Length is >= Shortest and <= Longest, "password-length", Shortest);
        Rule.RequireOf("password", password.Distinct().Count() > 4 && !Holds(password, person.Email) && !Holds(password, person.Name), "password-guessable");
        return hasher.HashPassword(person, password);
    }

    static bool Holds(string password, string known) => known.Length > 3 && password.Contains(known, StringComparison.OrdinalIgnoreCase);
}
