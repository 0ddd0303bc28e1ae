using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>A word of a command, quotes and variables resolved.</summary>
/// <param name="Text">The word; a variable whose value is not known stands as <c>$NAME</c>.</param>
/// <param name="Span">Where it stands in its file.</param>
internal readonly record struct ShellWord(string Text, TextSpan Span)
{
    /// <summary>Whether some part of it is only known when it runs.</summary>
    public bool IsOpen => Text.Contains('$', StringComparison.Ordinal);

    /// <summary>The last part of a path.</summary>
    public string BaseName => Text[(Text.LastIndexOf('/') + 1)..];
}
