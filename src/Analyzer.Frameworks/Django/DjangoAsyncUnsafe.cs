using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Where code sets the variable that silences Django's guard (<c>django/utils/asyncio.py</c>).</summary>
public static class DjangoAsyncUnsafe
{
    /// <summary>The variable of the environment.</summary>
    public const string Variable = "DJANGO_ALLOW_ASYNC_UNSAFE";

    /// <summary>The places that set it; tests may.</summary>
    public static IEnumerable<Location> Find(ModuleSymbol module)
    {
        if (module.File!.Role is SourceRole.Test or SourceRole.Library || !module.Tree.Text.Content.Contains(Variable, StringComparison.Ordinal))
            yield break;
        foreach (var node in module.Tree.Root.DescendantNodes())
        {
            var (name, value) = node switch
            {
                AssignSyntax { Targets: [SubscriptSyntax { Slice: ConstantSyntax { StringValue: Variable } key }], Value: var given } => (key, given),
                CallSyntax { Func: AttributeSyntax { Attr: "setdefault" or "putenv" }, Args: [ConstantSyntax { StringValue: Variable } key, var given] } => (key, given),
                _ => (null, null),
            };
            if (name is not null && value is not ConstantSyntax { StringValue: "" })
                yield return new Location(module.Tree.Text, name.Span);
        }
    }
}
