using Yhdessa.Databases;

namespace Yhdessa.Host;

/// <summary>The contract's settings, read once.</summary>
static class Settings
{
    public static string DataDirectory(IConfiguration settings) => settings["DataDirectory"] ?? "data";

    public static DatabaseSettings Database(IConfiguration settings)
    {
        var provider = settings.GetValue("Database:Provider", Provider.Sqlite);
        var connection = settings.GetConnectionString("Yhdessa");
        if (connection is null && provider is Provider.Sqlite)
        {
            var folder = Folder.CreateDirectory(DataDirectory(settings));
            connection = $"Data Source={Path.Combine(folder.FullName, "yhdessa.db")}";
        }
        return new(provider, connection ?? "", settings.GetValue<int?>("Database:MaxBatchSize"));
    }
}
