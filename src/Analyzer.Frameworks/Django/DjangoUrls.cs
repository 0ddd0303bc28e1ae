using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Walks a URLconf as Django does, from <c>ROOT_URLCONF</c> through every <c>include</c>, to its views.</summary>
/// <remarks><c>django/urls/conf.py</c>, <c>django/urls/resolvers.py</c>. Patterns that are computed are left out.</remarks>
internal sealed class DjangoUrls(SemanticModel model, DjangoViewClasses classes)
{
    private const int DepthLimit = 24;

    // More lists than any project has: URLconfs that include each other twice and twice again have no end.
    private const int ListLimit = 20_000;

    private static readonly HashSet<string> s_patterns = ["django.urls.conf.path", "django.urls.conf.re_path", "django.conf.urls.url"];

    private readonly ImmutableArray<DjangoView>.Builder _views = ImmutableArray.CreateBuilder<DjangoView>();

    // The lists that are being walked.
    private readonly HashSet<(ModuleSymbol Module, string Name)> _open = [];

    private int _listCount;

    /// <summary>The views below a URLconf, in the order of its patterns.</summary>
    public ImmutableArray<DjangoView> Walk(ModuleSymbol urlconf)
    {
        _views.Clear();
        _listCount = 0;
        WalkName("urlpatterns", urlconf, "", 0);
        return [.. _views];
    }

    private void WalkName(string name, ModuleSymbol module, string prefix, int depth)
    {
        // `urlpatterns = decorated(urlpatterns)`: what the list was before is walked where it is bound.
        if (depth > DepthLimit || ++_listCount > ListLimit || !_open.Add((module, name)))
            return;
        WalkBindings(name, module, prefix, depth);
        _open.Remove((module, name));
    }

    // A list of patterns is made by assignments and by what is added to it later.
    private void WalkBindings(string name, ModuleSymbol module, string prefix, int depth)
    {
        var isBound = false;
        foreach (var statement in module.Tree.Root.DescendantNodes(node => node is not (FunctionDefinitionSyntax or ClassDefSyntax or ExpressionSyntax)).OfType<StatementSyntax>())
        {
            var added = statement switch
            {
                AssignSyntax { Value: var value } assign when assign.Targets.Any(target => target is NameSyntax bound && bound.Id == name) => value,
                AnnAssignSyntax { Target: NameSyntax bound, Value: { } value } when bound.Id == name => value,
                AugAssignSyntax { Target: NameSyntax bound, Value: var value } when bound.Id == name => value,
                ExpressionStatementSyntax { Value: CallSyntax { Func: AttributeSyntax { Value: NameSyntax list, Attr: "append" or "extend" or "insert" }, Args: [.., var value] } } when list.Id == name => value,
                _ => null,
            };
            if (added is null)
                continue;
            isBound = true;
            if (statement is ExpressionStatementSyntax { Value: CallSyntax { Func: AttributeSyntax { Attr: "append" or "insert" } } })
                WalkPattern(added, module, prefix, depth);
            else
                WalkList(added, module, prefix, depth);
        }

        // `from .urls_common import urlpatterns`
        if (!isBound && ImportedNames.OfName(name, module) is { } imported && imported.LastIndexOf('.') is > 0 and var dot
            && model.FindModule(imported[..dot], module) is { IsStub: false } source)
            WalkName(imported[(dot + 1)..], source, prefix, depth + 1);
    }

    private void WalkList(ExpressionSyntax list, ModuleSymbol module, string prefix, int depth)
    {
        switch (list)
        {
            case ListSyntax { Elts: var elements }:
                foreach (var element in elements)
                    WalkPattern(element, module, prefix, depth);
                break;
            case TupleSyntax { Elts: var elements }:
                foreach (var element in elements)
                    WalkPattern(element, module, prefix, depth);
                break;
            case BinOpSyntax { Op: BinaryOperator.Add } sum:
                WalkList(sum.Left, module, prefix, depth);
                WalkList(sum.Right, module, prefix, depth);
                break;
            case NameSyntax name:
                WalkName(name.Id, module, prefix, depth + 1);
                break;
            case IfExpSyntax choice:
                WalkList(choice.Body, module, prefix, depth);
                WalkList(choice.OrElse, module, prefix, depth);
                break;
            case AttributeSyntax { Attr: "urls" } routed:
                WalkRouter(routed.Value, module, prefix);
                break;
            case AttributeSyntax attribute when model.ValueOf(module, attribute.Value) is ModuleType named && model.FindModule(named.Name, module) is { IsStub: false } source:
                WalkName(attribute.Attr, source, prefix, depth + 1);
                break;
            case CallSyntax call when QualifiedName(call, module) == "django.conf.urls.i18n.i18n_patterns":
                foreach (var argument in call.Args)
                    WalkPattern(argument, module, $"{prefix}<language>/", depth);
                break;
            case CallSyntax { Args: [var first, ..] }:
                WalkList(first, module, prefix, depth); // `format_suffix_patterns(urlpatterns)`
                break;
        }
    }

    private void WalkPattern(ExpressionSyntax pattern, ModuleSymbol module, string prefix, int depth)
    {
        if (pattern is StarredSyntax starred)
        {
            WalkList(starred.Value, module, prefix, depth);
            return;
        }

        if (pattern is not CallSyntax call || !s_patterns.Contains(QualifiedName(call, module) ?? ""))
            return;
        var route = prefix + DjangoRoutes.TextOf(Argument(call, 0, "route") ?? Argument(call, -1, "regex"));
        switch (Argument(call, 1, "view"))
        {
            case CallSyntax { Args: [var included, ..] } include when QualifiedName(include, module) is "django.urls.conf.include" or "django.conf.urls.include":
                WalkIncluded(included, module, route, depth);
                break;
            case AttributeSyntax { Attr: "urls" } router:
                WalkRouter(router.Value, module, route);
                break;
            case { } view:
                AddView(view, module, route);
                break;
        }
    }

    private void WalkIncluded(ExpressionSyntax included, ModuleSymbol module, string route, int depth)
    {
        switch (included)
        {
            case ConstantSyntax { StringValue: { } name }:
                if (model.FindModule(name, module) is { IsStub: false } named)
                    WalkName("urlpatterns", named, route, depth + 1);
                break;
            case TupleSyntax { Elts: [var patterns, ..] }:
                WalkIncluded(patterns, module, route, depth);
                break;
            default:
                if (model.ValueOf(module, included) is ModuleType imported && model.FindModule(imported.Name, module) is { IsStub: false } source)
                    WalkName("urlpatterns", source, route, depth + 1);
                else
                    WalkList(included, module, route, depth + 1);
                break;
        }
    }

    // `router.register("orders", OrderViewSet)`, wherever the module of the router says it.
    private void WalkRouter(ExpressionSyntax router, ModuleSymbol module, string prefix)
    {
        if (router is not NameSyntax name)
            return;
        var home = module;
        var local = name.Id;
        if (ImportedNames.Of(name, module) is { } imported && imported.LastIndexOf('.') is > 0 and var dot && model.FindModule(imported[..dot], module) is { IsStub: false } source)
            (home, local) = (source, imported[(dot + 1)..]);
        foreach (var statement in home.Tree.Root.Body.OfType<ExpressionStatementSyntax>())
        {
            if (statement.Value is CallSyntax { Func: AttributeSyntax { Value: NameSyntax owner, Attr: "register" } } call && owner.Id == local
                && Argument(call, 1, "viewset") is { } viewset && model.ValueOf(home, viewset) is ClassType { Class: var @class })
                AddClass(@class, prefix + DjangoRoutes.TextOf(Argument(call, 0, "prefix")), call, home);
        }
    }

    private void AddView(ExpressionSyntax view, ModuleSymbol module, string route)
    {
        if (ClassOf(view, module) is { } @class)
        {
            AddClass(@class, route, view, module);
            return;
        }

        var value = model.ValueOf(module, view);
        var functions = model.FunctionsOf(value).Where(function => !function.Function.Module.IsStub).ToImmutableArray();
        var name = functions is [var only, ..] ? only.Function.QualifiedName : module.Tree.Text[view.Span].ToString();
        var unmarked = UnmarkedObject(value, view, module);
        bool? isAsync = functions.IsEmpty ? null : unmarked is null && functions.Any(CoroutineMarks.IsAwaited);
        var definition = DefinitionOf(view, module);
        _views.Add(new DjangoView(route, name, isAsync, new Location(module.Tree.Text, view.Span))
        {
            Functions = functions,
            Definition = definition is null ? null : new Location(definition.Value.Module.Tree.Text, definition.Value.Function.NameSpan),
            IsAtomic = !IsExempt(view) && definition?.Function.Decorators.Any(IsExempt) != true,
            Hidden = unmarked ?? LambdaAround(view, module) ?? (isAsync == false && definition is { Function: AsyncFunctionDefSyntax { Decorators: [var outermost, ..] } hidden, Module: var home }
                ? new DjangoDecoration(new Location(home.Tree.Text, (outermost is CallSyntax call ? call.Func : outermost).Span), home.Tree.Text[outermost.Span].ToString(), hidden.Name, "returns a plain function, which Django takes for synchronous and calls in a thread: nobody awaits the coroutine that it returns", "make the wrapper `async def`, or mark it with `markcoroutinefunction`")
                : null),
        });
    }

    // `lambda request: cart(request)`: a plain function, whatever it calls.
    private DjangoDecoration? LambdaAround(ExpressionSyntax view, ModuleSymbol module)
    {
        if (view is not LambdaSyntax { Body: CallSyntax call })
            return null;
        var called = model.FunctionsOf(model.ValueOf(module, call.Func)).Where(function => !function.Function.Module.IsStub).ToList();
        return called.Count > 0 && called.TrueForAll(CoroutineMarks.IsAwaited)
            ? new DjangoDecoration(new Location(module.Tree.Text, view.Span), "lambda", called[0].Function.Name, "is a plain function, which Django takes for synchronous and calls in a thread: nobody awaits the coroutine that it returns", "route the coroutine function itself")
            : null;
    }

    // An object with an asynchronous `__call__` that nobody has marked: Django calls it in a thread, where `sync_to_async` refuses it.
    private DjangoDecoration? UnmarkedObject(PythonType value, ExpressionSyntax view, ModuleSymbol module)
    {
        if (value is not InstanceType { Class: { Module.IsStub: false } @class } || model.FindMethod(@class, "__call__") is not { Function: { IsCoroutine: true, Module.IsStub: false, Syntax: FunctionDefinitionSyntax call } function })
            return null;
        if (CoroutineMarks.MarksItself(@class, model) || (view is NameSyntax name && CoroutineMarks.IsMarkedIn(module, name.Id)))
            return null;
        return new DjangoDecoration(new Location(function.Module.Tree.Text, call.NameSpan), "async def __call__", @class.Name, "does not make a coroutine function of the object: Django hands it to `sync_to_async`, which raises `TypeError`", "call `markcoroutinefunction(self)` in `__init__`");
    }

    // The function that `views.cart` or `cart` names, as it is written.
    private (FunctionDefinitionSyntax Function, ModuleSymbol Module)? DefinitionOf(ExpressionSyntax view, ModuleSymbol module)
    {
        var (home, name) = view switch
        {
            AttributeSyntax attribute when model.ValueOf(module, attribute.Value) is ModuleType named => (model.FindModule(named.Name, module), attribute.Attr),
            NameSyntax local when ImportedNames.Of(local, module) is { } imported && imported.LastIndexOf('.') is > 0 and var dot => (model.FindModule(imported[..dot], module), imported[(dot + 1)..]),
            NameSyntax own => (module, own.Id),
            _ => (null, ""),
        };
        return home is { IsStub: false } && home.Tree.Root.Body.OfType<FunctionDefinitionSyntax>().LastOrDefault(function => function.Name == name) is { } definition ? (definition, home) : null;
    }

    private static bool IsExempt(SyntaxNode code) => code.DescendantNodes().Prepend(code).Any(node => node is NameSyntax { Id: "non_atomic_requests" } or AttributeSyntax { Attr: "non_atomic_requests" });

    private void AddClass(ClassSymbol @class, string route, SyntaxNode site, ModuleSymbol module) =>
        _views.Add(new DjangoView(route, @class.QualifiedName, classes.IsAsync(@class), new Location(module.Tree.Text, site.Span))
        {
            Class = @class,
            Definition = @class.Module.IsStub ? null : new Location(@class.Module.Tree.Text, @class.Syntax.NameSpan),
            IsAtomic = !IsExempt(site) && !model.Classes.Mro(@class).Any(parent => !parent.Module.IsStub && (parent.Syntax.Decorators.Any(IsExempt) || parent.Syntax.Body.OfType<FunctionDefinitionSyntax>().Any(method => method.Name == "dispatch" && method.Decorators.Any(IsExempt)))),
            Functions = [.. classes.HandlersOf(@class).Where(handler => !handler.Owner.Module.IsStub).Select(handler => handler.Function)],
        });

    // `Cart.as_view()`, perhaps within decorators: `login_required(Cart.as_view())`, `cache_page(60)(Cart.as_view())`.
    private ClassSymbol? ClassOf(ExpressionSyntax view, ModuleSymbol module) => view switch
    {
        CallSyntax { Func: AttributeSyntax { Attr: "as_view" } method } => model.ValueOf(module, method.Value) is ClassType { Class: var @class } ? @class : null,
        CallSyntax { Args: [var inner, ..] } => ClassOf(inner, module),
        _ => null,
    };

    private string? QualifiedName(CallSyntax call, ModuleSymbol module) => (model.ValueOf(module, call.Func) as FunctionType)?.Function.QualifiedName;

    private static ExpressionSyntax? Argument(CallSyntax call, int position, string name) =>
        position >= 0 && position < call.Args.Length ? call.Args[position] : call.Keywords.FirstOrDefault(keyword => keyword.Arg == name)?.Value;
}
