using System.CommandLine;
using System.CommandLine.Parsing;
using Analyzer.Syntax;

namespace Analyzer.Cli;

/// <summary>Options that more than one command takes, and what options have in common.</summary>
internal static class CommonOptions
{
    /// <summary>Paths of files and directories; what looks like an option is refused.</summary>
    public static Argument<string[]> Paths(string description)
    {
        var argument = new Argument<string[]>("PATH") { Description = description, Arity = ArgumentArity.ZeroOrMore };
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (token.Value is not ['-', _, ..])
                    continue;
                var options = ((CommandResult)result.Parent!).Command.Options.Select(option => option.Name);
                result.AddError($"Unknown option '{token.Value}'{Suggestion.For(token.Value, options)}");
            }
        });
        return argument;
    }

    /// <summary>Rule selectors, separated by commas or given one by one.</summary>
    public static Option<string[]> Selectors(string name, string description)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = "RULES" };
        option.Validators.Add(result =>
        {
            foreach (var selector in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
            {
                if (!SettingWords.IsSelector(selector))
                    result.AddError($"{name} takes {SettingWords.SelectorForm}, not '{selector}'.");
            }
        });
        return option;
    }

    /// <summary><c>--python-version 3.12</c>.</summary>
    public static Option<string?> PythonVersion() => new Option<string?>("--python-version")
    {
        Description = $"The Python version whose syntax is accepted, {Syntax.PythonVersion.Oldest} to {Syntax.PythonVersion.Latest}.",
        HelpName = "VERSION",
    }.Among(SettingWords.PythonVersion.All);

    /// <summary>The version that an option of <see cref="PythonVersion"/> gives; null if it is absent.</summary>
    public static PythonVersion? ReadVersion(ParseResult result, Option<string?> option) =>
        result.GetValue(option) is { } text && SettingWords.PythonVersion.TryRead(text, out var version) ? version : null;

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

    /// <summary>The same option, taking only some words.</summary>
    public static Option<T> Among<T>(this Option<T> option, IEnumerable<string> words)
    {
        string[] all = [.. words];
        option.CompletionSources.Add(all);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !all.Contains(token.Value)))
                result.AddError($"{option.Name} takes {string.Join(", ", all)}, not '{token.Value}'{Suggestion.For(token.Value, all)}.");
        });
        return option;
    }
}
