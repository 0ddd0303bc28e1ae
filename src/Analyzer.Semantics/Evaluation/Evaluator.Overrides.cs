using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Overrides: the methods that a call reaches through a value of which only a base class is known.</content>
internal sealed partial class Evaluator
{
    /// <summary>More overrides than these say nothing of a call.</summary>
    private const int OverrideLimit = 8;

    /// <summary>The same for a method that says nothing itself: one of its overrides is called, whichever it is.</summary>
    private const int AbstractLimit = 24;

    /// <summary>The project's classes below a class, and for a protocol those that have its methods; set by the driver.</summary>
    public Func<ClassSymbol, IReadOnlyList<ClassSymbol>>? Subclasses { get; set; }

    /// <summary>A method called through a value whose class is not known exactly: its overrides are called, and a body of its own.</summary>
    private PythonType? Dispatch(FunctionType function, CallArguments arguments, SyntaxNode site, Frame frame, Crossing crossing)
    {
        if (function.Function.Module.IsStub || function.Function.ContainingClass is null)
            return null;
        var isAbstract = function.Function.IsAbstract;
        if ((!isAbstract && !IsParameter(site, frame)) || LeastClassOf(function, site, frame) is not { } least)
            return null;
        var overrides = OverridesOf(least, function.Function.Name);
        if (overrides.Count == 0 || overrides.Count > (isAbstract ? AbstractLimit : OverrideLimit))
            return null;
        var rest = function.Receiver is null ? arguments : new CallArguments(arguments.Positional.RemoveAt(0), arguments.KeywordNames, arguments.KeywordValues, arguments.RestPositional, arguments.RestKeywords);
        var resolution = overrides.Count > 1 || !isAbstract ? Resolution.Hierarchy : Resolution.Type;
        PythonType result = isAbstract ? NeverType.Instance : CallFunction(function, rest, site, frame, resolution, crossing, isExact: true);
        foreach (var method in overrides)
            result = UnionType.Join(result, CallFunction(method, rest, site, frame, resolution, crossing, isExact: true));
        return result;
    }

    // The class that the object is of at least, or for class and static methods the one that stands for it or for one below; null where it is known exactly.
    private ClassSymbol? LeastClassOf(FunctionType function, SyntaxNode site, Frame frame)
    {
        var asked = site is CallSyntax { Func: AttributeSyntax { Value: var value } } ? value : null;
        if (asked is CallSyntax { Func: NameSyntax { Id: "super" } })
            return null;
        if (function.Receiver is InstanceType instance)
            return instance.Creation is null ? instance.Class : null;

        // `Base.make()` names its class; `kind.make()` is given one.
        if (asked is not NameSyntax name || frame is not FunctionContext context || !context.Function.Slots.ContainsKey(name.Id))
            return null;
        return (function.Receiver ?? LookupName(name.Id, context)) switch
        {
            ClassType @class => @class.Class,
            InstanceType { Creation: null } known => known.Class,
            _ => null,
        };
    }

    // `service.run()` where the parameter is annotated: its own class is as likely as one below it. What a method calls on
    // its own object is evaluated again for each class that inherits it.
    private static bool IsParameter(SyntaxNode site, Frame frame) =>
        site is CallSyntax { Func: AttributeSyntax { Value: NameSyntax { Id: var name } } } && frame is FunctionContext context
        && context.Function.Parameters.Any(parameter => parameter.Name == name && parameter.Syntax.Annotation is not null);

    // The overrides, bound as the method is that they stand for.
    private List<FunctionType> OverridesOf(ClassSymbol @base, string name)
    {
        var overrides = new List<FunctionType>();
        foreach (var @class in Subclasses?.Invoke(@base) ?? [])
        {
            if (@class == @base)
                continue;
            switch (LookupLazy(name, @class.Frame))
            {
                case FunctionType { Function.IsAbstract: false } method:
                    overrides.Add(method.Bind(new InstanceType(@class, [])));
                    break;
                case MethodWrapperType { Function: FunctionType { Function.IsAbstract: false } wrapped } wrapper:
                    overrides.Add(wrapper.IsStatic ? wrapped : wrapped.Bind(new ClassType(@class, [])));
                    break;
            }
        }

        return overrides;
    }

    /// <summary>Whether the class has methods that a class below has to define, so that whatever it makes is of one below (<c>abc</c>).</summary>
    private bool IsOnlyBase(ClassSymbol @class) => @class.IsOnlyBase ??= !@class.Module.IsStub && HierarchyOf(@class).Mro.Any(owner =>
        owner.Syntax.Body.OfType<FunctionDefinitionSyntax>().Any(method => FunctionSymbol.IsMarkedAbstract(method)
            && FindMember(@class, method.Name) is { Value: var value } && Unwrap(value is MethodWrapperType wrapper ? wrapper.Function : value)?.Function.Syntax == method));
}
