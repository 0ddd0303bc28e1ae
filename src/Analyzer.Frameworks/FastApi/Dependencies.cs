using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>What FastAPI calls to fill parameters: each argument of <c>Depends</c> and <c>Security</c>, wherever it stands.</summary>
/// <remarks>A default, the metadata of an <c>Annotated</c>, a list of dependencies of a route, router or application. A coroutine
/// function runs on the loop, anything else in a thread, constructors too (<c>fastapi/dependencies/utils.py</c>).</remarks>
internal sealed class Dependencies(SemanticModel model, EntryPointMaker maker)
{
    private static readonly string[] s_names = ["fastapi.param_functions.Depends", "fastapi.param_functions.Security"];

    public IEnumerable<EntryPoint> Find() => FindAsked().Concat(FindOverrides());

    // `app.dependency_overrides[get_store] = make_store`: called in its place.
    private IEnumerable<EntryPoint> FindOverrides()
    {
        foreach (var module in model.Modules.Where(module => module.IsProduction && module.Tree.Text.Content.Contains(Overrides, StringComparison.Ordinal)))
        {
            foreach (var value in module.Tree.Root.DescendantNodes().SelectMany(OverridesIn))
            {
                foreach (var function in maker.FunctionsOf(model.BodyAround(value).ValueOf(value)))
                    yield return new EntryPoint(function, EntryPointKind.Dependency, function.Function.IsAsync ? RunsOn.EventLoop : RunsOn.WorkerThread, "stands in for a dependency") { PlainRunsOn = RunsOn.WorkerThread };
            }
        }
    }

    private const string Overrides = "dependency_overrides";

    private static IEnumerable<ExpressionSyntax> OverridesIn(SyntaxNode node) => node switch
    {
        AssignSyntax { Targets: [SubscriptSyntax { Value: AttributeSyntax { Attr: Overrides } }], Value: var value } => [value],
        AssignSyntax { Targets: [AttributeSyntax { Attr: Overrides }], Value: DictSyntax table } => table.Values,
        CallSyntax { Func: AttributeSyntax { Attr: "update", Value: AttributeSyntax { Attr: Overrides } }, Args: [DictSyntax table] } => table.Values,
        _ => [],
    };

    private IEnumerable<EntryPoint> FindAsked()
    {
        var seen = new HashSet<FunctionType>();
        foreach (var call in s_names.SelectMany(name => model.Calls.Of(name[(name.LastIndexOf('.') + 1)..])))
        {
            var body = model.BodyAround(call);
            if (body.ValueOf(call.Func) is not FunctionType { Function.QualifiedName: var name } || !s_names.Contains(name) || DependencyOf(call, body) is not { } dependency)
                continue;
            foreach (var function in maker.FunctionsOf(dependency).Where(seen.Add))
            {
                var place = function.Function.IsAsync ? RunsOn.EventLoop : RunsOn.WorkerThread;
                yield return new EntryPoint(function, EntryPointKind.Dependency, place, $"is a dependency in `{call.Func.Ancestors().OfType<FunctionDefinitionSyntax>().FirstOrDefault()?.Name ?? body.Module.Name}`") { PlainRunsOn = RunsOn.WorkerThread };
            }
        }
    }

    // Without an argument the annotation says what to call.
    private static PythonType? DependencyOf(CallSyntax call, BodyModel body)
    {
        if (CallText.Argument(call, 0, "dependency") is { } argument && argument is not ConstantSyntax { ConstantKind: ConstantKind.None })
            return body.ValueOf(argument);
        return call.Parent switch
        {
            ArgumentsSyntax arguments when AnnotationOf(call, arguments) is { } annotation => ClassOf(body.Declared(annotation)),
            TupleSyntax { Elts: [var declared, ..] } => ClassOf(body.Declared(declared)),
            _ => null,
        };
    }

    private static ClassType? ClassOf(PythonType declared) => declared is InstanceType instance ? new ClassType(instance.Class, []) : null;

    private static ExpressionSyntax? AnnotationOf(CallSyntax @default, ArgumentsSyntax arguments)
    {
        var positional = arguments.PosOnlyArgs.AddRange(arguments.Args);
        var index = arguments.Defaults.IndexOf(@default);
        if (index >= 0)
            return positional[positional.Length - arguments.Defaults.Length + index].Annotation;
        index = arguments.KwDefaults.IndexOf(@default);
        return index >= 0 ? arguments.KwOnlyArgs[index].Annotation : null;
    }
}
