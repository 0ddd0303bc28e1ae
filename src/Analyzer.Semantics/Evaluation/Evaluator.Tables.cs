using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Dicts whose string keys are known: tables of handlers, <c>**kwargs</c> (library reference, "Mapping Types").</content>
internal sealed partial class Evaluator
{
    /// <summary>What <c>dict(a=1)</c>, <c>dict(table, b=2)</c> or a typed dict makes, key by key; null for any other call.</summary>
    private DictType? MakeTable(ClassType @class, CallArguments arguments)
    {
        if (@class.Class is not { Name: "dict", Module.Name: "builtins" } && HierarchyOf(@class.Class).Form != ClassForm.TypedDict)
            return null;
        if (arguments.RestPositional is not null || arguments.RestKeywords is not null)
            return null;
        switch (arguments.Positional)
        {
            case [] when !arguments.KeywordNames.IsEmpty:
                return new DictType(arguments.KeywordNames, arguments.KeywordValues, null);
            case [DictType table]:
                var names = table.Keys.ToBuilder();
                var values = table.Values.ToBuilder();
                for (var i = 0; i < arguments.KeywordNames.Length; i++)
                {
                    var index = names.IndexOf(arguments.KeywordNames[i]);
                    if (index >= 0)
                    {
                        values[index] = arguments.KeywordValues[i];
                        continue;
                    }

                    names.Add(arguments.KeywordNames[i]);
                    values.Add(arguments.KeywordValues[i]);
                }

                return new DictType(names.ToImmutable(), values.ToImmutable(), table.Others);
            default:
                return null;
        }
    }

    /// <summary>What <c>table.get("key")</c> and its like give for a known key; null if the key, or the method, is another.</summary>
    private static PythonType? AskTable(FunctionType method, PythonType[] bound)
    {
        if (method.Receiver is not DictType table || method.Function.Name is not ("get" or "pop" or "setdefault") || bound.Length < 2 || bound[1] is not LiteralType { Value: string key })
            return null;
        if (table.Keys.IndexOf(key) is >= 0 and var index)
            return table.Values[index];
        if (table.Others is not null)
            return null;
        return bound.Length > 2 ? bound[2] : null;
    }

    /// <summary>Several tables as one, key by key; null if one of the values is no table.</summary>
    private static DictType? Merged(PythonType value) => value switch
    {
        DictType table => table,
        UnionType union when union.Members.All(member => member is DictType) => union.Members.Cast<DictType>().Aggregate(Merged),
        _ => null,
    };

    // What one table has under a key and the other lacks may be missing: it is kept, since asking for it is what code does.
    private static DictType Merged(DictType left, DictType right)
    {
        var keys = left.Keys.Union(right.Keys).ToImmutableArray();
        return new DictType(
            keys,
            [.. keys.Select(key => UnionType.Join([.. new[] { left, right }.Where(table => table.Keys.Contains(key)).Select(table => table.Find(key)!)]))],
            left.Others is null ? right.Others : right.Others is null ? left.Others : UnionType.Join(left.Others, right.Others));
    }

    /// <summary><c>context["posts"] = posts</c>: the table that a local holds has the key from here on.</summary>
    /// <returns>Whether there is such a local.</returns>
    private static bool StoreItem(ExpressionSyntax place, string key, PythonType value, FunctionContext context)
    {
        if (!(context is { Locals: { } locals, Module.IsStub: false } && place is NameSyntax name && context.Function.Slots.TryGetValue(name.Id, out var slot)
            && locals[slot] is DictType table && (table.Keys.Contains(key) || table.Keys.Length < DictKeyLimit)))
            return false;
        locals[slot] = With(table, key, value);
        return true;
    }

    private static DictType With(DictType table, string key, PythonType value) => table.Keys.IndexOf(key) is >= 0 and var index
        ? new DictType(table.Keys, table.Values.SetItem(index, value), table.Others)
        : new DictType(table.Keys.Add(key), table.Values.Add(value), table.Others);
}
