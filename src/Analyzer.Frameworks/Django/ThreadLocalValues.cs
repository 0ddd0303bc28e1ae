using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Values that middleware keeps in a <c>threading.local()</c>: each request's, as long as one thread serves it.</summary>
/// <remarks>
/// Django documentation, "Asynchronous support", "Async safety": a hook runs in the thread of the request, an asynchronous view on the loop. What the one
/// has set the other does not see; <c>asgiref.local.Local</c> and <c>contextvars</c> go along with the request.
/// </remarks>
public sealed class ThreadLocalValues
{
    private const string Local = "threading.local";

    // The middleware that sets them, by the module and name of the holder.
    private readonly Dictionary<(ModuleSymbol Module, string Name), string> _setters = [];

    private ThreadLocalValues()
    {
    }

    /// <summary>No values.</summary>
    public static ThreadLocalValues None { get; } = new();

    internal static ThreadLocalValues Find(SemanticModel model, IEnumerable<DjangoProject> projects)
    {
        var holders = model.Modules.Where(module => module.IsProduction && module.Tree.Text.Content.Contains("threading", StringComparison.Ordinal))
            .SelectMany(module => HoldersOf(module).Select(name => (module, name))).ToHashSet();
        if (holders.Count == 0)
            return None;
        var found = new ThreadLocalValues();
        foreach (var layer in projects.SelectMany(project => project.Middleware.Layers))
        {
            if (layer.Capability is not { Definition: { } definition, Module: { } home })
                continue;
            var node = home.Tree.Root.Body.FirstOrDefault(statement => statement switch
            {
                ClassDefSyntax @class => @class.NameSpan == definition.Span,
                FunctionDefinitionSyntax function => function.NameSpan == definition.Span,
                _ => false,
            });
            foreach (var code in node is null ? [] : OnThread(node, layer.Capability))
                found.AddSetBy(code, home, layer.Path, holders, model);
        }

        return found._setters.Count == 0 ? None : found;
    }

    /// <summary>The middleware that sets what a name or attribute of a module holds; null if none does.</summary>
    /// <param name="holder">What is read: <c>_state</c> in <c>_state.user</c>.</param>
    /// <param name="module">Where it is read.</param>
    public string? SetterOf(ExpressionSyntax holder, ModuleSymbol module)
    {
        foreach (var ((home, name), setter) in _setters)
        {
            if (IsHolder(holder, module, home, name))
                return setter;
        }

        return null;
    }

    // `_state = threading.local()` of a module.
    private static IEnumerable<string> HoldersOf(ModuleSymbol module) => module.Tree.Root.Body.OfType<AssignSyntax>()
        .Where(assign => assign is { Targets: [NameSyntax], Value: CallSyntax call } && ImportedNames.Of(call.Func, module) == Local)
        .Select(assign => ((NameSyntax)assign.Targets[0]).Id);

    // A class or factory that is not async-capable runs in a thread as a whole, any other its hooks.
    private static IEnumerable<SyntaxNode> OnThread(StatementSyntax middleware, MiddlewareCapability capability) => (middleware, capability.CanAsync) switch
    {
        (_, false) => [middleware],
        (ClassDefSyntax @class, _) => @class.Body.OfType<FunctionDefinitionSyntax>().Where(method => capability.ThreadedHooks.Contains(method.Name)),
        _ => [],
    };

    private void AddSetBy(SyntaxNode code, ModuleSymbol module, string middleware, HashSet<(ModuleSymbol Module, string Name)> holders, SemanticModel model)
    {
        AddStores(code, module, middleware, holders);

        // What it calls by name: `set_current_request(request)`.
        foreach (var call in code.DescendantNodes().OfType<CallSyntax>())
        {
            var (home, name) = ImportedNames.Of(call.Func, module) is { } imported && imported.LastIndexOf('.') is > 0 and var dot
                ? (model.FindModule(imported[..dot], module), imported[(dot + 1)..])
                : (module, (call.Func as NameSyntax)?.Id ?? "");
            if (home is { IsStub: false } && home.Tree.Root.Body.OfType<FunctionDefinitionSyntax>().LastOrDefault(function => function.Name == name) is { } called)
                AddStores(called, home, middleware, holders);
        }
    }

    private void AddStores(SyntaxNode code, ModuleSymbol module, string middleware, HashSet<(ModuleSymbol Module, string Name)> holders)
    {
        foreach (var node in code.DescendantNodes())
        {
            var stored = node switch
            {
                AttributeSyntax { Context: ExpressionContext.Store } attribute => attribute.Value,
                CallSyntax { Func: NameSyntax { Id: "setattr" }, Args: [var subject, ..] } => subject,
                _ => null,
            };
            if (stored is null)
                continue;
            foreach (var (home, name) in holders)
            {
                if (IsHolder(stored, module, home, name))
                    _setters.TryAdd((home, name), middleware);
            }
        }
    }

    private static bool IsHolder(ExpressionSyntax expression, ModuleSymbol module, ModuleSymbol home, string name) =>
        ReferenceEquals(module, home) && expression is NameSyntax local ? local.Id == name : ImportedNames.Of(expression, module) == $"{home.Name}.{name}";
}
