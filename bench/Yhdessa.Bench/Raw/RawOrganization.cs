using System.Data.Common;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Yhdessa.Bench.Raw;

/// <summary>The same two reads as the product's, written out as they come; JSON columns are passed through unread.</summary>
sealed class RawOrganization(Connections connections)
{
    const string Fields = "id, slug, kind, names, identifiers, home_municipality, areas, region_wide, summary, description, plain_text, themes, target_groups, hyte_priorities, core_work, services, expertise, languages, contacts, website, proof_at, proof_by, created_at, modified_at";

    static readonly JsonEncodedText[] names = [.. Fields.Split(", ").Select(f => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(string.Concat(f.Split('_').Select(w => char.ToUpperInvariant(w[0]) + w[1..])))))];

    readonly string one = $"select {Fields} from {connections.Table("directory", "organizations")} where id = @id";
    readonly string networks = $"select n.id, n.slug, n.names from {connections.Table("directory", "members")} m join {connections.Table("directory", "networks")} n on n.id = m.network_id where m.organization_id = @id and n.deleted_at is null";

    public async Task Write(Guid id, HttpContext http)
    {
        var connection = await connections.Take();
        http.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter);
        json.WriteStartObject();
        await using (var row = await Read(connection, one, id))
        {
            if (!await row.ReadAsync()) throw new InvalidOperationException("no such organization");
            for (var i = 0; i < names.Length; i++) Write(json, names[i], row, i);
        }
        json.WriteStartArray("networks"u8);
        await using (var rows = await Read(connection, networks, id))
            while (await rows.ReadAsync())
            {
                json.WriteStartObject();
                json.WriteString("id"u8, rows.GetGuid(0));
                json.WriteString("slug"u8, rows.GetString(1));
                json.WritePropertyName("names"u8);
                json.WriteRawValue(rows.GetString(2), skipInputValidation: true);
                json.WriteEndObject();
            }
        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync();
        connections.GiveBack(connection);
    }

    static async Task<DbDataReader> Read(DbConnection connection, string sql, Guid id)
    {
        var command = connection.CreateCommand();   // the reader's; disposing it would close the reader
        command.CommandText = sql;
        command.Add("id", id);
        return await command.ExecuteReaderAsync();
    }

    static void Write(Utf8JsonWriter json, JsonEncodedText name, DbDataReader row, int i)
    {
        if (row.IsDBNull(i)) return;
        json.WritePropertyName(name);
        switch (row.GetValue(i))
        {
            case string text when text is ['{' or '[', ..]: json.WriteRawValue(text, skipInputValidation: true); break;
            case string text: json.WriteStringValue(text); break;
            case Guid id: json.WriteStringValue(id); break;
            case DateTime time: json.WriteStringValue(time); break;
            case bool yes: json.WriteBooleanValue(yes); break;
            case long number: json.WriteNumberValue(number); break;
            case var other: json.WriteStringValue(other.ToString()); break;
        }
    }
}
