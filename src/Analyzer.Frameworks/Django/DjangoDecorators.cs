using System.Text.RegularExpressions;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Decorators on asynchronous views, by version: <c>rules/frameworks/django-decorators.md</c>.</summary>
internal static partial class DjangoDecorators
{
    private const string MethodDecorator = "django.utils.decorators.method_decorator";

    // `method_decorator` knows coroutine functions since 5.2 (release notes).
    private static readonly ReleaseVersion s_methodDecorator = ReleaseVersion.Of(5, 2);

    private static readonly Dictionary<string, Row> s_rows = Tables.Rows("django-decorators", RowForm())
        .Select(match => new Row(match.Groups["name"].Value, match.Groups["distribution"].Value, ReleaseVersion.TryParse(match.Groups["since"].Value), match.Groups["does"].Value))
        .ToDictionary(row => row.Name);

    /// <summary>What is wrong with the decorators of a module's coroutine functions and of <paramref name="views"/>, the view classes that stand in it.</summary>
    public static IEnumerable<DjangoDecoration> Find(ModuleSymbol module, DistributionVersions versions, IEnumerable<DjangoViewClass> views)
    {
        foreach (var definition in module.Tree.Root.DescendantNodes(node => node is not ExpressionSyntax).OfType<AsyncFunctionDefSyntax>())
        {
            foreach (var decorator in definition.Decorators)
            {
                if (OfCoroutine(decorator, definition.Name, module, versions) is { } found)
                    yield return found;
            }
        }

        foreach (var view in views.Where(view => view.IsAsync))
        {
            foreach (var found in view.Class.Syntax.Decorators.Select(decorator => OfClass(decorator, view, module, versions)).OfType<DjangoDecoration>())
                yield return found;
            if (DjangoDispatch.FaultOf(view) is { } dispatch)
                yield return dispatch;
            if (view.SyncGuard is { } guard)
                yield return new DjangoDecoration(view.Location, guard.Name, view.Class.Name, "asks for the user synchronously, in a `dispatch` that runs on the loop, and returns a redirect that Django awaits", "check `await request.auser()` in the handlers, or in an asynchronous `dispatch`");
        }
    }

    private static DjangoDecoration? OfCoroutine(ExpressionSyntax decorator, string target, ModuleSymbol module, DistributionVersions versions)
    {
        var name = NameOf(decorator, module);
        if (name == MethodDecorator)
        {
            if (versions.IsBelow("Django", s_methodDecorator))
                return Decoration(decorator, MethodDecorator, target, "takes the coroutine for the response", $"it knows coroutine functions since Django 5.2, the project has {versions.TextOf("Django")}", module);
            return decorator is CallSyntax { Args: [var inner, ..] } ? OfCoroutine(inner, target, module, versions) : null;
        }

        if (name is null || !s_rows.TryGetValue(name, out var row) || row.Does == "attribute")
            return null;
        if (row.Since is null)
            return Decoration(decorator, name, target, "is synchronous: it returns before the body has run, and hands on a coroutine that nobody awaits", "do what it does in the body, or in a function for `sync_to_async`", module);
        return versions.IsBelow(row.Distribution, row.Since)
            ? Decoration(decorator, name, target, "takes the coroutine for the response", $"it knows coroutine functions since {row.Distribution} {row.Since}, the project has {versions.TextOf(row.Distribution)}", module)
            : null;
    }

    // `dispatch` of a view class is synchronous: what wraps it gets the coroutine of the handler.
    private static DjangoDecoration? OfClass(ExpressionSyntax decorator, DjangoViewClass view, ModuleSymbol module, DistributionVersions versions)
    {
        if (decorator is not CallSyntax { Args: [var wrapped, ..] } call || NameOf(decorator, module) != MethodDecorator)
            return null;
        var method = call.Keywords.FirstOrDefault(keyword => keyword.Arg == "name")?.Value is ConstantSyntax { StringValue: { } text } ? text : "";
        if (view.AsyncHandlers.Contains(method))
            return OfCoroutine(decorator, $"{view.Class.Name}.{method}", module, versions);
        if (method != "dispatch" || view.HasAsyncDispatch || NameOf(wrapped, module) is not { } name || !s_rows.TryGetValue(name, out var row) || row.Does != "wrapper")
            return null;
        return Decoration(decorator, name, $"{view.Class.Name}.dispatch", "wraps a synchronous `dispatch` that returns a coroutine, which it takes for the response", "decorate the handlers, or write `async def dispatch` with `return await super().dispatch(…)`", module);
    }

    private static DjangoDecoration Decoration(ExpressionSyntax decorator, string name, string target, string fault, string fix, ModuleSymbol module) =>
        new(new Location(module.Tree.Text, (decorator is CallSyntax call ? call.Func : decorator).Span), name[(name.LastIndexOf('.') + 1)..], target, fault, fix);

    private static string? NameOf(ExpressionSyntax decorator, ModuleSymbol module) => ImportedNames.Of(decorator is CallSyntax call ? call.Func : decorator, module);

    [GeneratedRegex(@"^\| `(?<name>[\w.]+)` \| (?<distribution>[\w.-]+) \| (?:since (?<since>[\d.]+)|never) \| (?<does>attribute|passes|wrapper) \|$")]
    private static partial Regex RowForm();

    private sealed record Row(string Name, string Distribution, ReleaseVersion? Since, string Does);
}
