using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>The dotted name of what a module imports from a library that nothing is known of.</summary>
internal static class ImportedNames
{
    /// <summary>The dotted name that a name or attribute means by the module's imports; null if it is not imported.</summary>
    public static string? Of(ExpressionSyntax expression, ModuleSymbol module)
    {
        switch (expression)
        {
            case AttributeSyntax attribute:
                return Of(attribute.Value, module) is { } owner ? $"{owner}.{attribute.Attr}" : null;
            case NameSyntax name:
                return OfName(name.Id, module);
            default:
                return null;
        }
    }

    /// <summary>The dotted name that a name means by the module's imports; null if it is not imported.</summary>
    public static string? OfName(string name, ModuleSymbol module)
    {
        foreach (var statement in module.Tree.Root.DescendantNodes(node => node is not (FunctionDefinitionSyntax or ClassDefSyntax or ExpressionSyntax)))
        {
            switch (statement)
            {
                case ImportFromSyntax from when from.Names.FirstOrDefault(alias => (alias.AsName ?? alias.Name) == name) is { } imported:
                    return module.ResolveImport(from.Module, from.Level) is { } source ? $"{source}.{imported.Name}" : null;
                case ImportSyntax import when import.Names.FirstOrDefault(alias => alias.AsName == name) is { } renamed:
                    return renamed.Name;
                case ImportSyntax import when import.Names.Any(alias => alias.AsName is null && alias.Name.Split('.')[0] == name):
                    return name;
            }
        }

        return null;
    }
}
