using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Containers that grow after they were made: <c>handlers.append(f)</c>, <c>registry[name] = f</c>, wherever that stands.</content>
/// <remarks>What is put in adds to what is already known of the elements, and takes nothing away. Plain data is left out:
/// nothing is called through it, and lists of it are many.</remarks>
internal sealed partial class Evaluator
{
    // What was put into the containers that fields and globals hold, by the object, class or module and the name.
    private readonly Dictionary<(PythonType, string), PythonType> _grown = [];
    private readonly HashSet<(PythonType, string)> _growersAsked = [];

    /// <summary>Where the project puts values into the container that a global holds; set by the driver.</summary>
    public GlobalGrowers? GlobalGrowers { get; set; }

    private void GrowByCall(AttributeSyntax method, PythonType callee, CallArguments arguments, FunctionContext context)
    {
        if (callee is not FunctionType { Function.Module.Name: "builtins", Receiver: { } container })
            return;
        if (method.Attr == "update" && container is DictType)
        {
            var given = arguments.Positional is [DictType update] ? update.Keys.Zip(update.Values) : [];
            foreach (var (key, value) in given.Concat(arguments.KeywordNames.Zip(arguments.KeywordValues)))
                StoreItem(method.Value, key, value, context);
        }

        var added = (method.Attr, arguments.Positional) switch
        {
            ("append" or "add", [var value]) => value,
            ("insert" or "setdefault", [_, var value]) => value,
            ("extend", [InstanceType { Class: { Module.Name: "builtins", Name: "list" or "set" or "tuple" }, TypeArguments: [var element] }]) => element,
            ("extend", [TupleType tuple]) => UnionType.Join(tuple.Elements),
            ("update", [InstanceType { Class: { Module.Name: "builtins", Name: "set" }, TypeArguments: [var element] }]) => element,
            ("update", [DictType table]) => UnionType.Join(table.Others is null ? table.Values : table.Values.Add(table.Others)),
            _ => NeverType.Instance,
        };
        Grow(method.Value, container, added, context);
    }

    /// <summary>Remembers that <paramref name="added"/> is among the elements of the container at <paramref name="place"/> from here on.</summary>
    private void Grow(ExpressionSyntax place, PythonType container, PythonType added, FunctionContext context)
    {
        if (context.Module.IsStub || !UnionType.MembersOf(container).Any(IsContainer))
            return;
        added = UnionType.Without(added, member => !IsWorthKeeping(member));
        if (added is NeverType || added.Depth > TypeDepthLimit / 2 || PathOf(place) is not { } path)
            return;
        if (place is NameSyntax name && !context.Function.Slots.ContainsKey(name.Id))
        {
            if (OwnerOf(name.Id, context) is { } module)
                Add(_grown, (new ModuleType(module.Name, module), name.Id), added);
            return;
        }

        Add(context.Grown ??= [], path, added);
        if (place is not AttributeSyntax attribute)
            return;
        foreach (var receiver in UnionType.MembersOf(Evaluate(attribute.Value, context)))
        {
            PythonType? key = receiver switch
            {
                InstanceType instance => instance.Unmarked,
                ClassType @class => new ClassType(@class.Class, []),
                ModuleType module => module,
                _ => null,
            };
            if (key is not null)
                Add(_grown, (key, attribute.Attr), added);
        }
    }

    private static void Add<TKey>(Dictionary<TKey, PythonType> grown, TKey key, PythonType added)
        where TKey : notnull =>
        grown[key] = grown.TryGetValue(key, out var known) ? UnionType.Join(known, added) : added;

    // The module whose global a name without a slot of its own is; null if it is a variable of a function around.
    private static ModuleSymbol? OwnerOf(string name, FunctionContext context)
    {
        for (var outer = context.Enclosing; outer is not null; outer = outer.Enclosing)
        {
            if (outer is FunctionContext function && function.Function.Slots.ContainsKey(name))
                return null;
        }

        return context.Module.Scope.Find(name) is null ? null : context.Module;
    }

    private static bool IsContainer(PythonType type) =>
        type is DictType or InstanceType { Class: { Module.Name: "builtins", Name: "list" or "set" or "dict" } };

    private static bool IsWorthKeeping(PythonType value) => value switch
    {
        FunctionType or ClassType => true,
        InstanceType instance => instance.Class.Module.Name != "builtins",
        TupleType tuple => tuple.Elements.Any(IsWorthKeeping),
        _ => false,
    };

    private static PythonType GrownAt(ExpressionSyntax place, PythonType value, Frame frame) =>
        frame is FunctionContext { Grown: { } grown } && PathOf(place) is { } path && grown.TryGetValue(path, out var added) ? WithElements(value, added) : value;

    private static bool IsGrown(ExpressionSyntax place, Frame frame) =>
        frame is FunctionContext { Grown: { } grown } && PathOf(place) is { } path && grown.ContainsKey(path);

    // The methods of the class that put something in are evaluated first.
    private PythonType? GrownField(InstanceType instance, string name, PythonType? value)
    {
        if (value is null || instance.Class.Module.IsStub || !UnionType.MembersOf(value).Any(IsContainer))
            return value;
        foreach (var @class in HierarchyOf(instance.Class).Mro)
        {
            if (!@class.Module.IsStub && @class.FieldGrowers.TryGetValue(name, out var growers))
            {
                foreach (var grower in growers)
                    RunWriter(grower, @class, instance);
            }
        }

        if (_grown.TryGetValue((instance, name), out var added))
            value = WithElements(value, added);
        return instance.Creation is not null && _grown.TryGetValue((new InstanceType(instance.Class, instance.TypeArguments), name), out added) ? WithElements(value, added) : value;
    }

    private PythonType GrownGlobal(string name, PythonType value, LazyFrame frame)
    {
        if (frame is not ModuleFrame { Module.IsStub: false } module || !IsContainer(value))
            return value;
        var key = ((PythonType)new ModuleType(module.Module.Name, module.Module), name);
        if (GlobalGrowers is not null && _growersAsked.Add(key))
            GlobalGrowers.Run(name, module);
        return _grown.TryGetValue(key, out var added) ? WithElements(value, added) : value;
    }

    private static PythonType WithElements(PythonType value, PythonType added) => value switch
    {
        InstanceType { Class: { Module.Name: "builtins", Name: "list" or "set" }, TypeArguments: [var element] } container => new InstanceType(container.Class, [Widened(element, added)]),
        InstanceType { Class: { Module.Name: "builtins", Name: "dict" }, TypeArguments: [var key, var element] } container => new InstanceType(container.Class, [key, Widened(element, added)]),
        DictType table => new DictType(table.Keys, table.Values, table.Others is { } others ? Widened(others, added) : added),
        UnionType union => UnionType.Join([.. union.Members.Select(member => WithElements(member, added))]),
        _ => value,
    };

    // An element declared by its class covers objects of that class.
    private static PythonType Widened(PythonType element, PythonType added) =>
        UnionType.Join(element, UnionType.Without(added, member => member is InstanceType instance
            && UnionType.MembersOf(element).Any(known => known is InstanceType { Creation: null } declared && ReferenceEquals(declared.Class, instance.Class))));
}
