using System.Reflection;
using Yhdessa.Kernel;
using Module = Yhdessa.Kernel.Module;

namespace Yhdessa.Tests.Architecture;

/// <summary>The compiled parts of the house, and its source.</summary>
static class TheHouse
{
    public static readonly string Root = FindRoot();

    /// <summary>Every project of ours that the host carries, the host included.</summary>
    public static readonly IReadOnlyList<Assembly> All = [.. typeof(Program).Assembly.GetReferencedAssemblies()
        .Where(a => a.Name!.StartsWith("Yhdessa.", StringComparison.Ordinal)).Select(Assembly.Load)
        .Append(typeof(Contracts.IEvent).Assembly).Append(typeof(Program).Assembly).Distinct()];

    /// <summary>The modules by bounded context: what lies in src/Modules.</summary>
    public static readonly IReadOnlyList<string> ModuleNames = [.. Folder.EnumerateDirectories(Path.Combine(Root, "src", "Modules")).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    public static readonly IReadOnlyList<Assembly> Modules = [.. ModuleNames.Select(n => All.Single(a => a.GetName().Name == "Yhdessa." + n))];

    /// <summary>Everything with a <see cref="Module"/> class: modules, the host, and the shared parts with tables, texts or components.</summary>
    public static readonly IReadOnlyList<Assembly> WithModuleClass = [.. All.Where(a => a.GetTypes().Any(t => t.IsSubclassOf(typeof(Module))))];

    public static Code CodeOf(string module) => Code.Of(Modules.Single(m => m.GetName().Name == "Yhdessa." + module));

    public static IEnumerable<string> Source(string under, params string[] endings) => Folder.EnumerateFiles(Path.Combine(Root, under), "*", SearchOption.AllDirectories)
        .Where(f => endings.Any(e => f.EndsWith(e, StringComparison.Ordinal)) && !f.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules" or "Migrations"));

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Yhdessa.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
