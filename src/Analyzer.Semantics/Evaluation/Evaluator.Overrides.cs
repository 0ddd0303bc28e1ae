using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Overrides: the methods that a call reaches through a value of which only a base class is known.</content>
internal sealed partial class Evaluator
{
    /// <summary>More overrides than these say nothing of a call.</summary>
    private const int OverrideLimit = 8;

    /// <summary>The project's classes below a class, and for a protocol those that have its methods; set by the driver.</summary>
    public Func<ClassSymbol, IReadOnlyList<ClassSymbol>>? Subclasses { get; set; }

    /// <summary>A method called through a value whose class is not known exactly: its overrides are called, and a body of its own.</summary>
    private PythonType? Dispatch(FunctionType function, CallArguments arguments, SyntaxNode site, Frame frame, Crossing crossing)
    {
        if (function.Receiver is not InstanceType { Creation: null } receiver || function.Function.Module.IsStub || function.Function.ContainingClass is null)
            return null;
        var isAbstract = function.Function.IsAbstract;
        if (!isAbstract && !IsParameter(site, frame))
            return null;
        var overrides = OverridesOf(receiver.Class, function.Function.Name);
        if (overrides.Count is 0 or > OverrideLimit)
            return null;
        var rest = new CallArguments(arguments.Positional.RemoveAt(0), arguments.KeywordNames, arguments.KeywordValues, arguments.RestPositional, arguments.RestKeywords);
        var resolution = overrides.Count > 1 || !isAbstract ? Resolution.Hierarchy : Resolution.Type;
        PythonType result = isAbstract ? NeverType.Instance : CallFunction(function, rest, site, frame, resolution, crossing, isExact: true);
        foreach (var (@class, method) in overrides)
            result = UnionType.Join(result, CallFunction(method.Bind(new InstanceType(@class, [])), rest, site, frame, resolution, crossing, isExact: true));
        return result;
    }

    // `service.run()` where the parameter is annotated: its own class is as likely as one below it. What a method calls on
    // its own object is evaluated again for each class that inherits it.
    private static bool IsParameter(SyntaxNode site, Frame frame) =>
        site is CallSyntax { Func: AttributeSyntax { Value: NameSyntax { Id: var name } } } && frame is FunctionContext context
        && context.Function.Parameters.Any(parameter => parameter.Name == name && parameter.Syntax.Annotation is not null);

    private List<(ClassSymbol Class, FunctionType Method)> OverridesOf(ClassSymbol @base, string name)
    {
        var overrides = new List<(ClassSymbol, FunctionType)>();
        foreach (var @class in Subclasses?.Invoke(@base) ?? [])
        {
            if (@class != @base && LookupLazy(name, @class.Frame) is FunctionType { Function.IsAbstract: false } method)
                overrides.Add((@class, method));
        }

        return overrides;
    }
}
