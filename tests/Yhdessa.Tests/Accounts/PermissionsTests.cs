using System.Reflection;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Accounts;

public class PermissionsTests
{
    [Fact]
    public void The_table_of_permissions_tells_what_the_code_does()
    {
        using var house = new House();
        var file = Path.Combine(Architecture.TheHouse.Root, "architecture", "permissions.md");
        var now = Table(house.Services.GetRequiredService<Modules>());
        if (Environment.GetEnvironmentVariable("YHDESSA_APPROVE") == "permissions") File.WriteAllText(file, now);

        File.ReadAllText(file).ShouldBe(now, "run this test with YHDESSA_APPROVE=permissions and read what changed");
    }

    [Fact]
    public void Every_permission_a_message_requires_is_somebodys()
    {
        using var house = new House();
        var modules = house.Services.GetRequiredService<Modules>();

        Required(modules).Select(r => r.Key).Except(modules.Permissions.Keys).ShouldBeEmpty();
    }

    static string Table(Modules modules)
    {
        var required = Required(modules);
        var text = new StringBuilder("""
            # Who may do what

            Written by `PermissionsTests` from the modules and their messages. The administrator may do everything; a key may do what its scope says, for its
            own organization where it has one; the scopes of the host and of shared parts are given to no key. "signed-in" is anybody with an account: the handler then looks whose thing it is. Messages without a
            permission are open to all and check what the caller may see.

            | permission | roles | scope of a key | messages |
            |---|---|---|---|

            """);
        foreach (var permission in modules.Permissions.Values.OrderBy(p => p.Name, StringComparer.Ordinal))
            text.Append('|').Append(' ').AppendJoin(" | ", permission.Name, string.Join(" ", permission.Roles.DefaultIfEmpty("administrator only")), Host.Accounts.Scopes.All.Contains(permission.Scope) ? permission.Scope : "none", string.Join(" ", required[permission.Name].DefaultIfEmpty("asked in code"))).Append(" |\n");
        return text.ToString();
    }

    static ILookup<string, string> Required(Modules modules) => (
        from assembly in modules.All.Select(m => m.Assembly).Append(typeof(Modules).Assembly).Distinct()
        from type in assembly.GetTypes()
        where type.IsDefined(typeof(RequiresAttribute))
        orderby type.Name
        select (type.GetCustomAttribute<RequiresAttribute>()!.Permission, type.Name)).ToLookup(r => r.Permission, r => r.Name);
}
