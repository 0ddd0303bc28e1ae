using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Plain functions around coroutine functions that FastAPI takes for what they wrap: it calls them on the loop and awaits what they return.</summary>
/// <remarks>From 0.123.5 on <c>fastapi/dependencies/models.py</c> asks <c>inspect.unwrap</c>, which follows <c>functools.wraps</c>. Before, they ran in a
/// thread, and what they returned was no response; Starlette itself does not look.</remarks>
internal sealed class WrappedEndpoints(SemanticModel model)
{
    private static readonly ReleaseVersion s_since = ReleaseVersion.TryParse("0.123.5")!;

    /// <summary>The wrappers that are called where a coroutine function seems to be.</summary>
    /// <param name="registration">How the function was handed over.</param>
    /// <param name="entryPoint">The entry point that it made.</param>
    public IEnumerable<EntryPoint> Around(Registration registration, EntryPoint entryPoint)
    {
        if (registration.Definition is not { } definition || !entryPoint.Function.Function.IsAsync || !registration.Name.StartsWith("fastapi.", StringComparison.Ordinal)
            || new DistributionVersions(model.Dependencies, registration.Body.Module.File!.FullPath).IsBelow("fastapi", s_since))
            return [];
        return model.FunctionsOf(registration.Body.DecoratedValueOf(definition))
            .Where(wrapper => !wrapper.Function.IsAsync && IsWrapper(wrapper.Function))
            .Select(wrapper => entryPoint with { Function = wrapper, WrittenAs = (entryPoint.Function.Function.QualifiedName, new Location(registration.Body.Module.Tree.Text, definition.NameSpan)) });
    }

    private bool IsWrapper(FunctionSymbol function) => function.Syntax is FunctionDefinitionSyntax wrapper && !function.Module.IsStub
        && wrapper.Decorators.OfType<CallSyntax>().Any(decorator => model.BodyAround(wrapper).ValueOf(decorator.Func) is FunctionType { Function.QualifiedName: "functools.wraps" });
}
