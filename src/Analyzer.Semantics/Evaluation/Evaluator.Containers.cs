using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Containers that grow after they were made: <c>handlers.append(f)</c>, <c>registry[name] = f</c>, wherever that stands.</content>
/// <remarks>What is put in adds to what is already known of the elements, and takes nothing away. Plain data is left out:
/// nothing is called through it, and lists of it are many.</remarks>
internal sealed partial class Evaluator
{
    // What was put into the containers that fields and globals hold, by the object, class or module and the name.
    private readonly Dictionary<(PythonType, string), DictType> _grown = [];
    private readonly HashSet<(PythonType, string)> _growersAsked = [];

    /// <summary>Where the project puts values into the container that a global or an attribute holds; set by the driver.</summary>
    public GlobalGrowers? GlobalGrowers { get; set; }

    private void GrowByCall(AttributeSyntax method, PythonType callee, CallArguments arguments, Frame frame)
    {
        GrowElement(method, arguments, frame);
        if (UnionType.MembersOf(callee).FirstOrDefault(member => member is FunctionType { Function.Module.Name: "builtins", Receiver: not null }) is not FunctionType { Receiver: { } container })
            return;
        if (method.Attr == "update" && container is DictType && frame is FunctionContext context)
        {
            var given = arguments.Positional is [DictType update] ? update.Keys.Zip(update.Values) : [];
            foreach (var (key, value) in given.Concat(arguments.KeywordNames.Zip(arguments.KeywordValues)))
                StoreItem(method.Value, key, value, context);
        }

        if (method.Attr == "update")
        {
            foreach (var (key, value) in arguments.KeywordNames.Zip(arguments.KeywordValues))
                Grow(method.Value, container, new LiteralType(key), value, frame);
        }

        switch (method.Attr, arguments.Positional)
        {
            case ("append" or "add", [var value]):
                Grow(method.Value, container, null, value, frame);
                break;
            case ("insert", [_, var value]):
                Grow(method.Value, container, null, value, frame);
                break;
            case ("setdefault", [var key, var value]):
                Grow(method.Value, container, key, value, frame);
                break;
            case ("extend", [InstanceType { Class: { Module.Name: "builtins", Name: "list" or "set" or "tuple" }, TypeArguments: [var element] }]):
                Grow(method.Value, container, null, element, frame);
                break;
            case ("extend", [TupleType tuple]):
                Grow(method.Value, container, null, UnionType.Join(tuple.Elements), frame);
                break;
            case ("update", [InstanceType { Class: { Module.Name: "builtins", Name: "set" }, TypeArguments: [var element] }]):
                Grow(method.Value, container, null, element, frame);
                break;
            case ("update", [DictType table]):
                for (var i = 0; i < table.Keys.Length; i++)
                    Grow(method.Value, container, new LiteralType(table.Keys[i]), table.Values[i], frame);
                if (table.Others is { } others)
                    Grow(method.Value, container, null, others, frame);
                break;
        }
    }

    /// <summary>Remembers that <paramref name="added"/> is in the container at <paramref name="place"/> from here on, under a key if that is known.</summary>
    private void Grow(ExpressionSyntax place, PythonType container, PythonType? key, PythonType added, Frame frame)
    {
        if (frame.Module.IsStub || !UnionType.MembersOf(container).Any(IsContainer))
            return;
        added = UnionType.Without(added, member => !IsWorthKeeping(member));
        if (added is NeverType || added.Depth > TypeDepthLimit / 2 || PathOf(place) is not { } path)
            return;
        var growth = key is LiteralType { Value: string text } ? new DictType([text], [added], null) : new DictType([], [], added);
        var context = frame as FunctionContext;
        if (place is NameSyntax name && (context is null || !context.Function.Slots.ContainsKey(name.Id)))
        {
            if ((context is null || IsGlobal(name.Id, context)) && GlobalOf(name.Id, frame.Module) is var (module, global))
                Add(_grown, (new ModuleType(module.Name, module), global), growth);
            return;
        }

        if (context is not null)
            Add(context.Grown ??= [], path, growth);
        if (place is not AttributeSyntax attribute)
            return;
        foreach (var receiver in UnionType.MembersOf(Evaluate(attribute.Value, frame)))
        {
            PythonType? holder = receiver switch
            {
                InstanceType instance => instance.Unmarked,
                ClassType @class => new ClassType(@class.Class, []),
                ModuleType module => module,
                _ => null,
            };
            if (holder is not null)
                Add(_grown, (holder, attribute.Attr), growth);

            // A container of the class is one and the same for its objects and for the classes below.
            var ofClass = receiver switch { InstanceType instance => instance.Class, ClassType @class => @class.Class, _ => null };
            if (ofClass is not null && FindMember(ofClass, attribute.Attr) is { Owner: var owner })
                Add(_grown, (new ClassType(owner, []), attribute.Attr), growth);
        }
    }

    /// <summary>A list of strings whose items are known, as if it were made of a tuple; null for any other display.</summary>
    private InstanceType? ListOf(ListSyntax display)
    {
        if (display.Elts.Length > StarArgumentLimit || BuiltinInstance("list") is not InstanceType { Class: var list })
            return null;
        foreach (var element in display.Elts)
        {
            if (element is not ConstantSyntax { StringValue: not null })
                return null;
        }

        var items = new TupleType([.. display.Elts.Select(element => new LiteralType(((ConstantSyntax)element).StringValue!))]);
        PythonType each = display.Elts.IsEmpty ? UnknownType.Because(UnknownReason.Element) : BuiltinInstance("str");
        return ListOf(list, each, items);
    }

    private static InstanceType ListOf(ClassSymbol list, PythonType each, TupleType items) => new(list, [each], new Creation(CallArguments.Of(items)));

    // A list of functions and classes: which of them stands where is known until something is put in.
    private PythonType EvaluateList(ListSyntax display, Frame frame)
    {
        if (display.Elts.Length is < 2 or > StarArgumentLimit || display.Elts.Any(element => element is not (NameSyntax or AttributeSyntax or LambdaSyntax)))
            return BuiltinInstance("list", ElementOf(display.Elts, frame));
        var items = new TupleType(EvaluateEach(display.Elts, frame));
        var list = BuiltinInstance("list", UnionType.Join([.. items.Elements.Select(Generalize)]));
        return list is InstanceType { Class: var @class, TypeArguments: [var each] } && items.Elements.All(item => item is FunctionType or ClassType)
            ? ListOf(@class, each, items)
            : list;
    }

    /// <summary>A tuple, or a list that is known item by item as the tuple of its items; null where they are not known.</summary>
    private static TupleType? ItemsOf(PythonType value) => value switch
    {
        TupleType tuple => tuple,
        InstanceType { Class: { Name: "list", Module.Name: "builtins" }, Creation.Arguments: { Positional: [TupleType items], KeywordNames.IsEmpty: true } } => items,
        _ => null,
    };

    private static void Add<TKey>(Dictionary<TKey, DictType> grown, TKey key, DictType added)
        where TKey : notnull =>
        grown[key] = grown.TryGetValue(key, out var known) ? Merge(known, added) : added;

    private static DictType Merge(DictType table, DictType added) => table.Keys.Length + added.Keys.Length <= DictKeyLimit
        ? Merged(table, added)
        : new DictType(table.Keys, table.Values, UnionType.Join(table.Others ?? NeverType.Instance, added.AnyValue));

    // Whether a name without a slot of its own is no variable of a function around.
    private static bool IsGlobal(string name, FunctionContext context)
    {
        for (var outer = context.Enclosing; outer is not null; outer = outer.Enclosing)
        {
            if (outer is FunctionContext function && function.Function.Slots.ContainsKey(name))
                return false;
        }

        return true;
    }

    private bool IsContainer(PythonType type) =>
        type is DictType or InstanceType { Class: { Module.Name: "builtins", Name: "list" or "set" or "dict" } } || IsOpenTable(type);

    // A dict of a library that says nothing of its values: `app.extensions`, `app.config`.
    private bool IsOpenTable(PythonType type) =>
        type is InstanceType { Class: { Module.IsStub: true } @class } table && IsBuiltin(@class, "dict") && (@class.Module.Name != "builtins" || table.TypeArguments is [_, UnknownType]);

    private static bool IsWorthKeeping(PythonType value) => value switch
    {
        FunctionType or ClassType => true,
        InstanceType { Class.Module.Name: not "builtins" } => true,
        TupleType tuple => tuple.Elements.Any(IsWorthKeeping),
        _ => HoldsCallable(value),
    };

    private static PythonType GrownAt(ExpressionSyntax place, PythonType value, Frame frame) =>
        frame is FunctionContext { Grown: { } grown } && PathOf(place) is { } path && grown.TryGetValue(path, out var added) ? WithElements(value, added) : value;

    private static bool IsGrown(ExpressionSyntax place, Frame frame) =>
        frame is FunctionContext { Grown: { } grown } && PathOf(place) is { } path && grown.ContainsKey(path);

    // The methods of the class that put something in are evaluated first, and what calls them.
    private PythonType? GrownField(InstanceType instance, string name, PythonType? value)
    {
        if (value is null || instance.Class.Module.IsStub || !UnionType.MembersOf(value).Any(IsContainer))
            return value;
        RunGrowers(instance, name);
        if (_grown.TryGetValue((instance, name), out var added))
            value = WithElements(value, added);
        return instance.Creation is not null && _grown.TryGetValue((new InstanceType(instance.Class, instance.TypeArguments), name), out added) ? WithElements(value, added) : value;
    }

    private void RunGrowers(InstanceType instance, string name)
    {
        foreach (var @class in HierarchyOf(instance.Class).Mro)
        {
            if (@class.Module.IsStub || !@class.FieldGrowers.TryGetValue(name, out var growers))
                continue;
            foreach (var grower in growers)
                RunWriter(grower, @class, instance);
            if (GlobalGrowers is null || !_growersAsked.Add((new ClassType(@class, []), name)))
                continue;
            foreach (var grower in growers.Where(grower => !grower.Name.StartsWith("__", StringComparison.Ordinal)))
                GlobalGrowers.RunCallers(grower.Name);
        }
    }

    /// <summary>What a class attribute holds, with what code anywhere has put into it.</summary>
    private PythonType GrownMember(ClassSymbol owner, string name, PythonType value)
    {
        if (owner.Module.IsStub ? !IsOpenTable(value) : !UnionType.MembersOf(value).Any(IsContainer))
            return value;
        var key = ((PythonType)new ClassType(owner, []), name);
        if (GlobalGrowers is not null && _growersAsked.Add((new ClassOfType(key.Item1), name)))
        {
            RunGrowers(new InstanceType(owner, []), name);
            GlobalGrowers.RunAttribute(name);
        }

        if (!_grown.TryGetValue(key, out var added))
            return value;
        if (!owner.Module.IsStub)
            return WithElements(value, added);

        // The table of a library's object holds more than the project put in: only what stands under a known key is told.
        return added.Keys.IsEmpty ? value : UnionType.Join(value, new DictType(added.Keys, added.Values, null));
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

    private static PythonType WithElements(PythonType value, DictType added) => value switch
    {
        InstanceType { Class: { Module.Name: "builtins", Name: "list" or "set" }, TypeArguments: [var element] } container => new InstanceType(container.Class, [Widened(element, added.AnyValue)]),
        InstanceType { Class: { Module.Name: "builtins", Name: "dict" }, TypeArguments: [var key, var element] } container => new InstanceType(container.Class, [key, Widened(element, added.AnyValue)]),
        InstanceType { Class: { Module.Name: "collections", Name: "defaultdict" or "OrderedDict" }, TypeArguments: var arguments } container =>
            new InstanceType(container.Class, arguments is [var key, var element] ? [key, Widened(element, added.AnyValue)] : [UnknownType.Because(UnknownReason.Element), added.AnyValue]),
        DictType table => Merge(table, added),
        InstanceType { Class: { Module.Name: "builtins", Name: "list" or "set" or "dict" } bare, TypeArguments.IsEmpty: true } =>
            new InstanceType(bare, bare.Name == "dict" ? [UnknownType.Because(UnknownReason.Element), added.AnyValue] : [added.AnyValue]),
        UnionType union => UnionType.Join([.. union.Members.Select(member => WithElements(member, added))]),
        _ => value,
    };

    // An element declared by its class covers objects of that class, but not what a list holds.
    private static PythonType Widened(PythonType element, PythonType added) =>
        UnionType.Join(element, UnionType.Without(added, member => member is InstanceType instance && !HoldsCallable(instance)
            && UnionType.MembersOf(element).Any(known => known is InstanceType { Creation: null } declared && ReferenceEquals(declared.Class, instance.Class))));
}
