using Analyzer.Syntax;

namespace Analyzer.Reporting;

/// <summary>Colours for a terminal, or none: with <see cref="Plain"/> every method returns its text unchanged.</summary>
/// <param name="isColored">Whether to write escape sequences.</param>
public sealed class TextStyle(bool isColored)
{
    /// <summary>No colours: for files, pipes and those who asked for none.</summary>
    public static TextStyle Plain { get; } = new(false);

    /// <summary>The sixteen colours that every terminal theme defines.</summary>
    public static TextStyle Colored { get; } = new(true);

    /// <summary>What the eye should find first.</summary>
    public string Strong(string text) => Wrap(text, "1");

    /// <summary>What may be overlooked.</summary>
    public string Faint(string text) => Wrap(text, "2");

    /// <summary>Frames and arrows.</summary>
    public string Frame(string text) => Wrap(text, "34");

    /// <summary>The colour of a severity.</summary>
    public string Of(DiagnosticSeverity severity, string text) => Wrap(text, severity switch
    {
        DiagnosticSeverity.Error => "1;31",
        DiagnosticSeverity.Warning => "1;33",
        _ => "1;36",
    });

    private string Wrap(string text, string code) => isColored && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
