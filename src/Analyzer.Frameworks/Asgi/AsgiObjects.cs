using Analyzer.Semantics;

namespace Analyzer.Frameworks;

/// <summary>ASGI applications that a project makes itself, each called with what it was made with: <c>app = Timing(app, FileLog())</c>.</summary>
/// <remarks>ASGI specification, "Applications": a coroutine callable of <c>scope</c>, <c>receive</c> and <c>send</c>. Who wraps one
/// around another may hand it to a server, or store it in an application (Quart, "Middleware": <c>app.asgi_app = …</c>).</remarks>
public sealed class AsgiObjects : Framework
{
    /// <summary>The places of <c>scope</c>, <c>receive</c> and <c>send</c>, after the object itself.</summary>
    private const int CallParameters = 3;

    /// <inheritdoc/>
    public override IEnumerable<EntryPoint> FindEntryPoints(SemanticModel model)
    {
        var classes = new StarletteClasses(model);
        foreach (var @class in model.Classes.All)
        {
            if (classes.CallOf(@class) is not { Function: { IsAsync: true, Name: var called } function } || (called == "__call__" && function.Parameters.Length != 1 + CallParameters))
                continue;
            foreach (var made in ObjectsOf(@class, model).Distinct())
                yield return classes.Layer(@class, made) with { Kind = EntryPointKind.Application, Reason = $"`{@class.Name}` is made as an ASGI application" };
        }
    }

    // Those of which more is known than their class.
    private static IEnumerable<InstanceType> ObjectsOf(ClassSymbol @class, SemanticModel model) => model.Calls.Of(@class.Name)
        .Select(call => (Call: call, Body: model.BodyAround(call)))
        .Where(place => place.Body.ValueOf(place.Call.Func) is ClassType named && named.Class == @class)
        .Select(place => place.Body.ValueOf(place.Call))
        .OfType<InstanceType>()
        .Where(made => made.Class == @class && made.Creation is not null);
}
