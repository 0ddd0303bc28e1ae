namespace Analyzer.Cli;

/// <summary>The exit statuses of the command; part of its contract.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above <c>--fail-on</c>.</summary>
    public const int Clean = 0;

    /// <summary>Findings.</summary>
    public const int Findings = 1;

    /// <summary>Bad usage or configuration.</summary>
    public const int Usage = 2;

    /// <summary>A fault in the analyzer.</summary>
    public const int Fault = 3;
}
