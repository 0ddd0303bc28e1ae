using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content><c>isinstance</c> of a parameter: a helper that takes several kinds of values takes one way for each, and this call gave it one of them.</content>
/// <remarks>As pyright does it (documentation, "Narrowing for isinstance"), but a class that only inherits from both is asked for in the project, and nothing is
/// said of what a stub of a library may leave out of its bases.</remarks>
internal sealed partial class Evaluator
{
    private readonly Dictionary<(ClassSymbol, ClassSymbol, bool), bool?> _instanceTests = [];

    private PythonType IsInstance(PythonType value, CallSyntax call, Frame frame)
    {
        if (call.Args is not [NameSyntax name, var classes] || frame is not FunctionContext { Module.IsStub: false } context || GivenParameter(name, context) is null)
            return BuiltinInstance("bool");
        var targets = EvaluateInstances(classes, frame);
        bool? answer = null;
        foreach (var member in UnionType.MembersOf(value))
        {
            if (IsInstance(member, targets) is not { } each || (answer ?? each) != each)
                return BuiltinInstance("bool");
            answer = each;
        }

        return answer is { } certain ? LiteralType.Of(certain) : BuiltinInstance("bool");
    }

    private bool? IsInstance(PythonType member, PythonType targets)
    {
        bool? answer = false;
        foreach (var target in UnionType.MembersOf(targets))
        {
            var each = (target, member) switch
            {
                (NoneType, _) => member is UnknownType ? null : member is NoneType,
                (InstanceType { Class: var asked }, NoneType) => IsObject(asked) || HierarchyOf(asked).IsProtocol ? null : false,
                (InstanceType { Class: var asked }, _) when ClassInstanceOf(member) is InstanceType { Class: var @class } instance =>
                    IsInstance(@class, asked, isExact: instance.Creation is not null || !ReferenceEquals(instance, member)),
                _ => (bool?)null,
            };
            if (each == true)
                return true;
            if (each is null)
                answer = null;
        }

        return answer;
    }

    private bool? IsInstance(ClassSymbol @class, ClassSymbol asked, bool isExact)
    {
        if (_instanceTests.TryGetValue((@class, asked, isExact), out var known))
            return known;
        var unsettled = _unsettled;
        bool? answer = AnswersItself(@class, asked) ? null : IsSubclass(@class, asked) ? true : IsNoInstance(@class, asked, isExact) ? false : null;
        if (unsettled == _unsettled)
            _instanceTests[(@class, asked, isExact)] = answer;
        return answer;
    }

    // Whether the answer is not that of the bases: `__class__` of a lazy object, `__instancecheck__`, a structure, or what is registered with an abstract class.
    private bool AnswersItself(ClassSymbol @class, ClassSymbol asked) =>
        HierarchyOf(@class) is { IsProtocol: true } or { Form: ClassForm.TypedDict or ClassForm.NamedTuple } or { IsTupleLike: true }
        || HierarchyOf(asked).IsProtocol || asked.Module.Name is "numbers"
        || FindMember(@class, "__class__") is not { Owner.Module.Name: "builtins" }
        || (HierarchyOf(asked).Metaclass is { Module.IsStub: false } metaclass && FindMember(metaclass, "__instancecheck__") is not null);

    private bool IsNoInstance(ClassSymbol @class, ClassSymbol asked, bool isExact)
    {
        if (HierarchyOf(@class).HasUnknownBase || HierarchyOf(asked).HasUnknownBase || (!isExact && (IsSubclass(asked, @class) || IsPromoted(asked, @class))))
            return false;

        // No library derives from the project's classes. Of its own bases its stub may leave some out, which the standard library's do not; `IO` and `Mapping` stand for classes that they do not name.
        // What says itself how it is iterated is no list, dict or text on top of that: a stub that left such a base out would have nothing to say.
        var isKnown = !asked.Module.IsStub || IsOtherContainer(@class, asked) || (!IsAbstract(@class) && HierarchyOf(@class).Mro.All(parent => !parent.Module.IsStub || DistributionOf(parent.Module) == "python"));
        return isKnown && (isExact || (Subclasses?.Invoke(asked) ?? []).All(below => !IsSubclass(below, @class)));
    }

    private bool IsOtherContainer(ClassSymbol @class, ClassSymbol asked) =>
        asked.Module.Name == "builtins" && FindMember(asked, "__iter__") is not null
        && FindMember(@class, "__iter__") is { Owner: { Module: { IsStub: true, Name: not "builtins" } } owner } && !IsAbstract(owner);

    private static bool IsAbstract(ClassSymbol @class) => @class.Module is { IsStub: true, Name: "typing" or "io" or "abc" or "collections.abc" or "types" };
}
