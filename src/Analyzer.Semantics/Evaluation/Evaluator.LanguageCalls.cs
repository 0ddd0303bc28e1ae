using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Calls whose meaning is the language's own: they look at names, types or attributes and not only at values.</content>
internal sealed partial class Evaluator
{
    // `cast` does nothing, and is believed. Where it says no more than a type variable, or that something can be called or awaited, as decorators do of
    // what they return, the value itself is known better.
    private PythonType Cast(PythonType value, PythonType declared) => (value, declared) switch
    {
        (UnknownType, _) => Refine(value, declared),
        (_, TypeVariable or CallableType) or (SuspendedType, AwaitableType) => value,
        _ => declared,
    };

    private PythonType CallSpecialForm(SpecialFormType form, CallSyntax call, CallArguments arguments, Frame frame)
    {
        switch (form.Name)
        {
            case "cast" when call.Args is [var type, _]:
                return Cast(arguments.Positional is [_, var value] ? value : UnknownType.Because(UnknownReason.Any), EvaluateAnnotation(type, frame));
            case "TypeVar":
                return new TypeVariable(call.Args is [ConstantSyntax { StringValue: { } name }, ..] ? name : "?", BoundOf(call, frame));
            case "ParamSpec" or "TypeVarTuple":
                return new TypeVariable(call.Args is [ConstantSyntax { StringValue: { } parameter }, ..] ? parameter : "?");
            case "NewType" when arguments.Positional is [_, ClassType original]:
                return original;
            case "reveal_type" when arguments.Positional is [var revealed]:
                return revealed;
            case "isinstance":
                if (arguments.Positional is not [var judged, ..])
                    return BuiltinInstance("bool");
                ReadOwnClass(judged, call, frame);
                return IsInstance(judged, call, frame);
            case "type" when arguments.Positional is [var instance]:
                return ClassInstanceOf(instance) is InstanceType of ? new ClassType(of.Class, of.TypeArguments) : UnknownType.Because(UnknownReason.Any);
            case "type" when arguments.Positional is [var title, TupleType bases, ..]:
                return MakeClass(call, frame, title is LiteralType { Value: string given } ? given : "", [], [.. bases.Elements.OfType<ClassType>()]);
            case "namedtuple":
                return MakeNamedTuple(call, frame);
            case "property":
                return arguments.Positional is [var getter, ..] || (getter = arguments.Keyword("fget")) is not null
                    ? new PropertyType(getter!) { Setter = Accessor(1, "fset"), Deleter = Accessor(2, "fdel") }
                    : UnknownType.Because(UnknownReason.Any);
            case "staticmethod" or "classmethod" when arguments.Positional is [var function]:
                return new MethodWrapperType(function, form.Name == "staticmethod");
            case "getattr" when arguments.Positional is [var target, LiteralType { Value: string attribute }, .. var others]:
                var found = GetAttribute(target, attribute, call, frame);
                return found is UnknownType && others is [var otherwise] ? UnionType.Join(otherwise, found) : found;
            case "getattr" when arguments.Positional is [InstanceType or ClassType, _, ..] && PartsOf(call.Args[1]) is var (head, tail):
                return MethodsLike(arguments.Positional[0], head, tail, call, frame);
            case "getattr":
                return UnknownType.Because(UnknownReason.Declared, null, "getattr"); // Which attribute it is shows when it runs.
            case "result_of" when arguments.Positional is [var callee, .. var rest]:
                return Call(callee, CallArguments.Of(rest), call, new ModuleFrame(frame.Module)); // The calls are made elsewhere: this frame is thrown away.
            case "hasattr":
                if (arguments.Positional is not [var subject, LiteralType { Value: string asked }])
                    return BuiltinInstance("bool");
                GetAttribute(subject, asked, call, frame); // It reads the attribute (library reference, `hasattr`).
                return UnionType.MembersOf(subject).All(member => HasMember(member, asked) == true) ? LiteralType.True : BuiltinInstance("bool");
            case "setattr":
                if (arguments.Positional is [var receiver, LiteralType { Value: string stored }, var content])
                    SetAttribute(receiver, stored, content, call, frame);
                return NoneType.Instance;
            case "mark" or "remark" or "unmark" or "mark_held" or "marked" or "is_marked":
                return CallMarking(form.Name, call, arguments, frame);
            case "dispatched" when arguments.Positional is [var generic, ..]:
                return Dispatched(generic);
            case "module_from_spec" when arguments.Positional is [var specification]:
                return GetAttribute(specification, "name", call, frame) is LiteralType { Value: string specified } ? ModuleOrUnknown(specified, frame.Module) : UnknownType.Because(UnknownReason.Library);
            case "named":
                return arguments.Positional is [LiteralType { Value: string dotted }] ? Named(dotted, frame) : UnknownType.Because(UnknownReason.Library);
            case "import_module":
                return ImportModule(arguments, frame);
            default:
                return UnknownType.Because(UnknownReason.Any);
        }

        PythonType? Accessor(int index, string keyword) => (index < arguments.Positional.Length ? arguments.Positional[index] : arguments.Keyword(keyword)) is { } accessor and not NoneType ? accessor : null;
    }

    // What a type variable is at least: its bound, or one of its constraints (typing specification, "Generics").
    private PythonType? BoundOf(CallSyntax call, Frame frame)
    {
        if (call.Keywords.FirstOrDefault(keyword => keyword.Arg == "bound") is { } bound)
            return EvaluateAnnotation(bound.Value, frame);
        return call.Args.Length > 2 ? UnionType.Join([.. call.Args.Skip(1).Select(constraint => EvaluateAnnotation(constraint, frame))]) : null;
    }

    // `isinstance` asks an object for its `__class__` where its type does not decide: a class that defines one answers itself, as lazy objects do.
    private void ReadOwnClass(PythonType value, CallSyntax call, Frame frame)
    {
        foreach (var instance in UnionType.MembersOf(value).OfType<InstanceType>())
        {
            if (FindMember(instance.Class, "__class__") is { Owner.Module.Name: not "builtins" } own)
                BindMember(own.Value, own.Owner, instance, call, frame);
        }
    }

    // `importlib.import_module(".client", package="impl")`: a literal name is as good as an import statement.
    private PythonType ImportModule(CallArguments arguments, Frame frame)
    {
        if ((arguments.Positional.FirstOrDefault() ?? arguments.Keyword("name")) is not LiteralType { Value: string name })
            return UnknownType.Because(UnknownReason.Library);
        var level = name.TakeWhile(c => c == '.').Count();
        if (level > 0)
        {
            if ((arguments.Positional.ElementAtOrDefault(1) ?? arguments.Keyword("package")) is not LiteralType { Value: string package })
                return UnknownType.Because(UnknownReason.Library);
            var parts = package.Split('.');
            if (level > parts.Length)
                return UnknownType.Because(UnknownReason.Library);
            name = string.Join('.', [.. parts[..(parts.Length - level + 1)], .. name[level..] is { Length: > 0 } rest ? [rest] : Array.Empty<string>()]);
        }

        return ModuleOrUnknown(name, frame.Module);
    }

    // A module, or what stands in it behind its last dot or a colon: `"shop.views:index"`.
    private PythonType Named(string dotted, Frame frame)
    {
        var at = dotted.LastIndexOfAny(['.', ':']);
        if (at <= 0 || at == dotted.Length - 1 || !_modules.Exists(dotted[..at], frame.Module))
            return ModuleOrUnknown(dotted, frame.Module);
        return ModuleMember(dotted[..at], dotted[(at + 1)..], frame.Module);
    }

    // How a name that is put together begins and ends: `f"handle_{kind}"`, `"on_" + kind`, `"visit_%s" % kind`.
    private static (string Head, string Tail)? PartsOf(ExpressionSyntax name)
    {
        var (head, tail) = name switch
        {
            JoinedStrSyntax { Values: [ConstantSyntax { StringValue: { } first }, .. var rest] } => (first, rest is [.., ConstantSyntax { StringValue: { } last }] ? last : ""),
            BinOpSyntax { Op: BinaryOperator.Add, Left: ConstantSyntax { StringValue: { } first } } => (first, ""),
            BinOpSyntax { Op: BinaryOperator.Mod, Left: ConstantSyntax { StringValue: { } pattern } } when pattern.Split("%s") is [var first, var last] => (first, last),
            _ => ("", ""),
        };
        return head.Length < 2 ? null : (head, tail);
    }

    // The methods of the object whose names fit: any of them may be meant, and something else as well.
    private PythonType MethodsLike(PythonType target, string head, string tail, SyntaxNode site, Frame frame)
    {
        var @class = target is ClassType type ? type.Class : ((InstanceType)target).Class;
        var names = HierarchyOf(@class).Mro.Where(owner => !owner.Module.IsStub).SelectMany(owner => owner.Scope.Names)
            .Where(name => name.Length >= head.Length + tail.Length && name.StartsWith(head, StringComparison.Ordinal) && name.EndsWith(tail, StringComparison.Ordinal))
            .Distinct().Order(StringComparer.Ordinal).ToList();
        PythonType result = UnknownType.Because(UnknownReason.Attribute, @class, head + "…" + tail);
        if (names.Count > OverrideLimit)
            return result;
        foreach (var name in names)
        {
            if (FindMember(@class, name) is { Value: FunctionType or MethodWrapperType } && GetAttribute(target, name, site, frame) is FunctionType method)
                result = UnionType.Join(result, new FunctionType(method.Function, method.Frame, method.Receiver) { Overloads = method.Overloads, IsOneOfMany = true });
        }

        return result;
    }
}
