using System.Collections.Immutable;
using System.Reflection;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>The pages of the rules: documentation, descriptor and tests in one. See <c>rules/README.md</c>.</summary>
public static class RulePages
{
    private static readonly Assembly s_assembly = typeof(RulePages).Assembly;

    /// <summary>The ids of all pages, sorted.</summary>
    public static ImmutableArray<string> Ids { get; } =
    [
        .. s_assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("rules/", StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension)
            .OfType<string>()
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The descriptor that a page's front matter gives.</summary>
    /// <exception cref="InvalidDataException">There is no such page, or a key of its front matter is missing.</exception>
    public static DiagnosticDescriptor Descriptor(string id)
    {
        var text = Text(id);
        var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
        if (!text.StartsWith("---\n", StringComparison.Ordinal) || end < 0)
            throw new InvalidDataException($"rules/{id}.md has no front matter.");
        var keys = text[4..end].Split('\n').Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0].Trim(), pair => pair[^1].Trim().Trim('"'));
        return new DiagnosticDescriptor(
            Key("id"),
            Key("name"),
            Key("title"),
            Key("message"),
            Key("category"),
            Enum.Parse<DiagnosticSeverity>(Key("severity"), ignoreCase: true),
            Key("since"),
            text[(end + "\n---\n".Length)..].TrimStart('\n'))
        {
            Precision = keys.TryGetValue("precision", out var precision) ? Enum.Parse<DiagnosticPrecision>(precision.Replace("-", ""), ignoreCase: true) : DiagnosticPrecision.High,
        };

        string Key(string name) => keys.TryGetValue(name, out var value) ? value : throw new InvalidDataException($"rules/{id}.md has no `{name}` in its front matter.");
    }

    /// <summary>A whole page, front matter and all, with LF line ends.</summary>
    /// <exception cref="InvalidDataException">There is no such page.</exception>
    public static string Text(string id)
    {
        using var stream = s_assembly.GetManifestResourceStream($"rules/{id}.md") ?? throw new InvalidDataException($"There is no page rules/{id}.md.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
