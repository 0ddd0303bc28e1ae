using Analyzer.Reporting;

namespace Analyzer.Cli;

/// <summary>Whether to write in colour.</summary>
internal static class ColorMode
{
    /// <summary>The words of <c>--color</c>.</summary>
    public static readonly string[] Words = ["auto", "always", "never"];

    /// <summary>The style for a report. <c>NO_COLOR</c> goes before <c>FORCE_COLOR</c>, as in Python itself.</summary>
    /// <param name="word">What <c>--color</c> says.</param>
    /// <param name="host">The environment.</param>
    /// <param name="isTerminal">Whether a person reads it on a terminal.</param>
    public static TextStyle StyleFor(string word, CommandHost host, bool isTerminal)
    {
        var isColored = word switch
        {
            "always" => true,
            "never" => false,
            _ when IsSet(host, "NO_COLOR") => false,
            _ when IsSet(host, "FORCE_COLOR") => host.Variable("FORCE_COLOR") != "0",
            _ => isTerminal && host.Variable("TERM") != "dumb",
        };
        return isColored ? TextStyle.Colored : TextStyle.Plain;
    }

    private static bool IsSet(CommandHost host, string variable) => !string.IsNullOrEmpty(host.Variable(variable));
}
