using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Fields of objects: what the methods of their classes, and the code around them, store.</content>
internal sealed partial class Evaluator
{
    // The context in which each method that writes fields of an object is evaluated; null for one that says nothing.
    private readonly Dictionary<InstanceType, Dictionary<FunctionDefinitionSyntax, FunctionContext?>> _writers = [];

    // What attributes were declared to be whose first value is None.
    private readonly Dictionary<(PythonType, string), PythonType> _declaredNones = [];

    /// <summary>What the code of a class assigns to an attribute of one object; null if it never does.</summary>
    private PythonType? GetField(InstanceType instance, string name) => GrownField(instance.Unmarked, name, GetStoredField(instance, name));

    private PythonType? GetStoredField(InstanceType instance, string name)
    {
        instance = instance.Unmarked;
        var isSettled = true;
        foreach (var @class in HierarchyOf(instance.Class).Mro)
        {
            if (!@class.FieldWriters.TryGetValue(name, out var writers))
                continue;
            foreach (var writer in writers)
                isSettled &= RunWriter(writer, @class, instance);
        }

        if (_fields.TryGetValue((instance, name), out var value))
        {
            value = OrDeclared(instance, name, value);
            if (IsMarked(value) && HasStandInWriter?.Invoke(name) == true)
                value = MapInstances(value, each => each.Unmarked); // What a wrapper of the methods stores is another object, of which other things may be known.
            if (isSettled || value is not NoneType)
                return value;
            _unsettled++;
            return UnionType.Join(value, UnknownType.Because(UnknownReason.Cycle)); // What is being evaluated just now may set it.
        }

        return SynthesizedField(instance, name) ?? (instance.Creation is null ? null : _fields.GetValueOrDefault((new InstanceType(instance.Class, instance.TypeArguments), name)));
    }

    private static bool IsMarked(PythonType value)
    {
        foreach (var member in UnionType.MembersOf(value))
        {
            if (member is InstanceType { Marks.IsEmpty: false })
                return true;
        }

        return false;
    }

    // `self.client: Client | None = None`: where nothing that is seen sets it to anything else, it may be what it is declared to be.
    private PythonType OrDeclared(InstanceType instance, string name, PythonType value)
    {
        if (!_declaredNones.TryGetValue((instance, name), out var declared) || !IsUnset(value))
            return value;
        RunOutsideWriters(name);
        value = UnionType.Join(_fields[(instance, name)], _fields.GetValueOrDefault((new InstanceType(instance.Class, instance.TypeArguments), name)) ?? NeverType.Instance);
        return IsUnset(value) ? UnionType.Join(NoneType.Instance, declared) : value;

        static bool IsUnset(PythonType field) => UnionType.MembersOf(field).All(member => member is NoneType or UnknownType);
    }

    private void DeclareField(PythonType receiver, string name, PythonType declared)
    {
        foreach (var member in UnionType.MembersOf(receiver))
        {
            if (member is InstanceType instance && UnionType.MembersOf(declared).Any(each => each is not (NoneType or UnknownType)))
                _declaredNones[(instance.Unmarked, name)] = EraseVariables(declared);
        }
    }

    // Whether the method has run to its end, as far as it is evaluated at all.
    private bool RunWriter(FunctionDefinitionSyntax writer, ClassSymbol @class, InstanceType instance)
    {
        if (!_writers.TryGetValue(instance, out var contexts))
            _writers[instance] = contexts = [];
        if (!contexts.TryGetValue(writer, out var context))
        {
            var unsettled = _unsettled;
            context = WriterContext(writer, @class, instance);
            if (unsettled == _unsettled)
                contexts[writer] = context;
        }

        if (context is not null)
            Run(context);
        return context is not { State: FunctionState.Running };
    }

    private FunctionContext? WriterContext(FunctionDefinitionSyntax writer, ClassSymbol @class, InstanceType instance)
    {
        if (writer.Name == "__init__")
        {
            // The outermost constructor runs with the arguments of the call; it calls the others.
            return FindMember(instance.Class, "__init__") is { Value: FunctionType init } ? ConstructorContext(init.Bind(instance), instance) : null;
        }

        return LookupLazy(writer.Name, @class.Frame) is { } value && Unwrap(value) is { } method && method.Function.Syntax == writer
            ? DefaultContext(method.Bind(instance))
            : DefaultContext(new FunctionType(FunctionOf(writer, @class.Frame), @class.Frame, instance));
    }

    private static FunctionType? Unwrap(PythonType value) => value switch
    {
        FunctionType function => function,
        PropertyType property => property.Getter as FunctionType,
        _ => null,
    };

    private FunctionContext? ConstructorContext(FunctionType init, InstanceType instance)
    {
        if (init.Function.HasEmptyBody && init.Function.Module.IsStub)
            return null;
        return instance.Creation is { } creation
            ? ContextOf(init, BindArguments(init, creation.Arguments.Prepend(instance)))
            : DefaultContext(init);
    }

    // The fields of which nothing is said, for several places say different things of what they store.
    private readonly HashSet<(PythonType, string)> _ambiguousFields = [];

    // The attributes that something was assigned to, of whatever object.
    private readonly HashSet<string> _fieldNames = [];

    /// <summary>Remembers a value assigned to an attribute.</summary>
    private void StoreField(PythonType receiver, string name, PythonType value)
    {
        foreach (var member in UnionType.MembersOf(receiver))
        {
            var key = member switch
            {
                InstanceType instance => instance.Unmarked,
                ModuleType => member,
                ClassType @class => new ClassType(@class.Class, []),
                FunctionType function => new FunctionType(function.Function, function.Frame),
                _ => null,
            };
            if (key is null)
                continue;
            _fieldNames.Add(name);
            var slot = (key, name);
            if (!_fields.TryGetValue(slot, out var known))
            {
                _fields[slot] = value;
                continue;
            }

            if (AreMarkedUnlike(known, value))
                _ambiguousFields.Add(slot);
            var joined = UnionType.Join(known, value);
            _fields[slot] = _ambiguousFields.Contains(slot) ? MapInstances(joined, instance => instance.Unmarked) : joined;
        }
    }

    // Two places store an object, and different things are known of it: which of them stored last is not known, and so nothing is.
    private static bool AreMarkedUnlike(PythonType known, PythonType value)
    {
        foreach (var member in UnionType.MembersOf(value))
        {
            if (member is not InstanceType { Marks: { IsEmpty: false } marks } instance)
                continue;
            foreach (var other in UnionType.MembersOf(known))
            {
                if (other is InstanceType { Marks: { IsEmpty: false } before } same && same.IsSameBut(instance) && !before.Equals(marks))
                    return true;
            }
        }

        return false;
    }
}
