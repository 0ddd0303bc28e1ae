using System.Collections.Immutable;
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
            if (ancestor is IfSyntax branch && VersionCondition.Holds(branch.Test, version) is { } holds && branch.Body.Contains(inner) != holds)
                return false;
            inner = ancestor;
        }

        return true;
    }
}
