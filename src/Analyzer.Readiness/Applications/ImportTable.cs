using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>What the names of a file stand for, by its import statements alone, wherever in the file they are.</summary>
internal sealed class ImportTable
{
    /// <summary>Names of a dotted name; no module or class lies deeper, and such names would cost the square of their length.</summary>
    private const int MaxLength = 24;

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private readonly HashSet<string> _modules = new(StringComparer.Ordinal);

    private ImportTable()
    {
    }

    /// <summary>Reads the imports of a module.</summary>
    public static ImportTable Of(ModuleSymbol module)
    {
        var table = new ImportTable();
        foreach (var node in module.Tree.Index.Imports)
        {
            switch (node)
            {
                case ImportSyntax import:
                    table._modules.UnionWith(import.Names.Select(alias => alias.Name));
                    foreach (var alias in import.Names)
                        table._names[alias.AsName ?? alias.Name.Split('.')[0]] = alias.AsName is null ? alias.Name.Split('.')[0] : alias.Name;
                    break;
                case ImportFromSyntax from:
                    var source = Source(from, module.File!);
                    table._modules.Add(source);
                    table._modules.UnionWith(from.Names.Select(alias => $"{source}.{alias.Name}"));
                    foreach (var alias in from.Names)
                        table._names[alias.AsName ?? alias.Name] = $"{source}.{alias.Name}";
                    break;
                default:
                    break;
            }
        }

        return table;
    }

    /// <summary>The dotted names of the modules that may be imported; what is imported from one may be a module too.</summary>
    public IReadOnlySet<string> Modules => _modules;

    /// <summary>The dotted name that an imported name stands for; null if no import binds it.</summary>
    public string? Meaning(string name) => _names.GetValueOrDefault(name);

    /// <summary>The dotted name that an expression stands for: <c>flask.Flask</c>; null if it begins with no imported name.</summary>
    public string? DottedName(ExpressionSyntax expression) => DottedName(expression, MaxLength);

    private string? DottedName(ExpressionSyntax expression, int length) => expression switch
    {
        NameSyntax name => _names.GetValueOrDefault(name.Id),
        AttributeSyntax attribute when length > 1 && DottedName(attribute.Value, length - 1) is { } value => $"{value}.{attribute.Attr}",
        _ => null,
    };

    private static string Source(ImportFromSyntax from, SourceFile file)
    {
        if (from.Level == 0)
            return from.Module ?? "";
        var parts = file.PackageName.Split('.', StringSplitOptions.RemoveEmptyEntries);
        var package = string.Join('.', parts.Take(Math.Max(parts.Length - (from.Level - 1), 0)));
        return string.IsNullOrEmpty(from.Module) ? package : package.Length == 0 ? from.Module : $"{package}.{from.Module}";
    }
}
