using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Narrowing of dotted paths: <c>if self.client is not None</c>, <c>isinstance(order.customer, Company)</c>, <c>self.x = X()</c>.</content>
/// <remarks>
/// As pyright does it (documentation, "Narrowing for member access expressions"): an assignment to any part of the path ends it.
/// A method that may store the attribute ends it too, since here a type too narrow would hide a call.
/// </remarks>
internal sealed partial class Evaluator
{
    private readonly Dictionary<ExpressionSyntax, ExpressionSyntax[]> _testedPaths = [];
    private readonly Dictionary<(ClassSymbol, string), HashSet<string>> _storingMethods = [];

    private void NarrowPaths(ExpressionSyntax test, bool outcome, PythonType?[] narrowed, FunctionContext context)
    {
        var paths = context.Function.Paths;
        if (!_testedPaths.TryGetValue(test, out var tested))
            _testedPaths[test] = tested = [.. test.DescendantNodes(node => node is not LambdaSyntax).Prepend(test).OfType<ExpressionSyntax>().Where(node => node is AttributeSyntax or NameSyntax && paths.Find(node) >= 0 && IsAsked(node, test)).DistinctBy(paths.Find)];
        foreach (var place in tested)
        {
            var slot = paths.Find(place);
            var locals = context.Locals;
            context.Locals = Copy(narrowed); // What reading it again says of objects was said where the test was evaluated, if it was.
            var before = narrowed[slot] ?? Evaluate(place, context);
            context.Locals = locals;
            var after = Narrow(paths.Paths[slot - context.Function.SlotCount], before, test, outcome, context);
            if (after is NoneType && place is NameSyntax)
                narrowed[slot] = null; // What is called now may well be there to set it.
            else if (after is not NeverType && !ReferenceEquals(after, before))
                narrowed[slot] = after;
        }
    }

    // Whether a test says something of the attribute itself, and not only of what it leads to.
    private static bool IsAsked(ExpressionSyntax place, ExpressionSyntax test) =>
        place == test || place.Parent is BoolOpSyntax or UnaryOpSyntax or CompareSyntax or NamedExprSyntax || (place.Parent is CallSyntax call && call.Func != place);

    /// <summary>The value of an attribute or global where tests and assignments have said more of it than its class does.</summary>
    private static PythonType NarrowedAt(ExpressionSyntax place, PythonType value, FunctionContext context)
    {
        if (context.Locals is not { } locals || context.Function.Paths.Find(place) is not (>= 0 and var slot) || locals[slot] is not { } narrowed)
            return value;

        // Where it is used as an object it is no longer None: whatever runs at the same time has set it.
        if (narrowed is NoneType && place.Parent is AttributeSyntax or SubscriptSyntax or CallSyntax)
            return value;

        // What was said of the object since then holds as well.
        var marked = UnionType.MembersOf(value).OfType<InstanceType>().Where(member => !member.Marks.IsEmpty).ToList();
        return marked.Count == 0 ? narrowed : MapInstances(narrowed, member => marked.Find(other => other.IsSameBut(member)) ?? member);
    }

    /// <summary>From here on the path is what was assigned to it.</summary>
    private void AssignPath(AttributeSyntax target, PythonType receiver, PythonType value, FunctionContext context)
    {
        var slot = context.Function.Paths.Find(target);
        if (slot < 0)
        {
            if (context.Function.Paths.Paths.Count > 0 && PathOf(target) is { } other)
                ForgetNarrowed(other, context);
            return;
        }

        var path = context.Function.Paths.Paths[slot - context.Function.SlotCount];
        ForgetNarrowed(path, context);

        // Flags and other plain values are what other code, too, sets at any time.
        if (context.Locals is not { } locals || value is NoneType or LiteralType || UnionType.MembersOf(value).Any(member => member is UnknownType or NeverType))
            return;
        if (UnionType.MembersOf(receiver).All(member => IsPlainStore(member, target.Attr)))
            locals[slot] = value;
    }

    /// <summary>From here on the global is what was assigned to it.</summary>
    private static void AssignGlobalPath(string name, PythonType value, FunctionContext context)
    {
        var index = context.Function.Paths.Paths.IndexOf(name);
        ForgetNarrowed(name, context);
        if (index >= 0 && context.Locals is { } locals && !UnionType.MembersOf(value).Any(member => member is NoneType or LiteralType or UnknownType or NeverType))
            locals[context.Function.SlotCount + index] = value;
    }

    // `connect()` may store a global.
    private static void ForgetGlobalsStoredBy(PythonType callee, FunctionContext context)
    {
        foreach (var member in UnionType.MembersOf(callee))
        {
            if (member is not FunctionType { Function: { Module.IsStub: false, Scope.AssignedGlobals: { Count: > 0 } stored } function } || function.Module != context.Module)
                continue;
            foreach (var name in stored)
                ForgetNarrowed(name, context);
        }
    }

    // What a property or another descriptor gives back is its own affair.
    private bool IsPlainStore(PythonType receiver, string name) => receiver switch
    {
        InstanceType instance => FindProvided(instance.Class, name) is null
            && FindMember(instance.Class, name) is not { Value: PropertyType }
            && !(FindMember(instance.Class, name) is { Value: InstanceType descriptor } && FindMember(descriptor.Class, "__set__") is not null)
            && FindMember(instance.Class, "__setattr__") is not { Value: FunctionType { Function.Module.IsStub: false } },
        ClassType or ModuleType => true,
        _ => false,
    };

    /// <summary>Another value is at <paramref name="path"/> now, and so below it.</summary>
    private static void ForgetNarrowed(string path, FunctionContext context)
    {
        var paths = context.Function.Paths.Paths;
        for (var i = 0; i < paths.Count; i++)
        {
            if (paths[i].StartsWith(path, StringComparison.Ordinal) && (paths[i].Length == path.Length || paths[i][path.Length] == '.'))
                ForgetSlot(context.Function.SlotCount + i, context);
        }
    }

    private static void ForgetSlot(int slot, FunctionContext context)
    {
        if (context.Locals is not null)
            context.Locals[slot] = null;
        foreach (var seen in context.Tries)
            seen[slot] = null;
    }

    // `self.connect()` may store `self.client`.
    private void ForgetStoredBy(AttributeSyntax method, PythonType callee, FunctionContext context)
    {
        var paths = context.Function.Paths.Paths;
        for (var i = 0; i < paths.Count; i++)
        {
            var slot = context.Function.SlotCount + i;
            if (context.Locals![slot] is null)
                continue;
            var end = paths[i].LastIndexOf('.');
            if (end > 0 && PathSlots.Is(method.Value, paths[i].AsSpan(0, end)) && UnionType.MembersOf(callee).Any(member => MayStore(member, paths[i][(end + 1)..])))
                ForgetSlot(slot, context);
        }
    }

    private bool MayStore(PythonType callee, string attribute) =>
        callee is FunctionType { Receiver: InstanceType { Class: var @class } } function && !function.Function.Module.IsStub && StoringMethods(@class, attribute).Contains(function.Function.Name);

    // The methods of a class whose text stores an attribute, or calls another of its methods that does.
    private HashSet<string> StoringMethods(ClassSymbol @class, string attribute)
    {
        if (_storingMethods.TryGetValue((@class, attribute), out var names))
            return names;
        var owners = HierarchyOf(@class).Mro.Where(owner => !owner.Module.IsStub).ToList();
        _storingMethods[(@class, attribute)] = names = [.. owners.SelectMany(owner => owner.FieldWriters.GetValueOrDefault(attribute) ?? []).Select(writer => writer.Name)];
        var count = 0;
        while (names.Count > 0 && count != names.Count)
        {
            count = names.Count;
            foreach (var (method, called) in owners.SelectMany(owner => owner.MethodCalls))
            {
                if (called.Overlaps(names))
                    names.Add(method);
            }
        }

        return names;
    }
}
