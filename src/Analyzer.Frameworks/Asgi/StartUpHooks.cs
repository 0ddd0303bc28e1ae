using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>What Starlette, FastAPI and Quart call while the application starts or stops (<c>rules/frameworks/start-up.md</c>).</summary>
/// <remarks>Starlette documentation, "Lifespan"; FastAPI, "Lifespan Events"; Quart, "Startup and Shutdown".</remarks>
public sealed class StartUpHooks : Framework
{
    private static readonly string[] s_applications = ["starlette.applications.Starlette", "starlette.routing.Router", "quart.app.Quart", "quart.blueprints.Blueprint"];
    private static readonly string[] s_words = ["lifespan", "on_event", "on_startup", "add_event_handler", "_serving"];

    /// <inheritdoc/>
    public override IEnumerable<EntryPoint> FindEntryPoints(SemanticModel model) => [];

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> FindStartUp(SemanticModel model)
    {
        foreach (var module in model.Modules)
        {
            if (!Array.Exists(s_words, word => module.Tree.Text.Content.Contains(word, StringComparison.Ordinal)))
                continue;
            foreach (var node in module.Tree.Index.Calls.Concat<SyntaxNode>(module.Tree.Index.Decorated))
            {
                var found = node switch
                {
                    CallSyntax call => Registered(call, module, model),
                    FunctionDefinitionSyntax definition when definition.Decorators.Any(decorator => IsHook(decorator, module, model)) => [definition],
                    _ => [],
                };
                foreach (var definition in found)
                    yield return definition;
            }
        }
    }

    // `@app.on_event("startup")`, `@app.before_serving`.
    private static bool IsHook(ExpressionSyntax decorator, ModuleSymbol module, SemanticModel model) => decorator switch
    {
        CallSyntax { Func: AttributeSyntax { Attr: "on_event" } hook } => IsApplication(hook.Value, module, model),
        AttributeSyntax { Attr: "before_serving" or "after_serving" or "while_serving" or "before_app_serving" or "after_app_serving" or "while_app_serving" } hook => IsApplication(hook.Value, module, model),
        _ => false,
    };

    // `FastAPI(lifespan=…)`, `Starlette(on_startup=[…])`, `app.add_event_handler("startup", …)`.
    private static IEnumerable<SyntaxNode> Registered(CallSyntax call, ModuleSymbol module, SemanticModel model)
    {
        if (call is { Func: AttributeSyntax { Attr: "add_event_handler" } method, Args: [_, var handler] } && IsApplication(method.Value, module, model))
            return DefinitionsOf(handler, module, model);
        var keywords = call.Keywords.Where(keyword => keyword.Arg is "lifespan" or "on_startup" or "on_shutdown").ToList();
        return keywords.Count > 0 && IsApplicationClass(call.Func, module, model) ? keywords.SelectMany(keyword => DefinitionsOf(keyword.Value, module, model)) : [];
    }

    private static IEnumerable<SyntaxNode> DefinitionsOf(ExpressionSyntax value, ModuleSymbol module, SemanticModel model)
    {
        if (value is ListSyntax { Elts: var several })
            return several.SelectMany(each => DefinitionsOf(each, module, model));
        if (value is NameSyntax name && NestedDefinition(name) is { } nested)
            return [nested];
        return SemanticModel.FunctionsWithin(model.ValueOf(module, value)).Select(function => function.Syntax);
    }

    // A function of the factory around.
    private static FunctionDefinitionSyntax? NestedDefinition(NameSyntax name) =>
        name.Ancestors().OfType<FunctionDefinitionSyntax>().SelectMany(factory => factory.Body.OfType<FunctionDefinitionSyntax>()).FirstOrDefault(nested => nested.Name == name.Id);

    private static bool IsApplication(ExpressionSyntax value, ModuleSymbol module, SemanticModel model)
    {
        // In a factory: what the name is assigned there, or the parameter's annotation.
        if (value is NameSyntax name && name.Ancestors().OfType<FunctionDefinitionSyntax>().FirstOrDefault(factory => factory.Decorators.IsEmpty || !factory.Decorators.Any(decorator => name.Ancestors().Contains(decorator))) is { } factory)
        {
            if (factory.Args.PosOnlyArgs.Concat(factory.Args.Args).FirstOrDefault(parameter => parameter.Name == name.Id) is { } parameter)
                return parameter.Annotation is { } annotation && IsApplicationClass(annotation, module, model);
            if (factory.Body.OfType<AssignSyntax>().FirstOrDefault(assign => assign.Targets is [NameSyntax target] && target.Id == name.Id) is { } assigned)
                return assigned.Value is CallSyntax made && IsApplicationClass(made.Func, module, model);
        }

        return UnionType.MembersOf(model.ValueOf(module, value)).OfType<InstanceType>().Any(instance => IsApplicationClass(instance.Class, model));
    }

    private static bool IsApplicationClass(ExpressionSyntax callee, ModuleSymbol module, SemanticModel model) =>
        model.ValueOf(module, callee) is ClassType @class && IsApplicationClass(@class.Class, model);

    private static bool IsApplicationClass(ClassSymbol @class, SemanticModel model) => s_applications.Any(name => model.Classes.IsSubclass(@class, name));
}
