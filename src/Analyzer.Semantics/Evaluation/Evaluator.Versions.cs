using System.Collections.Immutable;
using System.Numerics;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>What stubs say below <c>if VERSION >= (5, 0):</c>, where the project fixes the version of the distribution.</content>
internal sealed partial class Evaluator
{
    /// <summary>The versions that the project fixes, by the name of the distribution; of others both branches hold.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<int>> Versions { get; set; } = ImmutableDictionary<string, ImmutableArray<int>>.Empty;

    // The bindings that the version in use has; null if it has none.
    private List<Binding>? OfVersion(List<Binding> bindings, ModuleSymbol stub) =>
        bindings.FindAll(binding => IsOfVersion(binding, stub)) is { Count: > 0 } found ? found : null;

    /// <summary>Whether a version of the distribution that is in use has what the stub binds here.</summary>
    private bool IsOfVersion(Binding binding, ModuleSymbol stub)
    {
        if (stub.Distribution is not { } distribution || !Versions.TryGetValue(distribution, out var version))
            return true;
        var inner = binding.Node;
        foreach (var ancestor in binding.Node.Ancestors())
        {
            if (ancestor is IfSyntax branch && CompareVersion(branch.Test, version) is { } holds && branch.Body.Contains(inner) != holds)
                return false;
            inner = ancestor;
        }

        return true;
    }

    // `VERSION >= (5, 0)`, compared as tuples are; null for any other test.
    private static bool? CompareVersion(ExpressionSyntax test, ImmutableArray<int> version)
    {
        if (test is not CompareSyntax { Left: NameSyntax { Id: "VERSION" }, Ops: [var op], Comparators: [TupleSyntax { Elts: var parts }] })
            return null;
        var order = 0;
        for (var i = 0; i < parts.Length && order == 0; i++)
        {
            if (parts[i] is not ConstantSyntax { Value: BigInteger part })
                return null;
            order = (i < version.Length ? version[i] : 0).CompareTo((int)part);
        }

        return op switch
        {
            ComparisonOperator.GtE => order >= 0,
            ComparisonOperator.Gt => order > 0,
            ComparisonOperator.LtE => order <= 0,
            ComparisonOperator.Lt => order < 0,
            _ => null,
        };
    }
}
