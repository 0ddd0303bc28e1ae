using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Modules by name, read when they are asked for, and where their names lead: the source of packages, or stubs.</summary>
/// <param name="read">The text of a module, and whether it is a package; null if there is none.</param>
/// <param name="isCompiled">Whether a module of this name is there without its text.</param>
internal sealed class ModuleLibrary(Func<string, (SyntaxTree Tree, bool IsPackage)?> read, Func<string, bool> isCompiled)
{
    // Long enough for any chain of imports that a person wrote; short enough for those that lead in a circle.
    private const int DepthLimit = 24;

    private readonly Dictionary<string, Module?> _modules = [];
    private readonly Dictionary<ClassDefSyntax, Outline> _classes = [];

    /// <summary>The module; null if its text is not there.</summary>
    public Module? Find(string name)
    {
        if (!_modules.TryGetValue(name, out var module))
        {
            module = read(name) is { } file ? new Module(name, file.Tree, file.IsPackage) : null;
            _modules[name] = module;
        }

        return module;
    }

    /// <summary>Whether the module is there as machine code only.</summary>
    public bool IsCompiled(string name) => isCompiled(name);

    /// <summary>What a name of a module leads to, through imports.</summary>
    public Meaning Resolve(string module, string name, int depth = 0)
    {
        if (depth > DepthLimit || Find(module) is not { } found)
            return Meaning.Unknown;
        var meaning = Meaning.None;
        if (found.Outline.Definitions.TryGetValue(name, out var nodes))
        {
            foreach (var node in nodes)
                meaning = meaning.Or(Resolve(found, node, depth));
            return meaning;
        }

        if (Find($"{module}.{name}") is not null || IsCompiled($"{module}.{name}"))
            return Meaning.Something;
        foreach (var star in found.Outline.Stars)
            meaning = meaning.Or(Resolve(found.Absolute(star), name, depth + 1));
        return found.Outline.IsDynamic ? meaning.Or(Meaning.Unknown) : meaning;
    }

    /// <summary>What a member of a class leads to, in the class or the bases it is known to have.</summary>
    public Meaning ResolveMember(Definition @class, string name, int depth = 0)
    {
        if (depth > DepthLimit || @class.Node is not ClassDefSyntax definition)
            return Meaning.Unknown;
        var outline = OutlineOf(definition);
        if (outline.Definitions.TryGetValue(name, out var nodes))
            return nodes.Aggregate(Meaning.None, (meaning, node) => meaning.Or(Resolve(@class.Module, node, depth)));
        var meaning = outline.IsDynamic || HasOwnMaker(definition) || @class.Module.IsPatching(definition.Name) ? Meaning.Unknown : Meaning.None;
        foreach (var @base in definition.Bases)
        {
            var bases = Evaluate(@class.Module, @base, depth + 1);
            if (bases.Definitions.IsEmpty || bases.IsUnknown)
                meaning = meaning.Or(IsEmptyBase(@base) ? Meaning.None : Meaning.Unknown);
            foreach (var definitionOfBase in bases.Definitions)
                meaning = meaning.Or(ResolveMember(definitionOfBase, name, depth + 1));
        }

        return meaning;
    }

    /// <summary>The names that a class and the bases it is known to have define.</summary>
    public IEnumerable<(string Name, SyntaxNode Node)> MembersOf(Definition @class, int depth = 0)
    {
        if (depth > DepthLimit || @class.Node is not ClassDefSyntax definition)
            return [];
        return OutlineOf(definition).Definitions.SelectMany(pair => pair.Value.Select(node => (pair.Key, node)))
            .Concat(definition.Bases.SelectMany(@base => Evaluate(@class.Module, @base, depth + 1).Definitions).SelectMany(found => MembersOf(found, depth + 1)));
    }

    private Outline OutlineOf(ClassDefSyntax definition)
    {
        if (!_classes.TryGetValue(definition, out var outline))
            _classes[definition] = outline = Outline.Of(definition);
        return outline;
    }

    private Meaning Resolve(Module module, SyntaxNode node, int depth)
    {
        if (node is FunctionDefinitionSyntax or ClassDefSyntax)
            return new Meaning([new Definition(module, node)], false);
        if (node is NameSyntax { Parent: AssignSyntax { Value: NameSyntax or AttributeSyntax } assignment })
            return Evaluate(module, assignment.Value, depth + 1).Or(Meaning.Something);
        if (node is not AliasSyntax alias)
            return Meaning.Something;
        if (alias.Parent is not ImportFromSyntax import)
            return Meaning.Something;
        var source = module.Absolute(new string('.', import.Level) + import.Module);
        return Find(source) is null ? Meaning.Unknown : Resolve(source, alias.Name, depth + 1);
    }

    // `Base`, `module.Base` and `Base[T]`.
    private Meaning Evaluate(Module module, ExpressionSyntax expression, int depth) => expression switch
    {
        NameSyntax name => Resolve(module.Name, name.Id, depth),
        SubscriptSyntax subscript => Evaluate(module, subscript.Value, depth),
        AttributeSyntax attribute when ModuleOf(module, attribute.Value) is { } owner => Resolve(owner, attribute.Attr, depth),
        _ => Meaning.Unknown,
    };

    private string? ModuleOf(Module module, ExpressionSyntax expression)
    {
        if (expression is AttributeSyntax attribute)
            return ModuleOf(module, attribute.Value) is { } owner ? $"{owner}.{attribute.Attr}" : null;
        if (expression is not NameSyntax name || !module.Outline.Definitions.TryGetValue(name.Id, out var nodes))
            return null;
        return nodes.OfType<AliasSyntax>().Select(alias => alias.Parent is ImportFromSyntax import
            ? $"{module.Absolute(new string('.', import.Level) + import.Module)}.{alias.Name}"
            : alias.AsName is null ? alias.Name.Split('.')[0] : alias.Name).FirstOrDefault(found => Find(found) is not null);
    }

    // A metaclass or a decorator may add members.
    private static bool HasOwnMaker(ClassDefSyntax definition) =>
        definition.Keywords.Any(keyword => keyword is { Arg: "metaclass", Value: not (NameSyntax { Id: "ABCMeta" } or AttributeSyntax { Attr: "ABCMeta" }) })
        || definition.Decorators.Any(decorator => NameOf(decorator) is not ("dataclass" or "final" or "runtime_checkable" or "total_ordering"));

    private static bool IsEmptyBase(ExpressionSyntax @base) =>
        NameOf(@base is SubscriptSyntax subscript ? subscript.Value : @base) is "object" or "Generic" or "Protocol" or "ABC" or "NamedTuple";

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        NameSyntax name => name.Id,
        AttributeSyntax attribute => attribute.Attr,
        CallSyntax call => NameOf(call.Func),
        _ => null,
    };
}
