using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Narrowing: what a test says about the locals on each side of it; and joins of locals.</content>
internal sealed partial class Evaluator
{
    private readonly Dictionary<ExpressionSyntax, string[]> _testedNames = [];

    /// <summary>The locals where <paramref name="test"/> has come out as <paramref name="outcome"/>; null if it cannot.</summary>
    private PythonType?[]? NarrowedLocals(ExpressionSyntax test, PythonType value, bool outcome, PythonType?[] locals, FunctionContext context) =>
        OutcomeOf(test, value, context) is { } truth && truth != outcome ? null : Narrow(test, outcome, Copy(AfterOperands(test, outcome, context) ?? locals)!, context);

    /// <summary>The same where nobody else asks <paramref name="locals"/> any more: they are changed in place.</summary>
    private PythonType?[]? NarrowedInPlace(ExpressionSyntax test, PythonType value, bool outcome, PythonType?[] locals, FunctionContext context) =>
        OutcomeOf(test, value, context) is { } truth && truth != outcome ? null : Narrow(test, outcome, Copy(AfterOperands(test, outcome, context)) ?? locals, context);

    private bool? OutcomeOf(ExpressionSyntax test, PythonType value, FunctionContext context) => TruthOf(value) ?? test switch
    {
        NameSyntax name when AsksWhetherGiven(name, context) => true,
        UnaryOpSyntax { Op: UnaryOperator.Not, Operand: NameSyntax name } when AsksWhetherGiven(name, context) => false,
        BoolOpSyntax boolean => SettledOutcome(boolean, context),
        UnaryOpSyntax { Op: UnaryOperator.Not, Operand: BoolOpSyntax boolean } => !SettledOutcome(boolean, context),
        _ => null,
    };

    private static bool? SettledOutcome(BoolOpSyntax boolean, FunctionContext context) =>
        context.Tests is { } tests && tests.TryGetValue(boolean, out var after) ? after.Outcome : null;

    // `if text:`, where the parameter `text: str | None = None` was given a text: the test asks whether it was given, not whether it is empty.
    private bool AsksWhetherGiven(NameSyntax name, FunctionContext context) =>
        GivenParameter(name, context) is { Default: ConstantSyntax { ConstantKind: ConstantKind.None } } parameter
        && context.Arguments[parameter.Index] is InstanceType { Class: { Module.Name: "builtins", Name: "str" or "bytes" } }
        && (parameter.Syntax.Annotation is not { } annotation || UnionType.MembersOf(EvaluateAnnotation(annotation, context.Enclosing!)).Any(member => member is NoneType));

    // The parameter of this name, if it still has the value that it was called with.
    private static Parameter? GivenParameter(NameSyntax name, FunctionContext context)
    {
        var function = context.Function;
        return function.Slots.TryGetValue(name.Id, out var slot) && slot < Math.Min(function.Parameters.Length, context.Arguments.Length)
            && function.Scope.Find(name.Id) is null && !function.SharedNames.Contains(name.Id)
            ? function.Parameters[slot]
            : null;
    }

    // What the operands say of objects is known on the way that asked them all.
    private static PythonType?[]? AfterOperands(ExpressionSyntax test, bool outcome, FunctionContext context) =>
        test is BoolOpSyntax boolean && context.Tests is { } tests && tests.TryGetValue(boolean, out var after)
            ? outcome == (boolean.Op == BooleanOperator.And) ? after.All : after.Any
            : null;

    private PythonType?[] Narrow(ExpressionSyntax test, bool outcome, PythonType?[] locals, FunctionContext context)
    {
        foreach (var name in TestedNames(test))
        {
            if (!context.Function.Slots.TryGetValue(name, out var slot) || locals[slot] is not { } before)
                continue;
            var after = Narrow(name, before, test, outcome, context);
            locals[slot] = after is NeverType ? before : after;
        }

        if (context.Unpacked is not null)
            NarrowTogether(test, outcome, locals, context);
        if (context.Function.Paths.Paths.Count > 0)
            NarrowPaths(test, outcome, locals, context);
        return locals;
    }

    private string[] TestedNames(ExpressionSyntax test)
    {
        if (!_testedNames.TryGetValue(test, out var names))
            _testedNames[test] = names = test is NameSyntax name ? [name.Id] : [.. test.DescendantNodes(node => node is not LambdaSyntax).OfType<NameSyntax>().Select(part => part.Id).Distinct()];
        return names;
    }

    /// <summary>What a name or dotted path may still be when <paramref name="test"/> has come out as <paramref name="outcome"/>.</summary>
    private PythonType Narrow(string path, PythonType value, ExpressionSyntax test, bool outcome, Frame frame)
    {
        switch (test)
        {
            case NameSyntax or AttributeSyntax when PathSlots.Is(test, path):
                return UnionType.Without(value, member => TruthOf(member) == !outcome);
            case NamedExprSyntax walrus when walrus.Target.Id == path || PathSlots.Is(walrus.Value, path):
                return UnionType.Without(value, member => TruthOf(member) == !outcome);
            case UnaryOpSyntax { Op: UnaryOperator.Not } not:
                return Narrow(path, value, not.Operand, !outcome, frame);
            case BoolOpSyntax boolean when (boolean.Op == BooleanOperator.And) == outcome:
                foreach (var part in boolean.Values)
                    value = Narrow(path, value, part, outcome, frame);
                return value;
            case CompareSyntax { Ops: [ComparisonOperator.Is or ComparisonOperator.IsNot or ComparisonOperator.Eq or ComparisonOperator.NotEq], Comparators: [var right] } compare when NoneTested(compare.Left, right) is { } tested:
                if (!PathSlots.Is(tested, path) && !(tested is NamedExprSyntax named && (named.Target.Id == path || PathSlots.Is(named.Value, path))))
                    return value;
                var isNone = outcome == (compare.Ops[0] is ComparisonOperator.Is or ComparisonOperator.Eq);
                return UnionType.Without(value, member => member is NoneType != isNone && (isNone ? member is not UnknownType : true));
            case CompareSyntax { Left: CallSyntax { Func: NameSyntax { Id: "type" }, Args: [var asked] }, Ops: [ComparisonOperator.Is or ComparisonOperator.Eq], Comparators: [var exactly] } when outcome && PathSlots.Is(asked, path):
                return NarrowToInstances(value, EvaluateInstances(exactly, frame), true);
            case CompareSyntax or CallSyntax { Func: AttributeSyntax { Attr: "startswith" or "endswith" } } when value is UnionType && SubjectOfName(test) is { } called && PathSlots.Is(called, path):
                return UnionType.Without(value, member => AnswerByName(test, member) == !outcome);
            case CompareSyntax { Left: AttributeSyntax tagged, Ops: [ComparisonOperator.Eq or ComparisonOperator.NotEq], Comparators: [ConstantSyntax { StringValue: { } tag }] } compare when value is UnionType && PathSlots.Is(tagged.Value, path):
                return NarrowByTag(value, tagged.Attr, tag, outcome == (compare.Ops[0] == ComparisonOperator.Eq));
            case CallSyntax { Func: NameSyntax or AttributeSyntax { Value: NameSyntax }, Args: [var subject, ..] } call when PathSlots.Is(subject, path):
                return NarrowByCall(value, call, outcome, frame);
            default:
                return value;
        }
    }

    // `block.type == "text"`: members whose declared constants leave that out, or leave nothing else (mypy documentation, "Tagged unions").
    private PythonType NarrowByTag(PythonType value, string name, string tag, bool isTag) =>
        UnionType.Without(value, member => member is InstanceType { Class: var @class }
            && FindMember(@class, name) is { Owner: var owner } && owner.Scope.Find(name) is [.., { Node: AnnAssignSyntax declaration }]
            && UnionType.MembersOf(EvaluateAnnotation(declaration.Annotation, owner.Frame)).All(constant => constant is LiteralType { Value: string text } && text == tag != isTag));

    // What is compared with None, on either side.
    private static ExpressionSyntax? NoneTested(ExpressionSyntax left, ExpressionSyntax right) =>
        right is ConstantSyntax { ConstantKind: ConstantKind.None } ? left : left is ConstantSyntax { ConstantKind: ConstantKind.None } ? right : null;

    // What a call asks of its first argument: a function by its name, or by that of its module.
    private PythonType? AskedBy(ExpressionSyntax check, Frame frame) => check switch
    {
        NameSyntax name => LookupName(name.Id, frame),
        AttributeSyntax { Value: NameSyntax module } attribute when LookupName(module.Id, frame) is ModuleType => Evaluate(attribute, frame),
        _ => null,
    };

    private PythonType NarrowByCall(PythonType value, CallSyntax call, bool outcome, Frame frame)
    {
        switch (AskedBy(call.Func, frame))
        {
            case SpecialFormType { Name: "isinstance" } when call.Args is [_, var classes]:
                return NarrowToInstances(value, EvaluateInstances(classes, frame), outcome);
            case SpecialFormType { Name: "hasattr" } when call.Args is [_, ConstantSyntax { StringValue: { } name }]:
                return NarrowByAttribute(value, name, outcome);
            case FunctionType { Function: { QualifiedName: "issubclass", Module.Name: "builtins" } } when call.Args is [_, var classes]:
                return ClassesOf(NarrowToInstances(InstancesOf(value), EvaluateInstances(classes, frame), outcome), value);
            case FunctionType { Function: { Module.IsStub: true, Syntax: FunctionDefinitionSyntax { Returns: NameSyntax { Id: "IsCoroutineFunction" } } } }:
                return UnionType.Without(value, member => IsCoroutineFunction(member) is LiteralType { Value: bool answer } && answer != outcome);
            case FunctionType { Function: { QualifiedName: "callable", Module.Name: "builtins" } }:
                return UnionType.Without(value, member => outcome ? member is NoneType or LiteralType or TupleType or DictType : member is FunctionType or ClassType);
            case FunctionType { Function.Syntax: FunctionDefinitionSyntax { Returns: SubscriptSyntax guard } } function when Evaluate(guard.Value, function.Frame) is SpecialFormType { Name: "TypeGuard" or "TypeIs" } form:
                var guarded = EvaluateAnnotation(guard.Slice, function.Frame);
                return form.Name == "TypeIs" ? NarrowToInstances(value, guarded, outcome) : outcome ? guarded : value;
            default:
                return value;
        }
    }

    // A stub may leave members out: its objects only go where another has what is asked for.
    private PythonType NarrowByAttribute(PythonType value, string name, bool outcome)
    {
        if (!outcome)
            return UnionType.Without(value, member => HasMember(member, name) == true);
        var isKnown = UnionType.MembersOf(value).Any(member => HasMember(member, name) == true);
        return UnionType.Without(value, member => member is NoneType || HasMember(member, name) == false
            || (isKnown && member is InstanceType { Class.Module.IsStub: true } && HasMember(member, name) is null));
    }

    /// <summary>Whether a value has a member of this name whatever happened to it: true, false, or null where that is open.</summary>
    private bool? HasMember(PythonType value, string name)
    {
        if (value is ModuleType module)
            return ModuleMember(module.Name, name, module.Importer) is not UnknownType ? true : null;
        var @class = value is ClassType type ? type.Class : (ClassInstanceOf(value) as InstanceType)?.Class;
        if (@class is null)
            return null;
        if (FindMember(@class, name) is not null || FindProvided(@class, name) is not null)
            return true;
        var hierarchy = HierarchyOf(@class);
        if (@class.Module.IsStub || hierarchy.HasUnknownBase || hierarchy.HasAttributeHook || hierarchy.Mro.Any(parent => (parent.Module.IsStub && !IsObject(parent)) || parent.FieldWriters.ContainsKey(name)))
            return null;
        return FindMember(@class, "__getattr__") is not null || OutsideWriters?.Invoke(name).Count > 0 ? null : false;
    }

    // The instances of what `isinstance` is asked for: a class, a tuple or union of classes, an alias of one.
    private PythonType EvaluateInstances(ExpressionSyntax classes, Frame frame) => classes switch
    {
        BinOpSyntax { Op: BinaryOperator.BitOr } union => UnionType.Join(EvaluateInstances(union.Left, frame), EvaluateInstances(union.Right, frame)),
        TupleSyntax { Elts: { IsEmpty: false } elements } => UnionType.Join([.. elements.Select(element => EvaluateInstances(element is StarredSyntax starred ? starred.Value : element, frame))]),
        _ => Evaluate(classes, frame) is AliasType alias ? EvaluateAlias(alias) : InstancesOf(Evaluate(classes, frame)),
    };

    private static PythonType ClassesOf(PythonType instances, PythonType otherwise)
    {
        var classes = UnionType.MembersOf(instances).OfType<InstanceType>().Select(instance => (PythonType)new ClassType(instance.Class, instance.TypeArguments)).ToList();
        return classes.Count == 0 ? otherwise : UnionType.Join(classes);
    }

    private PythonType NarrowToInstances(PythonType value, PythonType targets, bool outcome)
    {
        if (UnionType.MembersOf(targets).Any(target => target is not (InstanceType or NoneType)))
            return value; // One of the classes is unknown: so is what the test tells.
        var result = (PythonType)NeverType.Instance;
        foreach (var member in UnionType.MembersOf(value))
            result = UnionType.Join(result, outcome ? Intersect(member, targets) : Subtract(member, targets));
        return result;
    }

    private PythonType Intersect(PythonType member, PythonType targets)
    {
        if (member is UnknownType)
            return targets;
        if (member is AwaitableType or SuspendedType)
            return UnionType.MembersOf(targets).OfType<InstanceType>().Any(MayBeSuspended) ? member : NeverType.Instance;
        var plain = ClassInstanceOf(member);
        if (plain is not InstanceType instance)
            return member is NoneType && !UnionType.MembersOf(targets).Contains(member) ? NeverType.Instance : member;
        PythonType result = NeverType.Instance;
        foreach (var target in UnionType.MembersOf(targets).OfType<InstanceType>())
        {
            if (IsSubclass(instance.Class, target.Class))
                return member;
            if (IsSubclass(target.Class, instance.Class))
                result = UnionType.Join(result, target);
            else if (HierarchyOf(instance.Class).HasUnknownBase || HierarchyOf(target.Class).IsProtocol)
                result = UnionType.Join(result, member);
        }

        return result;
    }

    // What coroutines and generators are instances of; a tuple, a response or a string is none of them.
    private bool MayBeSuspended(InstanceType target) =>
        IsObject(target.Class) || HierarchyOf(target.Class).IsProtocol || HierarchyOf(target.Class).HasUnknownBase || target.Class.Module.Name is "types" or "typing" or "collections.abc"
        || FindMember(target.Class, "__await__") is not null;

    private PythonType Subtract(PythonType member, PythonType targets) =>
        ClassInstanceOf(member) is InstanceType instance && UnionType.MembersOf(targets).OfType<InstanceType>().Any(target => IsSubclass(instance.Class, target.Class))
            ? NeverType.Instance
            : member;

    private static PythonType?[]? Copy(PythonType?[]? locals) => (PythonType?[]?)locals?.Clone();

    /// <summary>Locals where two paths meet; a path that cannot be taken adds nothing.</summary>
    private static PythonType?[]? JoinLocals(FunctionContext context, PythonType?[]? left, PythonType?[]? right)
    {
        if (left is null || right is null)
            return left ?? right;
        var joined = new PythonType?[left.Length];
        var names = context.Function.SlotCount;
        for (var i = 0; i < names; i++)
            joined[i] = left[i] is { } a ? right[i] is { } b ? JoinLocal(a, b) : a : right[i];
        for (var i = names; i < joined.Length; i++)
            joined[i] = left[i] is { } a && right[i] is { } b ? UnionType.Join(a, b) : null; // A path that one side tells nothing of.
        return joined;
    }

    // One path has put something into the table that the other has not.
    private static PythonType JoinLocal(PythonType left, PythonType right) =>
        left is DictType a && right is DictType b && a.Keys.Length != b.Keys.Length && (a.Keys.Length < b.Keys.Length ? a.Keys.All(b.Keys.Contains) : b.Keys.All(a.Keys.Contains))
            ? Merged(a, b)
            : UnionType.Join(left, right);

    /// <summary>The same where nobody else asks <paramref name="left"/> any more: it is changed in place.</summary>
    private static PythonType?[]? JoinInto(FunctionContext context, PythonType?[]? left, PythonType?[]? right)
    {
        if (left is null || right is null)
            return left ?? right;
        var names = context.Function.SlotCount;
        for (var i = 0; i < names; i++)
            left[i] = left[i] is { } a ? right[i] is { } b ? JoinLocal(a, b) : a : right[i];
        for (var i = names; i < left.Length; i++)
            left[i] = left[i] is { } a && right[i] is { } b ? UnionType.Join(a, b) : null;
        return left;
    }

    private static bool Same(PythonType?[]? left, PythonType?[]? right)
    {
        if (left is null || right is null)
            return left == right;
        for (var i = 0; i < left.Length; i++)
        {
            if (!Equals(left[i], right[i]))
                return false;
        }

        return true;
    }
}
