using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Names: scopes, modules, imports and what their bindings mean.</content>
internal sealed partial class Evaluator
{
    /// <summary>What <paramref name="name"/> means in <paramref name="frame"/>.</summary>
    internal PythonType LookupName(string name, Frame frame)
    {
        if (frame.IsInComprehension && InComprehensions(name, frame) is { } value)
            return value;
        if (frame is FunctionContext context)
        {
            // Names declared global have no slot.
            if (context.Function.Slots.TryGetValue(name, out var slot))
                return LookupLocal(name, slot, context);
            if (TypeParameterOf(name, context) is { } parameter && !context.Function.Scope.Globals.Contains(name))
                return parameter;
        }
        else if (frame is ClassFrame { ComprehensionDepth: 0 } && LookupLazy(name, (LazyFrame)frame) is { } member)
        {
            return member;
        }

        return LookupEnclosing(name, frame);
    }

    private static PythonType? InComprehensions(string name, Frame frame)
    {
        for (var i = frame.Comprehensions.Count - 1; i >= 0; i--)
        {
            if (frame.Comprehensions[i].TryGetValue(name, out var value))
                return value;
        }

        return null;
    }

    private PythonType LookupLocal(string name, int slot, FunctionContext context)
    {
        var function = context.Function;
        context.NoteRead(name);
        if (function.Scope.Nonlocals.Count > 0 && function.Scope.Nonlocals.Contains(name))
            return context.Locals?[slot] ?? LookupEnclosing(name, context); // From its own assignment on it knows the value.

        // Classes defined in a function are looked into after it has run: then its cells say what its names were.
        var cell = slot < context.Cells.Length ? context.Cells[slot] : null;
        if (cell is not null && function.SharedNames.Count > 0 && function.SharedNames.Contains(name))
            return cell; // A function within stores in it too, at any time.
        return context.Locals?[slot] ?? cell ?? UnknownType.Because(UnknownReason.Name);
    }

    private PythonType LookupEnclosing(string name, Frame frame)
    {
        var enclosing = frame is LazyFrame and not ClassFrame ? frame : frame.Enclosing;
        for (; enclosing is not null; enclosing = enclosing.Enclosing)
        {
            switch (enclosing)
            {
                case FunctionContext outer when outer.Function.Slots.TryGetValue(name, out var slot) && !outer.Function.Scope.Nonlocals.Contains(name):
                    outer.NoteRead(name);
                    return slot < outer.Cells.Length && outer.Cells[slot] is { } cell ? cell : UnknownType.Because(UnknownReason.Name);
                case FunctionContext outer when outer.IsInComprehension && InComprehensions(name, outer) is { } value:
                    return value;
                case ModuleFrame module:
                    return LookupLazy(name, module) ?? LookupBuiltin(name);
            }

            if (TypeParameterOf(name, enclosing) is { } parameter)
                return parameter;
        }

        return LookupBuiltin(name);
    }

    // PEP 695 parameters are seen inside the class or function that declares them.
    private static TypeVariable? TypeParameterOf(string name, Frame frame)
    {
        var parameters = frame switch
        {
            ClassFrame @class => @class.Class.Syntax.TypeParams,
            FunctionContext { Function.Syntax: FunctionDefinitionSyntax definition } => definition.TypeParams,
            _ => [],
        };
        foreach (var parameter in parameters)
        {
            if (parameter.Name == name)
                return new TypeVariable(name);
        }

        return null;
    }

    private PythonType LookupBuiltin(string name) =>
        SpecialForms.FindBuiltin(name) is { } form ? form :
        Builtins is { } builtins && LookupLazy(name, builtins) is { } value ? value : UnknownType.Because(UnknownReason.Name, null, name);

    /// <summary>The value of a name that a module or class body binds; null if it does not.</summary>
    internal PythonType? LookupLazy(string name, LazyFrame frame)
    {
        if (frame.Values.TryGetValue(name, out var known))
        {
            if (known is not null)
                return GrownGlobal(name, known, frame);
            _unsettled++;
            return UnknownType.Because(UnknownReason.Cycle);
        }

        if (frame is ModuleFrame { Module.IsStub: true } stub && SpecialForms.Find(stub.Module.Name, name) is { } form)
            return form;
        var bindings = frame.Scope.Find(name);
        if (bindings is not null && Versions.Count > 0 && frame.Module.AsksForVersion)
            bindings = OfVersion(bindings, frame.Module);
        if (bindings is null)
        {
            if (frame is ClassFrame @class && TypeParameterOf(name, @class) is { } parameter)
                return parameter;
            return frame is ModuleFrame module ? LookupStarImports(name, module) ?? ModuleVariable(name, module) : null;
        }

        frame.Values[name] = null;
        var value = EvaluateBindings(name, bindings, frame);
        frame.Values[name] = value;
        return GrownGlobal(name, value, frame);
    }

    // Attributes that the import system sets (reference, 5.4.6).
    private PythonType? ModuleVariable(string name, ModuleFrame module) => name switch
    {
        "__name__" => new LiteralType(module.Name),
        "__package__" => new LiteralType(module.Module.ResolveImport(null, 1) ?? ""),
        "__file__" or "__doc__" => BuiltinInstance("str"),
        _ => null,
    };

    // `except*` hands over a group, whatever it caught (reference, 8.4.2).
    private PythonType ExceptionOf(ExceptHandlerSyntax handler, Frame frame)
    {
        if (handler.Type is null)
            return UnknownType.Because(UnknownReason.Any);
        var caught = InstancesOf(Evaluate(handler.Type, frame));
        return handler.Parent is TryStarSyntax ? BuiltinInstance("ExceptionGroup") : caught;
    }

    /// <summary>The instances of a class, or of the classes in a tuple or union.</summary>
    private static PythonType InstancesOf(PythonType type) => type switch
    {
        ClassType @class => new InstanceType(@class.Class, @class.TypeArguments),
        ClassOfType of => of.Instance,
        TupleType tuple => UnionType.Join([.. tuple.Elements.Select(InstancesOf)]),
        UnionType union => UnionType.Join([.. union.Members.Select(InstancesOf)]),
        NoneType or UnknownType => type,
        _ => UnknownType.Because(UnknownReason.Any),
    };
}
