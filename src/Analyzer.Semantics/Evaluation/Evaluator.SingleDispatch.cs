using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Generic functions that choose their implementation by the class of the first argument (PEP 443).</content>
internal sealed partial class Evaluator
{
    private readonly Dictionary<FunctionSymbol, List<(PythonType Class, FunctionType Implementation)>> _dispatched = [];

    /// <summary>What the project registers with generic functions; set by the driver.</summary>
    public DispatchRegistrations? Registrations { get; set; }

    private static PythonType Dispatched(PythonType generic) => generic switch
    {
        FunctionType function => new FunctionType(function.Function, function.Frame, function.Receiver) { IsDispatched = true },
        MethodWrapperType wrapper => new MethodWrapperType(Dispatched(wrapper.Function), wrapper.IsStatic),
        _ => generic,
    };

    private PythonType? CallRegistered(FunctionType generic, CallArguments arguments, SyntaxNode site, Frame frame, Resolution resolution, Crossing crossing)
    {
        var place = generic.Receiver is null ? 0 : 1;
        if (arguments.Positional.Length <= place || RegisteredWith(generic.Function) is not { Count: > 0 } registered)
            return null;
        PythonType result = NeverType.Instance;
        foreach (var member in UnionType.MembersOf(arguments.Positional[place]))
        {
            var chosen = ImplementationsFor(member, generic, registered);
            var each = chosen.Count > 1 ? Resolution.Hierarchy : resolution;
            foreach (var implementation in chosen)
            {
                var given = new CallArguments(arguments.Positional.SetItem(place, member), arguments.KeywordNames, arguments.KeywordValues, arguments.RestPositional, arguments.RestKeywords);
                result = UnionType.Join(result, CallFunction(implementation, given, site, frame, each, crossing));
            }
        }

        return result;
    }

    // The implementation for the first class in the resolution order that has one; of an unknown value, any.
    private List<FunctionType> ImplementationsFor(PythonType value, FunctionType generic, List<(PythonType Class, FunctionType Implementation)> registered)
    {
        var otherwise = new FunctionType(generic.Function, generic.Frame);
        if (value is UnknownType)
            return [otherwise, .. registered.Select(entry => entry.Implementation)];
        if (value is NoneType)
            return [registered.LastOrDefault(entry => entry.Class is NoneType).Implementation ?? otherwise];
        if (ClassInstanceOf(value) is not InstanceType { Class: var @class })
            return [otherwise];
        foreach (var parent in HierarchyOf(@class).Mro)
        {
            if (registered.LastOrDefault(entry => entry.Class is InstanceType known && ReferenceEquals(known.Class, parent)).Implementation is { } found)
                return [found];
        }

        // An abstract class, such as `collections.abc.Mapping`, takes those that register with it.
        return [registered.LastOrDefault(entry => entry.Class is InstanceType known && IsSubclass(@class, known.Class)).Implementation ?? otherwise];
    }

    private List<(PythonType Class, FunctionType Implementation)> RegisteredWith(FunctionSymbol generic)
    {
        if (_dispatched.TryGetValue(generic, out var known))
            return known;
        var registered = _dispatched[generic] = [];
        foreach (var registration in Registrations?.Find(generic.Name) ?? [])
        {
            var target = Evaluate(registration.Generic, registration.Frame);
            if ((target is MethodWrapperType wrapper ? wrapper.Function : target) is not FunctionType { Function: var function } || !ReferenceEquals(function, generic))
                continue;
            var implementation = registration.Implementation is FunctionDefinitionSyntax definition
                ? new FunctionType(FunctionOf(definition, registration.Frame), registration.Frame)
                : Evaluate((ExpressionSyntax)registration.Implementation, registration.Frame) as FunctionType;
            if (implementation is null)
                continue;
            foreach (var @class in UnionType.MembersOf(ClassesOf(registration, implementation)))
                registered.Add((@class, implementation));
        }

        return registered;
    }

    private PythonType ClassesOf(DispatchRegistration registration, FunctionType implementation)
    {
        if (registration.Class is { } given)
            return EvaluateInstances(given, registration.Frame);
        var parameters = implementation.Function.Parameters;
        var place = implementation.Function.ContainingClass is null ? 0 : 1;
        return parameters.Length > place && parameters[place].Syntax.Annotation is { } annotation ? EvaluateAnnotation(annotation, implementation.Frame) : NeverType.Instance;
    }
}
