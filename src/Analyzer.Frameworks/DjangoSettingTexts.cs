using Analyzer.Semantics;

namespace Analyzer.Frameworks;

/// <summary>Settings that name something, as far as the settings modules of a project agree on them.</summary>
internal static class DjangoSettingTexts
{
    /// <summary>The values that modules of the project give to a setting at their top level; empty if none does.</summary>
    public static IReadOnlyList<PythonType> Values(ClassFacts classes, string setting) =>
        [.. classes.Modules
            .Where(module => module.Tree.Text.Content.Contains(setting, StringComparison.Ordinal))
            .Select(module => classes.ModuleValue(module, setting))
            .OfType<PythonType>()
            .Distinct()];

    /// <summary>The text that every module gives which sets it; null if none does, if it is computed, or if they differ.</summary>
    public static string? Text(ClassFacts classes, string setting) => Values(classes, setting) is [LiteralType { Value: string text }] ? text : null;
}
