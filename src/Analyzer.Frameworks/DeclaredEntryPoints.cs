using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Analyzer.Semantics;
using Analyzer.Syntax;

namespace Analyzer.Frameworks;

/// <summary>What a project's own machinery calls, as its configuration says: handlers of plugins, jobs, messages.</summary>
/// <param name="declared">The declarations.</param>
public sealed class DeclaredEntryPoints(ImmutableArray<DeclaredEntryPoint> declared) : EntryPointProvider
{
    /// <inheritdoc/>
    public override IEnumerable<EntryPoint> FindEntryPoints(SemanticModel model) =>
        declared.SelectMany(declaration => model.Modules.SelectMany(module => FunctionsOf(module, declaration.Names, model)
            .Select(function => new EntryPoint(function, EntryPointKind.View, declaration.RunsOn, $"declared in {declaration.Origin}") { PlainRunsOn = declaration.RunsOn })));

    private static IEnumerable<FunctionType> FunctionsOf(ModuleSymbol module, Regex names, SemanticModel model)
    {
        foreach (var statement in module.Tree.Root.Body)
        {
            if (statement is FunctionDefinitionSyntax function && names.IsMatch($"{module.Name}.{function.Name}"))
                yield return model.FunctionOf(function, module);
            if (statement is not ClassDefSyntax @class)
                continue;
            foreach (var method in @class.Body.OfType<FunctionDefinitionSyntax>().Where(method => names.IsMatch($"{module.Name}.{@class.Name}.{method.Name}")))
            {
                if (model.ValueOf(module, @class.Name) is ClassType { Class: var symbol } && model.FindMethod(symbol, method.Name) is { } bound)
                    yield return bound;
            }
        }
    }
}

/// <summary>A declaration of entry points.</summary>
/// <param name="Pattern">Qualified names of functions and methods, with <c>*</c> for any part: <c>shop.plugins.*.on_message</c>.</param>
/// <param name="RunsOn">Where plain functions among them are called.</param>
/// <param name="Origin">The file and line of the declaration.</param>
public sealed record DeclaredEntryPoint(string Pattern, RunsOn RunsOn, string Origin)
{
    internal Regex Names { get; } = new($"^{Regex.Escape(Pattern).Replace("\\*", ".*", StringComparison.Ordinal)}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
