using System.Data.Common;
using System.Diagnostics;
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
        if (Translator.ByHand(queryExpression) is { Count: > 0 } raw)
        {
            foreach (var sql in raw) WriteByHand(context, sql);
            return queryExpression;
        }
        var (commands, fault) = Task.Run(() => Translator.Translate(context, queryExpression)).GetAwaiter().GetResult();
        foreach (var sql in commands) Write(new(context.Name, sql, null, null));
        if (fault is not null) Write(new(context.Name, null, $"{fault}\n{eventData.ExpressionPrinter.PrintExpression(queryExpression)}", null));
        return queryExpression;
    }

    /// <summary>Before the connection is opened, while whoever asks still stands on the stack.</summary>
    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        if (eventData.CommandSource is CommandSource.ExecuteSqlRaw) WriteByHand(eventData.Context!.GetType(), result.CommandText);
        return result;
    }

    static void WriteByHand(Type context, string sql)
    {
        if (!ATestAsks()) Write(new(context.Name, null, null, sql));
    }

    /// <summary>SQL that a test writes is no promise of the product's. Who calls EF is the nearest of ours on the stack.</summary>
    static bool ATestAsks() => new StackTrace().GetFrames()
        .Select(f => f.GetMethod()?.DeclaringType).OfType<Type>()
        .First(t => t != typeof(Recorder) && t.Assembly.GetName().Name!.StartsWith("Yhdessa.", StringComparison.Ordinal)).Assembly == typeof(Recorder).Assembly;

    static void Write(Asked asked)
    {
        lock (writing)
            if (written.Add(asked)) File.AppendAllText(file!, JsonSerializer.Serialize(asked) + "\n");
    }
}
