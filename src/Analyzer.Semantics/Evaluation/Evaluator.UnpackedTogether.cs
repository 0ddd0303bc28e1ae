using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Names unpacked from one of several tuples: <c>order, error = await load()</c>, where a test of one tells which tuple it was.</content>
/// <remarks>Only names that the function binds nowhere else: what stands in them is then of that assignment, however it was reached.</remarks>
internal sealed partial class Evaluator
{
    // The slots of the targets, if each is a local that nothing else in the function binds.
    private readonly Dictionary<SyntaxNode, int[]?> _unpackedSlots = [];

    private void RememberUnpacked(TupleSyntax target, PythonType value, FunctionContext context)
    {
        if (context.Locals is not { } locals || value is not UnionType union)
            return;
        if (SlotsOf(target, context.Function) is not { } slots)
            return;
        var tuples = new List<TupleType>();
        foreach (var member in union.Members)
        {
            if (member is TupleType tuple && tuple.Elements.Length == slots.Length)
                tuples.Add(tuple);
            else if (member is not NoneType) // None cannot be unpacked.
                return;
        }

        if (tuples.Count > 1)
            (context.Unpacked ??= [])[target] = new UnpackedTuples(slots, [.. tuples], [.. slots.Select(slot => locals[slot]!)]);
    }

    private int[]? SlotsOf(TupleSyntax target, FunctionSymbol function)
    {
        if (_unpackedSlots.TryGetValue(target, out var known))
            return known;
        var slots = new int[target.Elts.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            if (target.Elts[i] is not NameSyntax name || !function.Slots.TryGetValue(name.Id, out slots[i]) || slots[i] < function.Parameters.Length
                || function.Scope.Find(name.Id) is not [_] || function.SharedNames.Contains(name.Id))
                return _unpackedSlots[target] = null;
        }

        return _unpackedSlots[target] = slots;
    }

    // Which tuples are left where one of the names is known better; the other names are what these hold.
    private void NarrowTogether(ExpressionSyntax test, bool outcome, PythonType?[] locals, FunctionContext context)
    {
        var names = TestedNames(test);
        foreach (var unpacked in context.Unpacked!.Values)
        {
            foreach (var name in names)
            {
                if (!context.Function.Slots.TryGetValue(name, out var slot) || Array.IndexOf(unpacked.Slots, slot) is not (>= 0 and var place))
                    continue;
                var left = unpacked.Tuples.RemoveAll(tuple => Narrow(name, tuple.Elements[place], test, outcome, context) is NeverType);
                if (left.IsEmpty || left.Length == unpacked.Tuples.Length)
                    continue;
                for (var i = 0; i < unpacked.Slots.Length; i++)
                {
                    if (i != place && locals[unpacked.Slots[i]] is { } current && IsLeftOf(current, unpacked.Values[i]))
                        locals[unpacked.Slots[i]] = UnionType.Join([.. left.Select(tuple => tuple.Elements[i])]);
                }
            }
        }
    }

    // Whether a name still holds what it was unpacked to. What None would give, which cannot be unpacked, is gone where another test was before.
    private static bool IsLeftOf(PythonType current, PythonType unpacked) =>
        UnionType.MembersOf(unpacked).All(member => member is UnknownType || UnionType.MembersOf(current).Contains(member))
        && UnionType.MembersOf(current).All(UnionType.MembersOf(unpacked).Contains);
}

/// <summary>What several names were unpacked from.</summary>
/// <param name="Slots">The slots of the names.</param>
/// <param name="Tuples">The tuples it may have been.</param>
/// <param name="Values">What the names held after that.</param>
internal sealed record UnpackedTuples(int[] Slots, ImmutableArray<TupleType> Tuples, ImmutableArray<PythonType> Values);
