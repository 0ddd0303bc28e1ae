using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>Members that a framework adds to classes, where the code does not show them: the reverse side of a relation, for one.</summary>
public abstract class MemberProvider
{
    /// <summary>The value that a class has under a name, before it is bound to an object.</summary>
    /// <param name="classes">The classes, to be asked about.</param>
    /// <param name="class">The class.</param>
    /// <param name="name">The name of the member.</param>
    /// <returns>What stands there, instead of what the code shows; null to leave it at that.</returns>
    public abstract PythonType? FindMember(ClassFacts classes, ClassSymbol @class, string name);

    /// <summary>The value that one object has under a name; null to ask its class.</summary>
    /// <param name="classes">The classes, to be asked about.</param>
    /// <param name="instance">The object, with what it was made with.</param>
    /// <param name="name">The name of the member.</param>
    public virtual PythonType? FindMember(ClassFacts classes, InstanceType instance, string name) => null;
}

/// <summary>What a <see cref="MemberProvider"/> may ask about classes.</summary>
public sealed class ClassFacts
{
    private readonly Evaluator _evaluator;
    private readonly Func<IReadOnlyList<ClassSymbol>> _classes;

    private SemanticModel? _model;

    internal ClassFacts(Evaluator evaluator, Compilation compilation, Func<IReadOnlyList<ClassSymbol>> classes)
    {
        Project = compilation.Project;
        Modules = compilation.Modules;
        _evaluator = evaluator;
        _classes = classes;
    }

    /// <summary>The files of the project.</summary>
    public PythonProject Project { get; }

    /// <summary>The modules of the project.</summary>
    public ImmutableArray<ModuleSymbol> Modules { get; }

    /// <summary>What expressions of the project mean.</summary>
    public SemanticModel Model => _model ?? throw new InvalidOperationException("The model is not made yet.");

    internal void Use(SemanticModel model) => _model = model;

    /// <summary>The classes of the application's own modules, outside functions.</summary>
    public IReadOnlyList<ClassSymbol> All => _classes();

    /// <summary>The resolution order of a class, as far as it is known.</summary>
    public ImmutableArray<ClassSymbol> Mro(ClassSymbol @class) => _evaluator.HierarchyOf(@class).Mro;

    /// <summary>Whether a class is, or derives from, the class of that dotted name.</summary>
    public bool IsSubclass(ClassSymbol @class, string qualifiedName) => Mro(@class).Any(parent => parent.QualifiedName == qualifiedName);

    /// <summary>The value of a name in the body of a class itself; null if it has none.</summary>
    public PythonType? ValueOf(ClassSymbol @class, string name) => _evaluator.LookupLazy(name, @class.Frame);

    /// <summary>The names that the body of a class binds by assignment, in source order.</summary>
    public static IEnumerable<string> AssignedNames(ClassSymbol @class) => @class.Scope.Names.Where(name => @class.Scope.Find(name)![0].Kind is BindingKind.Assignment or BindingKind.AnnotatedAssignment);

    /// <summary>A class nested in the body of another, such as Django's <c>Meta</c>.</summary>
    public ClassSymbol? NestedClass(ClassSymbol @class, string name) => ValueOf(@class, name) is ClassType nested ? nested.Class : null;

    /// <summary>An argument that an object was made with; null if it was not given, or is not known.</summary>
    /// <param name="instance">The object.</param>
    /// <param name="position">Its place among the positional arguments.</param>
    /// <param name="name">Its name.</param>
    public static PythonType? Argument(InstanceType instance, int position, string name) =>
        instance.Creation is not { Arguments: var arguments } ? null
        : arguments.Keyword(name) ?? (position >= 0 && position < arguments.Positional.Length ? arguments.Positional[position] : null);

    /// <summary>An object of a class of the stubs, made with these arguments; null if there is no such class.</summary>
    public PythonType? Make(string module, string name, ClassSymbol seenFrom, params ImmutableArray<PythonType> arguments) =>
        _evaluator.ModuleMember(module, name, seenFrom.Module) is ClassType @class ? new InstanceType(@class.Class, [], new Creation(CallArguments.Of(arguments))) : null;

    /// <summary>An object of a generic class of the stubs, with these type arguments; null if there is no such class.</summary>
    public PythonType? MakeGeneric(string module, string name, ClassSymbol seenFrom, params ImmutableArray<PythonType> typeArguments) =>
        _evaluator.ModuleMember(module, name, seenFrom.Module) is ClassType @class ? new InstanceType(@class.Class, typeArguments) : null;

    /// <summary>What a name of a module means to another module; null if it is not known.</summary>
    public PythonType? Find(string module, string name, ClassSymbol seenFrom) => Find(module, name, seenFrom.Module);

    /// <inheritdoc cref="Find(string, string, ClassSymbol)"/>
    public PythonType? Find(string module, string name, ModuleSymbol seenFrom) => _evaluator.ModuleMember(module, name, seenFrom) is var value and not UnknownType ? value : null;

    /// <summary>The same object, made with another argument in place of one, or with one more.</summary>
    /// <param name="instance">The object.</param>
    /// <param name="position">The argument's place, if it is given by place.</param>
    /// <param name="name">Its name.</param>
    /// <param name="value">What it is to be.</param>
    public static InstanceType With(InstanceType instance, int position, string name, PythonType value)
    {
        var arguments = instance.Creation!.Arguments;
        var index = arguments.KeywordNames.IndexOf(name);
        var changed = index >= 0
            ? new CallArguments(arguments.Positional, arguments.KeywordNames, arguments.KeywordValues.SetItem(index, value), arguments.RestPositional, arguments.RestKeywords)
            : position >= 0 && position < arguments.Positional.Length
                ? new CallArguments(arguments.Positional.SetItem(position, value), arguments.KeywordNames, arguments.KeywordValues, arguments.RestPositional, arguments.RestKeywords)
                : new CallArguments(arguments.Positional, arguments.KeywordNames.Add(name), arguments.KeywordValues.Add(value), arguments.RestPositional, arguments.RestKeywords);
        return new InstanceType(instance.Class, instance.TypeArguments, new Creation(changed, instance.Creation.Site));
    }

    /// <summary>A module-level value of the project, such as a setting; null if the module or the name is not there.</summary>
    public PythonType? ModuleValue(ModuleSymbol module, string name) => _evaluator.LookupLazy(name, _evaluator.FrameOf(module));

    /// <summary>The functions of Python that was written by no person: what a template does, for one. Frames of a module with a map show in
    /// paths, by the file that the map leads to; others are as hidden as those of a stub.</summary>
    /// <param name="text">The module.</param>
    /// <param name="seenFrom">The module of the project that its imports are resolved for.</param>
    /// <returns>The functions by name.</returns>
    public IReadOnlyDictionary<string, FunctionType> Define(SourceText text, ModuleSymbol seenFrom)
    {
        var file = text.Map is null ? null : new SourceFile(text.Path, text.Path, text.Path, seenFrom.File!.Root, SourceRole.Library);
        var module = new ModuleSymbol(text.Path, SyntaxTree.Parse(text), false, file);
        return module.Tree.Root.Body.OfType<FunctionDefSyntax>().ToDictionary(function => function.Name, function => new FunctionType(_evaluator.FunctionOf(function, _evaluator.FrameOf(module)), _evaluator.FrameOf(module)));
    }
}
