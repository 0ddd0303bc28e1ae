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
}
