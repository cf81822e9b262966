using System.Text;
using System.Text.Json;
using Yhdessa.Ui;

namespace Yhdessa.Host.Open;

/// <summary>"export DIR": all open data as files, page by page, so that it outlives the house: HSDS, PTV, Linked Events, iCal and plain tables.</summary>
static class ExportOpenData
{
    /// <param name="Rows">The member that holds a page's rows; none where the page is the rows.</param>
    sealed record Part(string File, string Address, string? Rows, string Size, int OnPage);

    static readonly Part[] parts =
    [
        new("hsds/organizations.json", "/hsds/organizations?full=true", "contents", "per_page", 100),
        new("hsds/services.json", "/hsds/services?full=true", "contents", "per_page", 100),
        new("hsds/taxonomies.json", "/hsds/taxonomies", "contents", "per_page", 100),
        new("hsds/taxonomy_terms.json", "/hsds/taxonomy_terms", "contents", "per_page", 100),
        new("ptv/organizations.json", "/ptv/v11/organizations.json", null, "per_page", 1000),
        new("ptv/services.json", "/ptv/v11/services.json", null, "per_page", 1000),
        new("linked-events/event.json", "/linked-events/v1/event?include=location,keywords", "data", "page_size", 100),
        new("linked-events/place.json", "/linked-events/v1/place", "data", "page_size", 100),
        new("linked-events/keyword.json", "/linked-events/v1/keyword", "data", "page_size", 100),
    ];

    /// <summary>Plain tables of the same rows: a column's name, and where it stands.</summary>
    static readonly (string File, string Of, string[] Columns)[] tables =
    [
        ("csv/organizations.csv", "hsds/organizations.json", ["id", "name", "alternate_name", "description", "legal_status", "email", "website", "uri"]),
        ("csv/events.csv", "linked-events/event.json", ["id", "name.fi", "name.sv", "name.en", "start_time", "end_time", "location.name.fi", "short_description.fi", "event_status"]),
        ("csv/places.csv", "linked-events/place.json", ["id", "name.fi", "name.sv", "name.en", "street_address.fi", "address_locality.fi", "n_events"]),
    ];

    public static async Task<int> Run(VerbCall call)
    {
        var (folder, routes, files) = (call.Options([]).OnlyWord("DIR"), new OpenRoutes(call.Services), new List<(string File, int Rows)>());
        foreach (var part in parts)
        {
            call.Progress($"{part.File}…");
            var path = At(folder, part.File);
            files.Add((part.File, await Write(routes, part, path, tables.Where(t => t.Of == part.File).Select(t => (At(folder, t.File), t.Columns)).ToList(), call.Stop)));
            files.AddRange(tables.Where(t => t.Of == part.File).Select(t => (t.File, files[^1].Rows)));
        }
        var calendar = await routes.Ask("/calendar/events.ics", call.Stop);
        await File.WriteAllBytesAsync(At(folder, "calendar/events.ics"), calendar, call.Stop);
        files.Add(("calendar/events.ics", Encoding.UTF8.GetString(calendar).Split("BEGIN:VEVENT").Length - 1));
        return call.Answer(new { files = files.Select(f => new { file = f.File, rows = f.Rows }) }, files.Select(f => $"{f.File}: {f.Rows}"));
    }

    static string At(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        Folder.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    /// <summary>A page at a time into one list, and its tables beside it.</summary>
    static async Task<int> Write(OpenRoutes routes, Part part, string path, List<(string Path, string[] Columns)> tables, CancellationToken stop)
    {
        var rows = 0;
        await using var file = File.Create(path);
        await using var json = new Utf8JsonWriter(file, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var cells = tables.Select(_ => new List<IEnumerable<object?>>()).ToList();
        json.WriteStartArray();
        for (int page = 1, count = part.OnPage; count == part.OnPage; page++)
        {
            using var told = JsonDocument.Parse(await routes.Ask($"{part.Address}{(part.Address.Contains('?') ? '&' : '?')}page={page}&{part.Size}={part.OnPage}", stop));
            var list = part.Rows is null ? told.RootElement : told.RootElement.GetProperty(part.Rows);
            rows += count = list.GetArrayLength();
            foreach (var row in list.EnumerateArray())
            {
                row.WriteTo(json);
                for (var i = 0; i < tables.Count; i++) cells[i].Add([.. tables[i].Columns.Select(c => Value(row, c))]);
            }
            await json.FlushAsync(stop);
        }
        json.WriteEndArray();
        for (var i = 0; i < tables.Count; i++)
        {
            await using var table = File.Create(tables[i].Path);
            await Csv.Write(table, tables[i].Columns, cells[i], stop);
        }
        return rows;
    }

    /// <summary>"name.fi"; null where it is not told.</summary>
    static object? Value(JsonElement row, string column)
    {
        foreach (var name in column.Split('.'))
            if (row.ValueKind is not JsonValueKind.Object || !row.TryGetProperty(name, out row)) return null;
        return row.ValueKind switch { JsonValueKind.Null => null, JsonValueKind.Number => row.GetDecimal(), _ => row.ToString() };
    }
}
