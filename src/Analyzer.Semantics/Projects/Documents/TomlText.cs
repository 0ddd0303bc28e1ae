using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace Analyzer.Semantics;

/// <summary>Parses TOML, whatever it is that is parsed.</summary>
public static class TomlText
{
    /// <summary>The document.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">Where it comes from.</param>
    /// <param name="line">The line of the mistake, from 1; 0 where it is not known.</param>
    /// <param name="mistake">What is wrong; null if nothing is.</param>
    /// <returns>Null if the text is not TOML.</returns>
    public static DocumentSyntax? TryParse(string text, string path, out int line, out string? mistake)
    {
        try
        {
            var document = SyntaxParser.Parse(text, path, validate: true);
            var error = document.HasErrors ? document.Diagnostics.First() : null;
            (line, mistake) = error is null ? (0, null) : (error.Span.Start.Line + 1, error.Message);
            return error is null ? document : null;
        }
#pragma warning disable CA1031 // The parser answers some texts by exceptions of many kinds: of nesting, of numbers, of halves of characters.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            (line, mistake) = (0, exception.Message);
            return null;
        }
    }
}
