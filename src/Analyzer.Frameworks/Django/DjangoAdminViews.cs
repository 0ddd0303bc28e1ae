using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Views that the administration gets from <c>get_urls</c>: methods of the class, as they are or within <c>admin_view</c>.</summary>
/// <remarks><c>django/contrib/admin/sites.py</c>: <c>admin_view</c> wraps them in a plain function, so that what a coroutine function returns is awaited by nobody.</remarks>
internal sealed class DjangoAdminViews(SemanticModel model)
{
    private static readonly ImmutableArray<string> s_bases = ["django.contrib.admin.options.BaseModelAdmin", "django.contrib.admin.sites.AdminSite"];

    /// <summary>The views, with what is wrong about some.</summary>
    public (ImmutableArray<EntryPoint> EntryPoints, ImmutableArray<DjangoDecoration> Faults) Find()
    {
        var entryPoints = ImmutableArray.CreateBuilder<EntryPoint>();
        var faults = ImmutableArray.CreateBuilder<DjangoDecoration>();
        foreach (var @class in model.Classes.All)
        {
            if (@class.Syntax.Body.OfType<FunctionDefinitionSyntax>().LastOrDefault(method => method.Name == "get_urls") is not { } urls || !s_bases.Any(@base => model.Classes.IsSubclass(@class, @base)))
                continue;
            foreach (var call in urls.DescendantNodes().OfType<CallSyntax>().Where(call => CallIndex.NameOf(call.Func) is "path" or "re_path" or "url" && call.Args.Length > 1))
            {
                var method = MethodIn(call.Args[1], @class);
                if (method is null)
                    continue;
                var isWrapped = call.Args[1] is CallSyntax;
                var isAwaited = method.Function.IsCoroutine;
                entryPoints.Add(new EntryPoint(method, EntryPointKind.View, isAwaited ? RunsOn.EventLoop : RunsOn.WorkerThread, $"is routed by `{@class.Name}.get_urls`")
                {
                    Route = DjangoRoutes.TextOf(call.Args[0]),
                    Arguments = [model.InstanceOf("django.http", "HttpRequest", @class.Module)],
                });
                if (isWrapped && isAwaited && CallIndex.NameOf(((CallSyntax)call.Args[1]).Func) == "admin_view" && method.Function.Syntax is FunctionDefinitionSyntax definition)
                    faults.Add(new DjangoDecoration(new Location(method.Function.Module.Tree.Text, definition.NameSpan), "admin_view", method.Function.Name, "returns a plain function, which Django calls in a thread: nobody awaits the coroutine that it returns", "make it a plain method, or route it without `admin_view` and check the user with `await request.auser()`"));
            }
        }

        return (entryPoints.ToImmutable(), faults.ToImmutable());
    }

    // `self.report`, `self.admin_site.admin_view(self.report)`, `wrap(self.report)`
    private FunctionType? MethodIn(ExpressionSyntax view, ClassSymbol @class) => view switch
    {
        AttributeSyntax { Value: NameSyntax { Id: "self" } } attribute => model.FindMember(@class, attribute.Attr) is { Owner.Module.IsStub: false } && model.FindMethod(@class, attribute.Attr) is { Function.Module.IsStub: false } method ? method : null,
        CallSyntax { Args: [var inner, ..] } => MethodIn(inner, @class),
        _ => null,
    };
}
