using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Databases;
using Yhdessa.Kernel;
using Yhdessa.Migrations;
using Module = Yhdessa.Kernel.Module;

// dotnet run --project tools/Migrations -- NAME [MODULE]    a migration for every module (or that one) whose model has changed
// dotnet run --project tools/Migrations -- Initial --anew   throws the old ones away first: only while nobody has data

if (args is not [var name, .. var rest])
{
    Console.Error.WriteLine("usage: dotnet run --project tools/Migrations -- NAME [MODULE | --anew]");
    return 2;
}

var modules = TheHouse.Modules();
var services = new ServiceCollection().AddLogging()
    .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
    .AddDatabase(new(Provider.PostgreSql, "Host=nowhere", null))   // the schema-aware one to write from; nothing is connected to
    .AddModules(modules, new ConfigurationBuilder().Build(), Databases.Use)
    .BuildServiceProvider();
foreach (var module in modules.Where(m => m.Db is not null && (rest is not [var one] || one == "--anew" || one == m.Name)))
{
    using var scope = services.CreateScope();
    var folder = TheHouse.FolderOf(module);
    var anew = rest is ["--anew"];
    if (anew && Folder.Exists(folder)) Folder.Delete(folder, recursive: true);
    var written = Writer.Write((DbContext)scope.ServiceProvider.GetRequiredService(module.Db!), module, name, folder, anew);
    Console.WriteLine($"{module.Name}: {(written ? name : "no change")}");
}
return 0;

static class TheHouse
{
    /// <summary>Every module of the host, as its Program.cs lists them.</summary>
    public static IReadOnlyList<Module> Modules()
    {
        var host = Assembly.Load("Yhdessa.Host");
        return [.. host.GetReferencedAssemblies().Where(a => a.Name!.StartsWith("Yhdessa.", StringComparison.Ordinal)).Select(Assembly.Load).Append(host)
            .SelectMany(a => a.GetTypes()).Where(t => t.IsSubclassOf(typeof(Module)) && !t.IsAbstract)
            .Select(t => (Module)Activator.CreateInstance(t, nonPublic: true)!).OrderBy(m => m.Name, StringComparer.Ordinal)];
    }

    /// <summary>Beside the module's context.</summary>
    public static string FolderOf(Module module)
    {
        var assembly = module.Assembly.GetName().Name!;
        var project = Path.GetDirectoryName(Folder.EnumerateFiles(Path.Combine(Root, "src"), assembly + ".csproj", SearchOption.AllDirectories).Single())!;
        return Path.Combine([project, .. module.Db!.Namespace![assembly.Length..].Split('.', StringSplitOptions.RemoveEmptyEntries), "Migrations"]);
    }

    static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Yhdessa.sln"))) folder = folder.Parent!;
            return folder.FullName;
        }
    }
}
