using System.Data.Common;
using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Yhdessa.Tests.SqlServer;

/// <summary>One thing a module asked of PostgreSQL: SQL Server's words for it, or why there are none; or SQL that was written by hand.</summary>
sealed record Asked(string Context, string? Sql, string? Fault, string? Raw);

/// <summary>
/// Sits beside PostgreSQL while the suite runs there (YHDESSA_TEST_RECORD names the file). Each query is seen once, when it is compiled,
/// is translated at once for SQL Server, and is written down.
/// </summary>
sealed class Recorder : DbCommandInterceptor, IQueryExpressionInterceptor
{
    static readonly string? file = Environment.GetEnvironmentVariable("YHDESSA_TEST_RECORD");
    static readonly Recorder instance = new();
    static readonly Lock writing = new();
    static readonly HashSet<Asked> written = [];

    public static void BesideIfAsked(IServiceCollection services)
    {
        if (file is null) return;
        foreach (var module in WithoutServer.WithTables)
            typeof(Recorder).GetMethod(nameof(Beside), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(module.Db!).Invoke(null, [services]);
    }

    static void Beside<T>(IServiceCollection services) where T : DbContext => services.ConfigureDbContext<T>(options => options.AddInterceptors(instance));

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        var context = eventData.Context!.GetType();
        var (sql, fault) = Task.Run(() => Translator.Translate(context, queryExpression)).GetAwaiter().GetResult();
        foreach (var command in sql) Write(new(context.Name, command, null, null));
        if (fault is not null) Write(new(context.Name, null, $"{fault}\n{eventData.ExpressionPrinter.PrintExpression(queryExpression)}", null));
        return queryExpression;
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.CommandSource is CommandSource.ExecuteSqlRaw) Write(new(eventData.Context!.GetType().Name, null, null, command.CommandText));
        return new(result);
    }

    static void Write(Asked asked)
    {
        lock (writing)
            if (written.Add(asked)) File.AppendAllText(file!, JsonSerializer.Serialize(asked) + "\n");
    }
}
