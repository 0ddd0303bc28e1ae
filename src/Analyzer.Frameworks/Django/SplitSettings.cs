using System.IO.Enumeration;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>Settings that are put together from files: <c>include("components/base.py", optional("local.py"))</c>.</summary>
/// <remarks>django-split-settings documentation: each file runs in the scope of the module that includes it, in order; a pattern stands for its files by name.</remarks>
internal static class SplitSettings
{
    /// <summary>The function that includes.</summary>
    public const string Include = "split_settings.tools.include";

    /// <summary>The modules that a call includes, in order.</summary>
    public static IEnumerable<ModuleSymbol> Of(CallSyntax call, ModuleSymbol module, SemanticModel model)
    {
        foreach (var argument in call.Args)
        {
            var given = argument is CallSyntax { Args: [var inner, ..] } ? inner : argument; // `optional("local.py")`
            if (given is not ConstantSyntax { StringValue: { } pattern })
                continue;
            var path = $"{module.File!.Directory}/{pattern}";
            foreach (var part in model.Modules.Where(part => part != module && FileSystemName.MatchesSimpleExpression(path, part.File!.FullPath, ignoreCase: false) && part.File.FullPath.Count(c => c == '/') == path.Count(c => c == '/')))
                yield return part;
        }
    }
}
