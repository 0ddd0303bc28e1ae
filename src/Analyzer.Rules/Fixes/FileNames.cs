using System.Runtime.CompilerServices;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>What a file binds and imports, anywhere in it: looked for once, since a file may have thousands of findings with fixes.</summary>
internal sealed class FileNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileNames> s_known = [];

    private readonly Dictionary<string, int> _bindings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _packages = new(StringComparer.Ordinal);

    private FileNames(SyntaxTree tree)
    {
        foreach (var node in tree.Root.DescendantNodes())
        {
            if (BoundBy(node) is { } name)
                _bindings[name] = _bindings.GetValueOrDefault(name) + 1;
            if (node is ImportSyntax import)
                _packages.UnionWith(import.Names.Select(alias => alias.Name.Split('.')[0]));
            else if (node is ImportFromSyntax { Level: 0, Module: { } module })
                _packages.Add(module.Split('.')[0]);
        }
    }

    /// <summary>The packages that the file imports.</summary>
    public HashSet<string> Packages => _packages;

    /// <summary>The names of a file.</summary>
    public static FileNames Of(SyntaxTree tree) => s_known.GetValue(tree, static tree => new FileNames(tree));

    /// <summary>Whether nothing in the file but <paramref name="import"/> binds a name: a local one would hide it.</summary>
    public bool IsFree(string name, AliasSyntax? import) =>
        _bindings.GetValueOrDefault(name) == (import is not null && BoundBy(import) == name ? 1 : 0);

    private static string? BoundBy(SyntaxNode node) => node switch
    {
        NameSyntax { Context: not ExpressionContext.Load } variable => variable.Id,
        ArgSyntax parameter => parameter.Name,
        FunctionDefinitionSyntax function => function.Parent is ClassDefSyntax ? null : function.Name,
        ClassDefSyntax @class => @class.Name,
        AliasSyntax alias => alias.AsName ?? alias.Name.Split('.')[0],
        ExceptHandlerSyntax handler => handler.Name,
        _ => null,
    };
}
