namespace Yhdessa.Kernel;

/// <summary>The roles of the contract. A person's right over one organization is not a role: Directory keeps it.</summary>
public static class Roles
{
    public const string Administrator = "administrator", Coordinator = "coordinator", Editor = "editor", Liaison = "liaison", County = "county", Secretary = "secretary";

    /// <summary>Anybody who has signed in, whatever the role.</summary>
    public const string SignedIn = "signed-in";

    public static readonly IReadOnlyList<string> All = [Administrator, Coordinator, Editor, Liaison, County, Secretary];
}

/// <summary>How deep a permission reaches: the scope an API key needs is MODULE:read, MODULE:write or MODULE:admin.</summary>
public enum Access { Read, Write, Admin }

/// <summary>A thing somebody may do. The administrator may do all of them.</summary>
/// <param name="Name">"module.verb"; the module's name is its scope's name too.</param>
public sealed record Permission(string Name, Access Access, params string[] Roles)
{
    public string Scope => $"{Name[..Name.IndexOf('.')]}:{Access.ToString().ToLowerInvariant()}";
}
