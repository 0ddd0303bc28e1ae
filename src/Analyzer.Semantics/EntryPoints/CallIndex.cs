using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>Where functions of a name are called, and what decorators of a name stand on: found by text alone, to know what to evaluate.</summary>
public sealed class CallIndex
{
    private readonly Dictionary<string, List<CallSyntax>> _calls = [];
    private readonly List<SyntaxNode> _decorated = [];

    internal CallIndex(ImmutableArray<ModuleSymbol> modules)
    {
        foreach (var module in modules.Where(module => module.IsProduction))
        {
            _decorated.AddRange(module.Tree.Index.Decorated);
            foreach (var call in module.Tree.Index.Calls)
            {
                if (NameOf(call.Func) is not { } name)
                    continue;
                if (!_calls.TryGetValue(name, out var calls))
                    _calls[name] = calls = [];
                calls.Add(call);
            }
        }
    }

    /// <summary>The definitions of functions and classes that have decorators, in the order of the project's files.</summary>
    public IReadOnlyList<SyntaxNode> Decorated => _decorated;

    /// <summary>The calls of what has this name, as a name or an attribute, in the order of the project's files.</summary>
    public IReadOnlyList<CallSyntax> Of(string name) => _calls.GetValueOrDefault(name) ?? [];

    /// <summary>The name that stands last in a called expression; null if there is none.</summary>
    public static string? NameOf(ExpressionSyntax callee) => callee switch
    {
        NameSyntax name => name.Id,
        AttributeSyntax attribute => attribute.Attr,
        SubscriptSyntax subscript => NameOf(subscript.Value),
        CallSyntax call => NameOf(call.Func),
        _ => null,
    };
}
