namespace Yhdessa.Kernel;

/// <summary>
/// The last fence before the database: a text longer than its column, or with a null in it, is refused with the field's name. Validators say it
/// first and better; but SQLite would keep anything and the servers would fail.
/// </summary>
sealed class LengthsPart : ICommitPart
{
    public Type Owner => typeof(KernelDb);
    public void Map(ModelBuilder model, bool owned) { }

    public void BeforeSave(ModuleDb db, Commit commit)
    {
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified && e.Entity is not IUnaudited))
            foreach (var property in entry.Properties.Where(p => entry.State is EntityState.Added || p.IsModified))
                Check(property.Metadata, property.CurrentValue);
    }

    static void Check(Microsoft.EntityFrameworkCore.Metadata.IProperty property, object? value)
    {
        if (value is string words && words.Contains('\0', StringComparison.Ordinal)) throw new RuleBroken("control-characters") { Field = QueryMessage.Camel(property.Name) };
        if (value is not null && property.GetMaxLength() is { } most && Text(property, value) is { } text && text.Length > most) throw new RuleBroken("text-too-long", most) { Field = QueryMessage.Camel(property.Name) };
    }

    static string? Text(Microsoft.EntityFrameworkCore.Metadata.IProperty property, object value) =>
        value as string ?? (value is Enum ? null : (property.GetTypeMapping().Converter ?? property.GetValueConverter())?.ConvertToProvider(value) as string);
}
