using System.Collections.Immutable;
using Analyzer.Semantics;

namespace Analyzer.Frameworks;

/// <summary>Flask: what it calls in a project, and where (<c>rules/frameworks/flask.md</c>).</summary>
public sealed class Flask : Framework
{
    /// <summary>The asynchronous views, which WSGI serves one at a time to a thread; empty where the application is wrapped for an ASGI server.</summary>
    public IReadOnlyList<EntryPoint> AsyncViews { get; private set; } = [];

    /// <inheritdoc/>
    public override ImmutableArray<string> Names => ["Flask"];

    /// <inheritdoc/>
    public override IEnumerable<EntryPoint> FindEntryPoints(SemanticModel model)
    {
        if (!model.Imports("flask"))
            return [];
        var found = new FlaskEntryPoints(model, "flask", RunsOn.WorkerThread).Find().ToList();
        if (!IsWrapped(model))
            AsyncViews = [.. found.Where(entryPoint => entryPoint.Kind == EntryPointKind.View && entryPoint.Function.Function.IsCoroutine)];
        return found;
    }

    // `WsgiToAsgi(app)`, `WSGIMiddleware(app)`: an ASGI server calls the application.
    private static bool IsWrapped(SemanticModel model) => model.Calls.Of("WsgiToAsgi").Count > 0 || model.Calls.Of("WSGIMiddleware").Count > 0;
}
