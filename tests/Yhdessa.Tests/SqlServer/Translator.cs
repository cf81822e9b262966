using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;

#pragma warning disable EF1001 // a query that another provider has taken apart can only be put together again by EF's own parts

namespace Yhdessa.Tests.SqlServer;

/// <summary>Says in SQL Server's words what a module has asked of PostgreSQL.</summary>
static class Translator
{
    /// <summary>The commands, or why there are none.</summary>
    public static async Task<(IReadOnlyList<string> Sql, string? Fault)> Translate(Type context, Expression query)
    {
        using var scope = WithoutServer.Scope();
        var db = WithoutServer.Context(context, scope);
        try
        {
            var own = new Roots(db.Model).Visit(query);
            var parameters = new Parameters(db.Model);
            parameters.Visit(own);
            var sql = await WithoutServer.CommandsOf(() => Run(db, own, parameters.Values));
            return (sql, sql.Count == 0 ? "it sent nothing" : null);
        }
        catch (Exception why)
        {
            return ([], (why.InnerException ?? why).Message);
        }
    }

    /// <summary>The SQL in a query that was written by hand: nobody can translate that.</summary>
    public static IReadOnlyList<string> ByHand(Expression query)
    {
        var raw = new Raw();
        raw.Visit(query);
        return raw.Found;
    }

    static Task Run(DbContext db, Expression query, Dictionary<string, object?> parameters)
    {
        var many = query.Type.IsGenericType && typeof(IQueryable).IsAssignableFrom(query.Type) ? query.Type.GetInterfaces().Append(query.Type).First(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IQueryable<>)).GenericTypeArguments[0] : null;
        var method = typeof(Translator).GetMethod(many is null ? nameof(One) : nameof(Many), BindingFlags.NonPublic | BindingFlags.Static)!;
        return (Task)method.MakeGenericMethod(many ?? query.Type).Invoke(null, [db, query, parameters])!;
    }

    static async Task Many<T>(DbContext db, Expression query, Dictionary<string, object?> parameters)
    {
        await foreach (var _ in db.GetService<IDatabase>().CompileQuery<IAsyncEnumerable<T>>(query, async: true)(Context(db, parameters))) { }
    }

    static async Task One<T>(DbContext db, Expression query, Dictionary<string, object?> parameters) =>
        await db.GetService<IDatabase>().CompileQuery<Task<T>>(query, async: true)(Context(db, parameters));

    static QueryContext Context(DbContext db, Dictionary<string, object?> parameters)
    {
        var context = db.GetService<IQueryContextFactory>().Create();
        foreach (var (name, value) in parameters) context.Parameters[name] = value;
        return context;
    }

    /// <summary>The tables of the other model become those of this one.</summary>
    sealed class Roots(IModel model) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) => node switch
        {
            EntityQueryRootExpression root => new EntityQueryRootExpression(model.FindEntityType(root.EntityType.Name)!),
            _ => base.VisitExtension(node),
        };
    }

    /// <summary>The values are gone; any of the right type will do, lists of two.</summary>
    sealed class Parameters(IModel model) : ExpressionVisitor
    {
        public Dictionary<string, object?> Values { get; } = [];

        protected override Expression VisitExtension(Expression node)
        {
            if (node is not QueryParameterExpression parameter) return base.VisitExtension(node);
            Values.TryAdd(parameter.Name, Samples.Of(parameter.Type));
            return node;
        }

        /// <summary>Find takes its key as an object: what the key is made of tells which.</summary>
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node is { Method.Name: nameof(object.Equals), Arguments: [MethodCallExpression { Method.Name: nameof(EF.Property), Arguments: [var row, ConstantExpression { Value: string name }] }, QueryParameterExpression key] } && key.Type == typeof(object))
                Values.TryAdd(key.Name, Samples.Of(model.FindEntityType(row.Type)!.FindProperty(name)!.ClrType));
            return base.VisitMethodCall(node);
        }
    }

    sealed class Raw : ExpressionVisitor
    {
        public List<string> Found { get; } = [];

        protected override Expression VisitExtension(Expression node)
        {
            if (node is FromSqlQueryRootExpression table) Found.Add(table.Sql);
            else if (node is SqlQueryRootExpression value) Found.Add(value.Sql);
            else return base.VisitExtension(node);
            return node;
        }
    }
}
