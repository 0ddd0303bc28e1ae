using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>When calls run while an application is put together: it is given its middleware in that order, wherever the calls are written.</summary>
internal sealed class BuildOrder(SemanticModel model)
{
    private const int CallDepth = 8;
    private const int CallerLimit = 8;

    /// <summary>The moment at which a call or a decorated definition runs.</summary>
    /// <param name="node">The call or definition.</param>
    /// <param name="application">The call that makes the application.</param>
    public BuildMoment Of(SyntaxNode node, SyntaxNode application) => Of(node, application, CallDepth);

    private BuildMoment Of(SyntaxNode node, SyntaxNode application, int depth)
    {
        var function = node.Ancestors().OfType<FunctionDefinitionSyntax>().FirstOrDefault();
        var conditions = ConditionsAround(node, function);
        if (function is null)
            return OfModule(node, application, depth).With(node.Span.Start, conditions);
        if (application.Ancestors().Contains(function))
            return BuildMoment.Making.With(node.Span.Start, conditions);
        var callers = depth == 0 ? [] : CallersOf(function, application);
        return (callers switch
        {
            [] => BuildMoment.Unknown,
            [var only] => Of(only, application, depth - 1),
            // Which of them it is decides whether it runs, and hardly when.
            [var first, ..] => Of(first, application, depth - 1) with { Conditions = [] },
        }).With(node.Span.Start, conditions);
    }

    // The module that makes the application, one that it imports while it does, or any other, which runs later.
    private BuildMoment OfModule(SyntaxNode node, SyntaxNode application, int depth)
    {
        var module = model.BodyAround(node).Module;
        var maker = model.BodyAround(application).Module;
        var isMadeByFunction = application.Ancestors().Any(ancestor => ancestor is FunctionDefinitionSyntax);
        if (module == maker)
            return isMadeByFunction ? BuildMoment.Later : BuildMoment.Making;
        var import = depth == 0 ? null : maker.Tree.Root.Body.FirstOrDefault(statement => Imports(statement, module, maker));
        return import is null ? BuildMoment.Later : (isMadeByFunction ? BuildMoment.Later : BuildMoment.Making).With(import.Span.Start, []);
    }

    private bool Imports(StatementSyntax statement, ModuleSymbol module, ModuleSymbol importer) => statement switch
    {
        ImportSyntax import => import.Names.Any(alias => model.FindModule(alias.Name, importer) == module),
        ImportFromSyntax from => importer.ResolveImport(from.Module, from.Level) is { } source
            && (model.FindModule(source, importer) == module || from.Names.Any(alias => model.FindModule($"{source}.{alias.Name}", importer) == module)),
        _ => false,
    };

    // Those that give it this application come first: `setup(app)` may be called for several.
    private List<CallSyntax> CallersOf(FunctionDefinitionSyntax function, SyntaxNode application)
    {
        var callers = model.Calls.Of(function.Name).Take(CallerLimit)
            .Where(call => model.BodyAround(call).ValueOf(call.Func) is FunctionType callee && callee.Function.Syntax == function)
            .Where(call => !call.Ancestors().Contains(function))
            .ToList();
        var givers = callers.FindAll(call => model.BodyAround(call) is var body && call.Args.Concat(call.Keywords.Select(keyword => keyword.Value)).Any(argument => body.OriginsOf(argument).Any(origin => origin.Call == application)));
        return givers.Count > 0 ? givers : callers;
    }

    private List<string> ConditionsAround(SyntaxNode node, FunctionDefinitionSyntax? function)
    {
        var conditions = new List<string>();
        for (var (inner, outer) = (node, node.Parent); outer is not null && outer != function; (inner, outer) = (outer, outer.Parent))
        {
            if (outer is not IfSyntax branch || inner == branch.Test || IsAboutTheRun(branch.Test))
                continue;
            var test = model.BodyAround(node).Module.Tree.Text[branch.Test.Span].ToString().ReplaceLineEndings(" ");
            conditions.Insert(0, branch.OrElse.Contains(inner) ? $"not ({test})" : test);
        }

        return conditions;
    }

    // Whether a module is run or imported is no setting.
    private static bool IsAboutTheRun(ExpressionSyntax test) =>
        test.DescendantNodes().Prepend(test).Any(part => part is NameSyntax { Id: "__name__" or "TYPE_CHECKING" });
}
