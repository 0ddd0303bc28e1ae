using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Names: scopes, modules, imports and what their bindings mean.</content>
internal sealed partial class Evaluator
{
    /// <summary>What <paramref name="name"/> means in <paramref name="frame"/>.</summary>
    internal PythonType LookupName(string name, Frame frame)
    {
        for (var i = frame.Comprehensions.Count - 1; i >= 0; i--)
        {
            if (frame.Comprehensions[i].TryGetValue(name, out var value))
                return value;
        }

        if (frame is FunctionContext context && !context.Function.Scope.Globals.Contains(name))
        {
            // Classes defined in a function are looked into after it has run: then its cells say what its names were.
            if (context.Function.Slots.TryGetValue(name, out var slot))
                return context.Locals?[slot] ?? (slot < context.Cells.Length ? context.Cells[slot] : null) ?? UnknownType.Because(UnknownReason.Name);
            if (TypeParameterOf(name, context) is { } parameter)
                return parameter;
        }
        else if (frame is ClassFrame && LookupLazy(name, (LazyFrame)frame) is { } member)
        {
            return member;
        }

        return LookupEnclosing(name, frame);
    }

    private PythonType LookupEnclosing(string name, Frame frame)
    {
        var enclosing = frame is LazyFrame and not ClassFrame ? frame : frame.Enclosing;
        for (; enclosing is not null; enclosing = enclosing.Enclosing)
        {
            switch (enclosing)
            {
                case FunctionContext outer when outer.Function.Slots.TryGetValue(name, out var slot):
                    return slot < outer.Cells.Length && outer.Cells[slot] is { } cell ? cell : UnknownType.Because(UnknownReason.Name);
                case FunctionContext outer:
                    for (var i = outer.Comprehensions.Count - 1; i >= 0; i--)
                    {
                        if (outer.Comprehensions[i].TryGetValue(name, out var value))
                            return value;
                    }

                    break;
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
        Builtins is { } builtins && LookupLazy(name, builtins) is { } value ? value : UnknownType.Because(UnknownReason.Name);

    /// <summary>The value of a name that a module or class body binds; null if it does not.</summary>
    internal PythonType? LookupLazy(string name, LazyFrame frame)
    {
        if (frame.Values.TryGetValue(name, out var known))
            return known ?? UnknownType.Because(UnknownReason.Cycle);
        if (frame is ModuleFrame { Module.IsStub: true } stub && SpecialForms.Find(stub.Module.Name, name) is { } form)
            return form;
        var bindings = frame.Scope.Find(name);
        if (bindings is null)
        {
            if (frame is ClassFrame @class && TypeParameterOf(name, @class) is { } parameter)
                return parameter;
            return frame is ModuleFrame module ? LookupStarImports(name, module) ?? ModuleVariable(name, module) : null;
        }

        frame.Values[name] = null;
        var value = EvaluateBindings(name, bindings, frame);
        frame.Values[name] = value;
        return value;
    }

    // Attributes that the import system sets (reference, 5.4.6).
    private PythonType? ModuleVariable(string name, ModuleFrame module) => name switch
    {
        "__name__" => new LiteralType(module.Name),
        "__package__" => new LiteralType(module.Module.ResolveImport(null, 1) ?? ""),
        "__file__" or "__doc__" => BuiltinInstance("str"),
        _ => null,
    };

    private PythonType EvaluateBindings(string name, List<Binding> bindings, LazyFrame frame)
    {
        // What the last unconditional binding says replaces what came before it.
        var first = bindings.FindLastIndex(binding => !binding.IsConditional && binding.Kind != BindingKind.AugmentedAssignment);
        var value = (PythonType)NeverType.Instance;
        ImmutableArray<FunctionSymbol> overloads = [];
        for (var i = Math.Max(first, 0); i < bindings.Count; i++)
        {
            value = UnionType.Join(value, EvaluateBinding(name, bindings[i], frame));
            if (i + 1 < bindings.Count && bindings[i + 1].Kind == BindingKind.Global)
                frame.Values[name] = value; // The function that stores another value may read this one.
        }

        // Properties and overloads are the exception: their parts stand one after the other.
        if (value is FunctionType function && bindings.Count > 1)
        {
            overloads = [.. bindings.Where(binding => IsOverload(binding, frame)).Select(binding => FunctionOf((FunctionDefinitionSyntax)binding.Node, frame))];
            if (!overloads.IsEmpty)
                return new FunctionType(function.Function, function.Frame) { Overloads = new OverloadSet(overloads) };
        }

        if (value is MethodWrapperType { Function: FunctionType wrapped } wrapper && bindings.Count > 1)
        {
            overloads = [.. bindings.Where(binding => IsOverload(binding, frame)).Select(binding => FunctionOf((FunctionDefinitionSyntax)binding.Node, frame))];
            if (!overloads.IsEmpty)
                return new MethodWrapperType(new FunctionType(wrapped.Function, wrapped.Frame) { Overloads = new OverloadSet(overloads) }, wrapper.IsStatic);
        }

        return value is NeverType ? UnknownType.Because(UnknownReason.Name) : value;
    }

    private bool IsOverload(Binding binding, LazyFrame frame) =>
        binding.Node is FunctionDefinitionSyntax function && function.Decorators.Any(decorator => IsOverloadDecorator(decorator, frame));

    private bool IsOverloadDecorator(ExpressionSyntax decorator, Frame frame) =>
        decorator is NameSyntax { Id: "overload" } or AttributeSyntax { Attr: "overload" }
        && Evaluate(decorator, frame) is SpecialFormType { Name: "overload" };

    private PythonType EvaluateBinding(string name, Binding binding, LazyFrame frame)
    {
        switch (binding.Node)
        {
            case FunctionDefinitionSyntax when binding.Kind == BindingKind.Global:
                return GlobalStore(name, (FunctionDefinitionSyntax)binding.Node, frame);
            case FunctionDefinitionSyntax function:
                return EvaluateFunctionDefinition(function, frame, previous => PreviousProperty(name, previous, frame));
            case ClassDefSyntax @class:
                return EvaluateClassDefinition(@class, frame);
            case AliasSyntax { Parent: ImportSyntax } alias:
                return EvaluateImport(alias, frame.Module);
            case AliasSyntax { Parent: ImportFromSyntax from } alias:
                return EvaluateImportFrom(from, alias.Name, frame.Module);
            case AssignSyntax assign:
                return PartOf(name, binding.Target!, EvaluateAliasOrValue(assign.Value, frame), assign, frame);
            case AnnAssignSyntax annotated:
                return EvaluateDeclaration(annotated, frame);
            case AugAssignSyntax augmented:
                return Evaluate(augmented.Value, frame);
            case ForStatementSyntax loop:
                return PartOf(name, binding.Target!, loop is AsyncForSyntax ? IterateAsync(Evaluate(loop.Iter, frame), loop.Iter, frame) : Iterate(Evaluate(loop.Iter, frame), loop.Iter, frame), loop, frame);
            case WithItemSyntax item:
                return PartOf(name, binding.Target!, EnterWith(item, item.Parent is AsyncWithSyntax, frame, out _), item, frame);
            case ExceptHandlerSyntax handler:
                return ExceptionOf(handler, frame);
            case NamedExprSyntax named:
                return Evaluate(named.Value, frame);
            case TypeAliasSyntax alias:
                return new AliasType(alias.Value, frame);
            default:
                return UnknownType.Because(UnknownReason.Syntax);
        }
    }

    // `X = Annotated[Y, …]` and `X = Optional[Y]` name a type: what they mean is decided where they are used.
    private PythonType EvaluateAliasOrValue(ExpressionSyntax value, Frame frame)
    {
        var type = Evaluate(value, frame);
        return value is SubscriptSyntax subscript && type is UnknownType && Evaluate(subscript.Value, frame) is SpecialFormType or ClassType
            ? new AliasType(value, frame)
            : value is BinOpSyntax { Op: BinaryOperator.BitOr } && type is UnknownType ? new AliasType(value, frame) : type;
    }

    private PythonType EvaluateDeclaration(AnnAssignSyntax annotated, LazyFrame frame)
    {
        if (IsTypeAliasAnnotation(annotated.Annotation, frame) && annotated.Value is not null)
            return new AliasType(annotated.Value, frame);
        var declared = EvaluateAnnotation(annotated.Annotation, frame);
        if (annotated.Value is null)
            return declared;

        // `images: list[str] | None = None` is a default, not a constant: other code, or the constructor, gives another value.
        var value = Evaluate(annotated.Value, frame);
        return value is NoneType or LiteralType ? UnionType.Join(ClassInstanceOf(value), declared) : Refine(value, declared);
    }

    private bool IsTypeAliasAnnotation(ExpressionSyntax annotation, Frame frame) =>
        annotation is NameSyntax { Id: "TypeAlias" } or AttributeSyntax { Attr: "TypeAlias" } && Evaluate(annotation, frame) is SpecialFormType;

    // `@x.setter def x`: the property that the same name was bound to just before.
    private PropertyType? PreviousProperty(string name, FunctionDefinitionSyntax definition, LazyFrame frame)
    {
        var previous = frame.Scope.Find(name)!.TakeWhile(binding => binding.Node != definition).LastOrDefault();
        return previous.Node is FunctionDefinitionSyntax earlier
            ? EvaluateFunctionDefinition(earlier, frame, before => PreviousProperty(name, before, frame)) as PropertyType
            : null;
    }

    private PythonType GlobalStore(string name, FunctionDefinitionSyntax function, LazyFrame frame)
    {
        // The function may store by any path; its own default context shows what.
        if (function.Parent is ModuleSyntax)
            Run(DefaultContext(new FunctionType(FunctionOf(function, frame), frame)));
        return _fields.GetValueOrDefault((new ModuleType(frame.Module.Name, frame.Module), name)) ?? NeverType.Instance;
    }

    private PythonType PartOf(string name, ExpressionSyntax target, PythonType value, SyntaxNode site, Frame frame)
    {
        switch (target)
        {
            case NameSyntax:
                return value;
            case StarredSyntax starred:
                return BuiltinInstance("list", PartOf(name, starred.Value, value, site, frame));
            case TupleSyntax or ListSyntax:
                var elements = target is TupleSyntax tuple ? tuple.Elts : ((ListSyntax)target).Elts;
                for (var i = 0; i < elements.Length; i++)
                {
                    if (Mentions(elements[i], name))
                        return PartOf(name, elements[i], ElementAt(value, i, elements, site, frame), site, frame);
                }

                break;
        }

        return UnknownType.Because(UnknownReason.Element);
    }

    private static bool Mentions(ExpressionSyntax target, string name) =>
        target is NameSyntax only ? only.Id == name : target.DescendantNodes().Any(node => node is NameSyntax part && part.Id == name);

    private PythonType? LookupStarImports(string name, ModuleFrame frame)
    {
        if (frame.Scope.StarImports.Count == 0)
            return null;
        frame.Values[name] = null;
        PythonType? found = null;
        for (var i = frame.Scope.StarImports.Count - 1; i >= 0 && found is null; i--)
        {
            var import = frame.Scope.StarImports[i];
            if (frame.Module.ResolveImport(import.Module, import.Level) is { } target && _modules.Find(target, frame.Module) is { } module && module != frame && IsExported(name, module))
                found = LookupLazy(name, module);
        }

        if (found is null)
            frame.Values.Remove(name);
        else
            frame.Values[name] = found;
        return found;
    }

    private PythonType EvaluateImport(AliasSyntax alias, ModuleSymbol importer)
    {
        if (alias.AsName is not null)
            return ModuleOrUnknown(alias.Name, importer);
        var dot = alias.Name.IndexOf('.', StringComparison.Ordinal);
        return ModuleOrUnknown(dot < 0 ? alias.Name : alias.Name[..dot], importer);
    }

    private PythonType ModuleOrUnknown(string name, ModuleSymbol importer) =>
        _modules.Exists(name, importer) ? new ModuleType(name, importer) : UnknownType.Because(UnknownReason.Library);

    private PythonType EvaluateImportFrom(ImportFromSyntax from, string name, ModuleSymbol module) =>
        module.ResolveImport(from.Module, from.Level) is { } target ? ModuleMember(target, name, module) : UnknownType.Because(UnknownReason.Name);

    /// <summary>What <c>module.name</c> means.</summary>
    internal PythonType ModuleMember(string moduleName, string name, ModuleSymbol importer)
    {
        if (SpecialForms.Find(moduleName, name) is { } form)
            return form;
        var full = $"{moduleName}.{name}";
        if (_modules.Find(moduleName, importer) is not { } module)
            return _modules.Exists(full, importer) ? new ModuleType(full, importer) : UnknownType.Because(UnknownReason.Library);
        if (LookupLazy(name, module) is { } value and not UnknownType { Reason: UnknownReason.Cycle })
        {
            return value is NoneType && AssignedOutside(name, () => _fields.GetValueOrDefault((new ModuleType(moduleName, importer), name))) is { } later
                ? UnionType.Join(value, later)
                : value;
        }

        if (_modules.Exists(full, importer))
            return new ModuleType(full, importer);
        if (_fields.TryGetValue((new ModuleType(moduleName, importer), name), out var stored))
            return stored;
        if (AssignedOutside(name, () => _fields.GetValueOrDefault((new ModuleType(moduleName, importer), name))) is { } assigned)
            return assigned;
        if (LookupLazy("__getattr__", module) is FunctionType getter)
            return Call(getter, CallArguments.Of(new LiteralType(name)), getter.Function.Syntax, module);
        return UnknownType.Because(module.Module.IsStub ? UnknownReason.StubMember : UnknownReason.Name);
    }

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
        NoneType => type,
        _ => UnknownType.Because(UnknownReason.Any),
    };
}
