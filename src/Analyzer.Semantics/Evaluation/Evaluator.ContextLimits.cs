using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Analyzer.Semantics;

/// <content>How many contexts a function may have beyond the usual limit: those that grow with the project, and not with combinations of values.</content>
/// <remarks>A decorator is called with each function that it decorates, a factory with each class, a helper with objects of each class; what a decorator puts in
/// their place has a closure of its own for each. Without these a decorator of fifty functions would lose what the last half of them does.</remarks>
internal sealed partial class Evaluator
{
    /// <summary>The most further contexts for one closure, or with one set of functions and classes.</summary>
    private const int HandedLimit = 16;

    private readonly Dictionary<HandedKey, int> _countsOfHanded = [];

    // Counts a context that is about to be made, unless that is one too many.
    private bool TryCount(FunctionSymbol symbol, ContextKey key, bool isPlain)
    {
        var handed = ImmutableArray.CreateBuilder<object>();
        foreach (var argument in key.Arguments)
        {
            if (argument is FunctionType { Function: var function })
                handed.Add(function);
            else if (argument is ClassType { Class: var @class })
                handed.Add(@class);
            else if (argument is InstanceType { Class: { Module.IsStub: false } of })
                handed.Add(of);
        }

        if (handed.Count == 0 && key.Closure is LazyFrame && !isPlain)
            return false;
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_countsOfHanded, new HandedKey(symbol, key.Closure, handed.ToImmutable(), isPlain), out _);
        return count++ < HandedLimit;
    }

    // Beyond that, objects of the project's classes are not told apart by what they were made with.
    private static PythonType Plain(PythonType argument) => argument switch
    {
        InstanceType { Creation: not null, Class.Module.IsStub: false } instance => new InstanceType(instance.Class, instance.TypeArguments, null, instance.Marks),
        FunctionType { Receiver: InstanceType receiver } method => new FunctionType(method.Function, method.Frame, Plain(receiver)) { Overloads = method.Overloads },
        UnionType union => UnionType.Join([.. union.Members.Select(Plain)]),
        _ => argument,
    };

    /// <summary>A function, where it was defined, and the functions, classes and objects of classes that it is called with.</summary>
    private sealed class HandedKey(FunctionSymbol symbol, Frame closure, ImmutableArray<object> handed, bool isPlain) : IEquatable<HandedKey>
    {
        private FunctionSymbol Symbol { get; } = symbol;

        private Frame Closure { get; } = closure;

        private ImmutableArray<object> Handed { get; } = handed;

        private bool IsPlain { get; } = isPlain;

        public bool Equals(HandedKey? other) => other is not null && ReferenceEquals(Symbol, other.Symbol) && ReferenceEquals(Closure, other.Closure) && IsPlain == other.IsPlain && Handed.SequenceEqual(other.Handed);

        public override bool Equals(object? obj) => Equals(obj as HandedKey);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            hash.Add(Symbol);
            hash.Add(RuntimeHelpers.GetHashCode(Closure));
            hash.Add(IsPlain);
            foreach (var each in Handed)
                hash.Add(each);
            return hash.ToHashCode();
        }
    }
}
