using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Files;
using Yhdessa.Kernel;
using Yhdessa.Spaces;

namespace Yhdessa.Tests.SqlServer;

/// <summary>What is written by hand differently for SQL Server. PostgreSQL's words are in by-hand.sql, where the suite asked them.</summary>
public class ByHandTests
{
    [Fact]
    public async Task Who_books_waits_for_each_space_in_turn() =>
        (await Commands((SpacesDb db) => db.TakeTurn([Id<Space>.New(), Id<Space>.New()], default)))
            .ShouldBe(Enumerable.Repeat("update spaces.spaces set revision = revision where id = @p0", 2));

    [Fact]
    public async Task A_file_goes_in_chunk_by_chunk() =>
        (await Commands((FilesDb db) => db.Store(new MemoryStream([1]), default)))
            .ShouldBe(["insert into [files].[chunks] (file_id, number, bytes) values (@p0, @p1, @p2)"]);

    static async Task<IReadOnlyList<string>> Commands<T>(Func<T, Task> work) where T : DbContext
    {
        using var scope = WithoutServer.Scope();
        var db = scope.ServiceProvider.GetRequiredService<T>();
        return await WithoutServer.CommandsOf(() => work(db));
    }
}
