using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <content>Metaclasses (data model, 3.3.3), enumerations, and classes made by calls.</content>
internal sealed partial class Evaluator
{
    private readonly Dictionary<(SyntaxNode, Frame), ClassSymbol> _madeClasses = [];

    // The metaclass given, or that of the first base which has one.
    private ClassSymbol? MetaclassOf(ClassSymbol @class, IEnumerable<PythonType> bases)
    {
        if (@class.Syntax.Keywords.FirstOrDefault(keyword => keyword.Arg == "metaclass") is { } given)
            return (Evaluate(given.Value, @class.Frame.Enclosing!) as ClassType)?.Class;
        return bases.OfType<ClassType>().Select(parent => HierarchyOf(parent.Class).Metaclass).FirstOrDefault(metaclass => metaclass is not null);
    }

    private static ClassForm FormOf(ImmutableArray<ClassSymbol> mro)
    {
        foreach (var parent in mro)
        {
            switch (parent)
            {
                case { Module.IsStub: false }:
                    continue;
                case { Module.Name: "typing", Name: "NamedTuple" }:
                    return ClassForm.NamedTuple;
                case { Module.Name: "typing", Name: "TypedDict" }:
                    return ClassForm.TypedDict;
                case { Module.Name: "enum", Name: "Enum" }:
                    return ClassForm.Enum;
            }
        }

        return ClassForm.Plain;
    }

    /// <summary>A member of the metaclass, bound to the class; null if it has none.</summary>
    private PythonType? MetaclassMember(ClassType @class, string name, SyntaxNode site, Frame frame)
    {
        if (HierarchyOf(@class.Class).Metaclass is not { } metaclass)
            return null;
        if (FindMember(metaclass, name) is { } member)
            return member.Value switch
            {
                FunctionType function => function.Bind(@class),
                PropertyType { Getter: FunctionType getter } => Call(getter.Bind(@class), CallArguments.None, site, frame),
                MethodWrapperType { IsStatic: false, Function: FunctionType method } => method.Bind(new ClassType(metaclass, [])),
                _ => BindMember(member.Value, member.Owner, @class, site, frame),
            };
        return FindMember(metaclass, "__getattr__") is { Value: FunctionType hook } && !hook.Function.Module.IsStub
            ? Call(hook.Bind(@class), CallArguments.Of(new LiteralType(name)), site, frame)
            : null;
    }

    /// <summary>An enumeration's member, for a name that its body assigns to (typing specification, "Enumerations"); else null.</summary>
    private InstanceType? EnumMember(ClassSymbol owner, string name, PythonType value)
    {
        if (name.StartsWith('_') || owner.Module.IsStub || HierarchyOf(owner).Form != ClassForm.Enum || owner.Scope.Find(name) is not [.., { Kind: BindingKind.Assignment }])
            return null;
        return value is FunctionType or PropertyType or MethodWrapperType or ClassType
            ? null
            : new InstanceType(owner, [], new Creation(CallArguments.Of(value is TupleType tuple ? tuple.Elements : [value])));
    }

    private static PythonType? EnumValue(InstanceType member) => member.Creation?.Arguments.Positional switch
    {
        [var single] => single,
        { IsDefaultOrEmpty: false } several => new TupleType(several),
        _ => null,
    };

    /// <summary>The class that a call such as <c>namedtuple("Point", "x y")</c> or <c>type("T", (Base,), {})</c> makes.</summary>
    private ClassType MakeClass(SyntaxNode site, Frame frame, string name, IEnumerable<string> fields, ImmutableArray<ClassType> bases)
    {
        if (_madeClasses.TryGetValue((site, frame), out var @class))
            return new ClassType(@class, []);
        var body = string.Concat(fields.Where(IsIdentifier).Select(field => $"    {field}: ...\n"));
        var tree = SyntaxTree.Parse(new SourceText(frame.Module.Tree.Text.Path, $"class {(IsIdentifier(name) ? name : "Made")}:\n{(body.Length == 0 ? "    pass\n" : body)}"));
        if (tree.Root.Body is not [ClassDefSyntax definition])
            definition = (ClassDefSyntax)SyntaxTree.Parse(new SourceText(frame.Module.Tree.Text.Path, "class Made: pass")).Root.Body[0];
        _madeClasses[(site, frame)] = @class = ClassOf(definition, frame);
        var mro = Linearize(@class, [.. bases.Select(parent => parent.Class)]);
        @class.Hierarchy = new ClassHierarchy([.. bases], mro, [], bases.Any(parent => HierarchyOf(parent.Class).HasUnknownBase)) { Form = FormOf(mro), Metaclass = MetaclassOf(@class, bases) };
        return new ClassType(@class, []);
    }

    private static bool IsIdentifier(string text) => text.Length > 0 && (char.IsLetter(text[0]) || text[0] == '_') && text.All(c => char.IsLetterOrDigit(c) || c == '_');

    // `namedtuple("Point", "x, y")` or `namedtuple("Point", ["x", "y"])` (library reference, `collections.namedtuple`).
    private PythonType MakeNamedTuple(CallSyntax call, Frame frame)
    {
        IEnumerable<string>? fields = call.Args.ElementAtOrDefault(1) switch
        {
            ConstantSyntax { StringValue: { } text } => text.Replace(',', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
            ListSyntax { Elts: var elements } => Texts(elements),
            TupleSyntax { Elts: var elements } => Texts(elements),
            _ => null,
        };
        return fields is not null && call.Args[0] is ConstantSyntax { StringValue: { } name } && ModuleMember("typing", "NamedTuple", frame.Module) is ClassType @base
            ? MakeClass(call, frame, name, fields, [@base])
            : UnknownType.Because(UnknownReason.Any);

        static IEnumerable<string> Texts(ImmutableArray<ExpressionSyntax> elements) => elements.OfType<ConstantSyntax>().Select(element => element.StringValue).OfType<string>();
    }
}
