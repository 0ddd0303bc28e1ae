using System.Collections.Immutable;
using Analyzer.Syntax;
using YamlDotNet.Core;

namespace Analyzer.Semantics;

/// <summary>Reads YAML 1.2 as <see cref="ConfigNode"/>s, one root for each document of a file.</summary>
/// <remarks>Templates of Helm and Jinja are masked where they stand, so that places stay true.</remarks>
public static class YamlConfig
{
    /// <summary>The documents.</summary>
    /// <exception cref="FormatException">The text is not YAML.</exception>
    public static ImmutableArray<ConfigNode> Read(SourceText text)
    {
        var isTemplate = text.Content.Contains("{{", StringComparison.Ordinal) || text.Content.Contains("{%", StringComparison.Ordinal);
        try
        {
            return Load(text, isTemplate ? TemplateMask.Of(text.Content) : text.Content);
        }
        catch (FormatException) when (isTemplate)
        {
            // `{{ if }}` and `{{ else }}` may give one key each.
            return Load(text, TemplateMask.Of(TemplateMask.WithoutAlternatives(text.Content)));
        }
    }

    private static ImmutableArray<ConfigNode> Load(SourceText text, string content)
    {
        try
        {
            // Where a text whose length is a multiple of the parser's buffer ends in a directive, the parser reads on behind its end, for 2^31 characters.
            return YamlBuilder.Read(new Parser(new StringReader(content.EndsWith('\n') ? content : content + "\n")), content.Length);
        }
        catch (YamlException exception)
        {
            // Where templates stood there are more lines than in the file.
            var line = text.LineOf((int)Math.Min(exception.Start.Index, text.Length)) + 1;
            throw new FormatException($"line {line}: {exception.Message}", exception);
        }
#pragma warning disable CA1031 // The parser answers some texts by exceptions of other kinds.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            throw new FormatException($"not YAML: {exception.Message}", exception);
        }
    }
}
