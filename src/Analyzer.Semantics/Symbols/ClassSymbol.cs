using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>A class of the project or of a stub.</summary>
public sealed class ClassSymbol
{
    private Scope? _scope;
    private Dictionary<string, List<FunctionDefinitionSyntax>>? _fieldWriters;
    private Dictionary<string, List<FunctionDefinitionSyntax>>? _fieldGrowers;
    private Dictionary<string, HashSet<string>>? _methodCalls;

    internal ClassSymbol(ClassDefSyntax syntax, ModuleSymbol module, string qualifiedName)
    {
        Syntax = syntax;
        Module = module;
        QualifiedName = qualifiedName;
    }

    /// <summary>The definition.</summary>
    public ClassDefSyntax Syntax { get; }

    /// <summary>The module it stands in.</summary>
    public ModuleSymbol Module { get; }

    /// <summary>The dotted name, such as <c>shop.models.Order</c>.</summary>
    public string QualifiedName { get; }

    /// <summary>The name without its module.</summary>
    public string Name => Syntax.Name;

    /// <summary>The name as types show it: without a module for builtins.</summary>
    public string DisplayName => Module.Name == "builtins" ? Name : QualifiedName;

    /// <summary>The frame its body runs in.</summary>
    internal ClassFrame Frame { get; set; } = null!;

    /// <summary>Bases, resolution order and type parameters, once they were asked for.</summary>
    internal ClassHierarchy? Hierarchy { get; set; }

    /// <summary>Whether its objects pass every truth test; null until that is asked for.</summary>
    internal bool? IsAlwaysTrue { get; set; }

    /// <summary>Whether only classes below it have objects; null until that is asked for.</summary>
    internal bool? IsOnlyBase { get; set; }

    /// <summary>Whether no class of the project below it says otherwise; null until that is asked for.</summary>
    internal bool? IsTrueBelow { get; set; }

    /// <summary>The members that were asked for, inherited ones too; null for those that there are not.</summary>
    internal Dictionary<string, Member?> Members { get; } = [];

    internal Scope Scope => _scope ??= ScopeBuilder.Build(Syntax.Body);

    /// <summary>The methods whose text assigns to an attribute of their first parameter, by the attribute's name.</summary>
    internal Dictionary<string, List<FunctionDefinitionSyntax>> FieldWriters => _fieldWriters ??= FindWriters(attribute => attribute.Context == ExpressionContext.Store);

    /// <summary>The methods whose text puts something into a container that an attribute of their first parameter holds.</summary>
    internal Dictionary<string, List<FunctionDefinitionSyntax>> FieldGrowers => _fieldGrowers ??= FindWriters(attribute => GlobalGrowers.IsGrowing(attribute));

    /// <summary>The names of the methods that each method calls, on whatever object.</summary>
    internal Dictionary<string, HashSet<string>> MethodCalls => _methodCalls ??= FindMethodCalls();

    /// <inheritdoc/>
    public override string ToString() => QualifiedName;

    private Dictionary<string, HashSet<string>> FindMethodCalls()
    {
        var calls = new Dictionary<string, HashSet<string>>();
        foreach (var method in MethodsIn(Syntax.Body))
        {
            if (!calls.TryGetValue(method.Name, out var called))
                calls[method.Name] = called = [];
            called.UnionWith(method.DescendantNodes().OfType<CallSyntax>().Select(call => call.Func).OfType<AttributeSyntax>().Select(function => function.Attr));
        }

        return calls;
    }

    private Dictionary<string, List<FunctionDefinitionSyntax>> FindWriters(Func<AttributeSyntax, bool> writes)
    {
        var writers = new Dictionary<string, List<FunctionDefinitionSyntax>>();
        foreach (var method in MethodsIn(Syntax.Body))
        {
            var receiver = method.Args.PosOnlyArgs.Concat(method.Args.Args).FirstOrDefault()?.Name;
            if (receiver is null)
                continue;
            foreach (var node in method.DescendantNodes(node => node is not (ClassDefSyntax or LambdaSyntax)))
            {
                if (node is not AttributeSyntax { Value: NameSyntax name } attribute || name.Id != receiver || !writes(attribute))
                    continue;
                if (!writers.TryGetValue(attribute.Attr, out var methods))
                    writers[attribute.Attr] = methods = [];
                if (methods.Count == 0 || methods[^1] != method)
                    methods.Add(method);
            }
        }

        return writers;
    }

    private static IEnumerable<FunctionDefinitionSyntax> MethodsIn(IEnumerable<StatementSyntax> body)
    {
        foreach (var statement in body)
        {
            if (statement is FunctionDefinitionSyntax method)
                yield return method;
            else if (statement is IfSyntax @if)
            {
                foreach (var nested in MethodsIn(@if.Body.Concat(@if.OrElse)))
                    yield return nested;
            }
        }
    }
}

/// <summary>A member of a class, and the class in whose body it stands.</summary>
internal sealed record Member(ClassSymbol Owner, PythonType Value);

/// <summary>What a class's header says.</summary>
/// <param name="Bases">The bases as values; unknown ones stay in their place.</param>
/// <param name="Mro">The method resolution order (C3), the class itself first; unknown bases are left out.</param>
/// <param name="TypeParameters">The type parameters, in order.</param>
/// <param name="HasUnknownBase">Whether the order has gaps, so that a member not found may still exist.</param>
internal sealed record ClassHierarchy(
    ImmutableArray<PythonType> Bases,
    ImmutableArray<ClassSymbol> Mro,
    ImmutableArray<TypeVariable> TypeParameters,
    bool HasUnknownBase)
{
    public bool IsProtocol { get; init; }

    /// <summary>Whether the header is being evaluated just now.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>What of the language's own special classes it is.</summary>
    public ClassForm Form { get; init; }

    /// <summary>The class that its calls, subscripts and iteration ask; null if it is <c>type</c> itself, or unknown.</summary>
    public ClassSymbol? Metaclass { get; init; }

    /// <summary>Whether code of the project answers every attribute (<c>__getattribute__</c>).</summary>
    public bool HasAttributeHook { get; init; }

    /// <summary>Whether each call that makes an object of it makes another one (<c>@distinct</c> in a stub).</summary>
    public bool IsDistinct { get; init; }

    /// <summary>Whether its objects are unpacked and indexed as the tuple that is its type argument (<c>@tuple_like</c> in a stub).</summary>
    public bool IsTupleLike { get; init; }
}

/// <summary>Classes whose bodies mean something of their own (typing specification).</summary>
internal enum ClassForm : byte
{
    Plain,
    NamedTuple,
    TypedDict,
    Enum,
}
