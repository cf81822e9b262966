namespace Yhdessa.Host.Accounts;

/// <summary>How roles and rights are said on staff pages.</summary>
static class PeopleWords
{
    public static string Roles(Texts t, IReadOnlyList<string> roles) => roles.Count == 0 ? t["host.role.none"] : string.Join(", ", roles.Select(r => t[$"host.role.{r}"]));

    public static IReadOnlyList<Ui.Choice> Choices(Texts t, ICurrentUser user) =>
        [.. Kernel.Roles.All.Where(r => Giving.MayGive(user, r)).Select(r => new Ui.Choice(r, t[$"host.role.{r}.what"]))];

    public static IReadOnlyList<Ui.Choice> Rights(Texts t) => [.. Giving.Rights.Select(r => new Ui.Choice(r, t[$"host.right.{r}"]))];

    public static IReadOnlyList<Ui.Choice> Municipalities(IEnumerable<Contracts.Directory.Municipality> all, string language) =>
        [.. all.Select(m => new Ui.Choice(m.Code, language == "sv" ? m.Sv : m.Fi))];
}
