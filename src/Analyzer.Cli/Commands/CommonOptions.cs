using System.CommandLine;
using System.CommandLine.Parsing;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary>Options that more than one command takes.</summary>
internal static class CommonOptions
{
    /// <summary><c>--python-version 3.12</c>.</summary>
    public static Option<PythonVersion?> PythonVersion() => new("--python-version")
    {
        Description = $"The Python version whose syntax is accepted, {Syntax.PythonVersion.Oldest} to {Syntax.PythonVersion.Latest}.",
        HelpName = "VERSION",
        CustomParser = ParseVersion,
    };

    /// <summary><c>--jobs 4</c>.</summary>
    public static Option<int> Jobs()
    {
        var option = new Option<int>("--jobs", "-j")
        {
            Description = "Threads to use; as many as there are processors by default.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out var jobs) || jobs < 1))
                result.AddError($"--jobs takes a number from 1, not '{result.Tokens[0].Value}'.");
        });
        return option;
    }

    private static PythonVersion? ParseVersion(ArgumentResult result)
    {
        var text = result.Tokens[^1].Value;
        if (Syntax.PythonVersion.TryParse(text, out var version) && version >= Syntax.PythonVersion.Oldest && version <= Syntax.PythonVersion.Latest)
            return version;
        result.AddError($"'{text}' is not a Python version from {Syntax.PythonVersion.Oldest} to {Syntax.PythonVersion.Latest}.");
        return null;
    }
}
