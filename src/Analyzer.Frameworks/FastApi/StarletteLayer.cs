using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>A middleware of an application of Starlette or FastAPI.</summary>
/// <param name="Application">The call that made the application.</param>
/// <param name="Name">The class or function, as the call names it.</param>
/// <param name="Location">The call that adds it.</param>
/// <param name="IsAdded">Whether it is added later, and so stands outside those that were added before.</param>
public sealed record StarletteLayer(SyntaxNode Application, string Name, Location Location, bool IsAdded)
{
    /// <summary>The test under which it is there; empty if it always is.</summary>
    public string Condition { get; init; } = "";

    /// <summary>The layers of each application, outermost first (<c>starlette/applications.py</c>, <c>add_middleware</c> and <c>build_middleware_stack</c>).</summary>
    /// <param name="layers">The layers, those that are added in the order in which they are.</param>
    public static IEnumerable<IGrouping<SyntaxNode, StarletteLayer>> InOrder(IEnumerable<StarletteLayer> layers) =>
        layers.GroupBy(layer => layer.Application).SelectMany(own => own.Where(layer => layer.IsAdded).Reverse().Concat(own.Where(layer => !layer.IsAdded))).GroupBy(layer => layer.Application);
}
