using System.Diagnostics.CodeAnalysis;

namespace Analyzer.Semantics;

/// <summary>Translates between paths below a search root and dotted names.</summary>
internal static class ModuleNames
{
    /// <summary>The dotted name of a file; false where a part is no identifier, so that no import statement can say it.</summary>
    /// <param name="file">The absolute path of a Python file.</param>
    /// <param name="root">A directory above it.</param>
    /// <param name="name">The name; of a package's <c>__init__.py</c>, the package's.</param>
    public static bool TryGet(string file, string root, [NotNullWhen(true)] out string? name)
    {
        var relative = PathText.Relative(file, root);
        var dot = relative.LastIndexOf('.');
        if (dot > relative.LastIndexOf('/'))
            relative = relative[..dot];
        if (relative.EndsWith("/__init__", StringComparison.Ordinal))
            relative = relative[..^"/__init__".Length];
        else if (relative == "__init__")
            relative = PathText.Name(root);
        name = relative.Replace('/', '.');
        return Array.TrueForAll(relative.Split('/'), part => IsIdentifier(part));
    }

    /// <summary>Whether an import statement can say <paramref name="part"/>.</summary>
    public static bool IsIdentifier(ReadOnlySpan<char> part)
    {
        if (part.Length == 0 || char.IsAsciiDigit(part[0]))
            return false;
        foreach (var character in part)
        {
            if (character != '_' && !char.IsLetterOrDigit(character) && character < '\x80')
                return false;
        }

        return true;
    }
}
