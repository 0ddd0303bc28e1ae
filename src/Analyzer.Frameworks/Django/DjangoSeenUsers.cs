using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Whether middleware looks at <c>request.user</c> for every request, so that it is loaded before a view is called.</summary>
/// <remarks>What a hook has asked for, in a thread, stays in the request: <c>SimpleLazyObject</c> of <c>AuthenticationMiddleware</c>.</remarks>
internal static class DjangoSeenUsers
{
    private const string Setting = "MIDDLEWARE";

    // Of Django since 5.1, and of django-hijack, which sets an attribute of the user.
    private static readonly HashSet<string> s_known = ["django.contrib.auth.middleware.LoginRequiredMiddleware", "hijack.middleware.HijackUserMiddleware"];

    /// <summary>The settings module whose middleware does; null if none does for certain.</summary>
    public static ModuleSymbol? Find(ClassFacts classes) =>
        classes.Modules.FirstOrDefault(module => module.Tree.Text.Content.Contains(Setting, StringComparison.Ordinal) && EntriesOf(module).Any(entry => LooksAtUser(entry, module, classes)));

    // The entries that stand in the module whatever the environment says.
    private static IEnumerable<string> EntriesOf(ModuleSymbol module) => module.Tree.Root.Body
        .Select(statement => statement switch
        {
            AssignSyntax { Targets: [NameSyntax { Id: Setting }], Value: var value } => value,
            AugAssignSyntax { Target: NameSyntax { Id: Setting }, Value: var value } => value,
            ExpressionStatementSyntax { Value: CallSyntax { Func: AttributeSyntax { Value: NameSyntax { Id: Setting }, Attr: "append" or "insert" }, Args: [.., var value] } } => value,
            _ => null,
        })
        .OfType<ExpressionSyntax>()
        .SelectMany(value => value.DescendantNodes(node => node is not IfExpSyntax).Prepend(value).OfType<ConstantSyntax>().Select(entry => entry.StringValue).OfType<string>());

    private static bool LooksAtUser(string entry, ModuleSymbol settings, ClassFacts classes)
    {
        if (s_known.Contains(entry))
            return true;
        if (entry.LastIndexOf('.') is not (> 0 and var dot) || classes.Find(entry[..dot], entry[(dot + 1)..], settings) is not ClassType { Class: { Module.IsStub: false } middleware })
            return false;
        return middleware.Syntax.Body.OfType<FunctionDefinitionSyntax>()
            .Any(hook => hook is { Name: "process_request" or "process_view", Args.Args: [_, var request, ..] } and not AsyncFunctionDefSyntax && AlwaysLooks(hook.Body, request.Name));
    }

    // Statement by statement, as far as each is reached whatever comes.
    private static bool AlwaysLooks(IEnumerable<StatementSyntax> body, string request)
    {
        foreach (var statement in body)
        {
            switch (statement)
            {
                case IfSyntax condition:
                    if (Looks(FirstAsked(condition.Test), request))
                        return true;
                    break;
                case TrySyntax attempt:
                    if (AlwaysLooks(attempt.Body, request))
                        return true;
                    break;
                case ExpressionStatementSyntax or AssignSyntax or AnnAssignSyntax or AugAssignSyntax or ReturnSyntax:
                    if (Looks(statement, request))
                        return true;
                    break;
            }

            if (statement.DescendantNodes(node => node is not (FunctionDefinitionSyntax or LambdaSyntax)).Prepend(statement).Any(node => node is ReturnSyntax or RaiseSyntax))
                return false;
        }

        return false;
    }

    // `a and b` asks `a` first, and perhaps nothing else.
    private static ExpressionSyntax FirstAsked(ExpressionSyntax test) => test switch
    {
        BoolOpSyntax boolean => FirstAsked(boolean.Values[0]),
        UnaryOpSyntax not => FirstAsked(not.Operand),
        _ => test,
    };

    private static bool Looks(SyntaxNode code, string request) => code
        .DescendantNodes(node => node is not (LambdaSyntax or IfExpSyntax or BoolOpSyntax or ComprehensionSyntax)).Prepend(code)
        .Any(node => node is AttributeSyntax { Value: AttributeSyntax { Attr: "user", Value: NameSyntax owner } } && owner.Id == request);
}
