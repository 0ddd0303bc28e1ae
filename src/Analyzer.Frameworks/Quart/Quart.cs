using System.Collections.Immutable;
using Analyzer.Semantics;

namespace Analyzer.Frameworks;

/// <summary>Quart: what it calls in a project, and where (<c>rules/frameworks/quart.md</c>).</summary>
public sealed class Quart : Framework
{
    /// <inheritdoc/>
    public override ImmutableArray<string> Names => ["Quart"];

    /// <inheritdoc/>
    public override IEnumerable<EntryPoint> FindEntryPoints(SemanticModel model)
    {
        if (!model.Imports("quart"))
            return [];

        // "Sync routes will not run in a separate thread": README of quart-flask-patch.
        var isPatched = model.Imports("quart_flask_patch");
        return new FlaskEntryPoints(model, "quart", isPatched ? RunsOn.EventLoop : RunsOn.WorkerThread).Find();
    }
}
