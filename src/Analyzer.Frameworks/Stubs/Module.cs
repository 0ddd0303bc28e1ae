using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>A module of a <see cref="ModuleLibrary"/>.</summary>
/// <param name="name">Its dotted name.</param>
/// <param name="tree">Its text.</param>
/// <param name="isPackage">Whether it is an <c>__init__</c>.</param>
internal sealed class Module(string name, SyntaxTree tree, bool isPackage)
{
    private HashSet<string>? _patched;

    /// <summary>Its dotted name.</summary>
    public string Name { get; } = name;

    /// <summary>Its text.</summary>
    public SyntaxTree Tree { get; } = tree;

    /// <summary>Its names.</summary>
    public Outline Outline { get; } = Outline.Of(tree.Root);

    /// <summary>The absolute name of a module that is imported here; dots in front count upwards (language reference, 7.11).</summary>
    public string Absolute(string module)
    {
        var level = module.TakeWhile(c => c == '.').Count();
        if (level == 0)
            return module;
        var parts = Name.Split('.');
        var package = parts[..Math.Max(0, parts.Length - level + (isPackage ? 1 : 0))];
        return string.Join('.', module.Length == level ? package : [.. package, module[level..]]);
    }

    /// <summary>Whether the module gives attributes to a class after its definition: <c>setattr(Client, name, …)</c>, <c>Client.get = …</c>.</summary>
    public bool IsPatching(string className) => (_patched ??= FindPatched()).Contains(className);

    private HashSet<string> FindPatched()
    {
        var patched = new HashSet<string>();
        foreach (var node in Tree.Root.DescendantNodes())
        {
            if (node is CallSyntax { Func: NameSyntax { Id: "setattr" }, Args: [NameSyntax target, ..] })
                patched.Add(target.Id);
            if (node is AttributeSyntax { Context: ExpressionContext.Store, Value: NameSyntax owner })
                patched.Add(owner.Id);
        }

        return patched;
    }
}
