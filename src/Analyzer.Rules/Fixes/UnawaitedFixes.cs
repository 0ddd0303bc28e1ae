using System.Collections.Immutable;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>What mends an awaitable that is used without being awaited: <c>await</c>, there or where it was made.</summary>
internal static class UnawaitedFixes
{
    /// <summary>The fixes; empty where <c>await</c> may not stand, or other code may still await it.</summary>
    /// <param name="awaitable">The expression that is used.</param>
    /// <param name="uses">All uses of that kind in the file.</param>
    /// <param name="tree">The file.</param>
    public static ImmutableArray<CodeFix> Of(ExpressionSyntax awaitable, IReadOnlyCollection<UnawaitedUse> uses, SyntaxTree tree)
    {
        var coroutine = awaitable.Ancestors().FirstOrDefault(node => node is FunctionDefinitionSyntax);
        if (coroutine is null)
            return [];
        var made = awaitable is NameSyntax name ? MadeAt(name, coroutine, uses) : awaitable;
        if (made is null || !AwaitEdits.MayStandAt(made, coroutine))
            return [];
        // What was dropped may have been meant to run later, as a task.
        return [new CodeFix("Await it", awaitable.Parent is not ExpressionStatementSyntax, [.. AwaitEdits.Of(made, tree)])];
    }

    /// <summary>Where the only value of a variable is made, if every use of it takes it for the result.</summary>
    private static ExpressionSyntax? MadeAt(NameSyntax name, SyntaxNode coroutine, IReadOnlyCollection<UnawaitedUse> uses)
    {
        var places = coroutine.DescendantNodes().OfType<NameSyntax>().Where(other => other.Id == name.Id).ToList();
        var bound = places.Where(place => place.Context != ExpressionContext.Load).ToList();
        var isUsedAlike = places.Where(place => place.Context == ExpressionContext.Load).All(place => uses.Any(use => ReferenceEquals(use.Awaitable, place)));
        return isUsedAlike && bound is [{ Parent: AssignSyntax { Targets.Length: 1, Value: CallSyntax or AttributeSyntax } assign }] ? assign.Value : null;
    }
}
