using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Fields of objects: what the methods of their classes, and the code around them, store.</content>
internal sealed partial class Evaluator
{
    /// <summary>What the code of a class assigns to an attribute of one object; null if it never does.</summary>
    private PythonType? GetField(InstanceType instance, string name)
    {
        instance = instance.Unmarked;
        foreach (var @class in HierarchyOf(instance.Class).Mro)
        {
            if (!@class.FieldWriters.TryGetValue(name, out var writers))
                continue;
            foreach (var writer in writers)
                RunWriter(writer, @class, instance);
        }

        if (_fields.TryGetValue((instance, name), out var value))
            return value;
        return SynthesizedField(instance, name) ?? (instance.Creation is null ? null : _fields.GetValueOrDefault((new InstanceType(instance.Class, instance.TypeArguments), name)));
    }

    private void RunWriter(FunctionDefinitionSyntax writer, ClassSymbol @class, InstanceType instance)
    {
        if (writer.Name == "__init__")
        {
            // The outermost constructor runs with the arguments of the call; it calls the others.
            if (FindMember(instance.Class, "__init__") is { Value: FunctionType init })
                RunConstructor(init.Bind(instance), instance);
            return;
        }

        if (@class.Frame is { } frame && LookupLazy(writer.Name, frame) is { } value && Unwrap(value) is { } method && method.Function.Syntax == writer)
            Run(DefaultContext(method.Bind(instance)));
        else
            Run(DefaultContext(new FunctionType(FunctionOf(writer, @class.Frame), @class.Frame, instance)));
    }

    private static FunctionType? Unwrap(PythonType value) => value switch
    {
        FunctionType function => function,
        PropertyType property => property.Getter as FunctionType,
        _ => null,
    };

    private void RunConstructor(FunctionType init, InstanceType instance)
    {
        if (init.Function.HasEmptyBody && init.Function.Module.IsStub)
            return;
        var context = instance.Creation is { } creation
            ? ContextOf(init, BindArguments(init, creation.Arguments.Prepend(instance)))
            : DefaultContext(init);
        Run(context);
    }

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
            var slot = (key, name);
            _fields[slot] = _fields.TryGetValue(slot, out var known) ? UnionType.Join(known, value) : value;
        }
    }
}
