using Analyzer.Semantics;

namespace Analyzer.Frameworks;

/// <summary>Queries that lock rows (<c>select_for_update</c>) and are awaited: without a transaction Django refuses them.</summary>
/// <remarks><c>django/db/models/sql/compiler.py</c>: <c>TransactionManagementError</c> where the database has row locks and commits by itself.</remarks>
public static class RowLocks
{
    private const int DepthLimit = 4;
    private const string Query = "django.db.models.query";

    /// <summary>Whether a call makes such a query: its stub says so where the queryset is marked.</summary>
    public static bool IsMadeBy(CallEdge edge) => edge.Target is { Function.Module.IsStub: true } target && IsMadeIn(target, DepthLimit);

    /// <summary>Whether every database that a project names is one without row locks, which ignores them.</summary>
    public static bool AreIgnored(IEnumerable<DjangoProject> projects)
    {
        var engines = projects.SelectMany(project => project.Settings.DatabaseOptions("ENGINE")).Select(option => option.Value.Text).ToList();
        return engines.Count > 0 && engines.TrueForAll(engine => engine?.EndsWith(".sqlite3", StringComparison.Ordinal) == true);
    }

    private static bool IsMadeIn(FunctionContext context, int depth)
    {
        foreach (var edge in context.Edges)
        {
            if (edge.Callee is { Name: "_needs_transaction", Module.Name: Query })
                return true;
            if (depth > 0 && edge.Crossing != Crossing.Thread && edge.Target is { Function.Module.IsStub: true } target && IsMadeIn(target, depth - 1))
                return true;
        }

        return false;
    }
}
