using System.Text.RegularExpressions;
using Analyzer.Syntax;

namespace Analyzer.Readiness;

/// <summary>The options and target of a server's command, as they are found.</summary>
internal sealed partial class ParsedCommand(ServerKind server, CommandSource source)
{
    private readonly Dictionary<string, ShellWord> _options = new(StringComparer.Ordinal);

    public ServerKind Server { get; } = server;

    public CommandSource Source { get; } = source;

    public ShellWord? Target { get; private set; }

    /// <summary>From the first word of the command to its last.</summary>
    public TextSpan Span { get; init; }

    public bool IsReloading { get; set; }

    /// <summary>Whether some of its words are only known when it runs, and may be anything.</summary>
    public bool HasOpenWords { get; private set; }

    /// <summary>A file of settings among the words; null if there is none.</summary>
    public ShellWord? ConfigurationFile { get; private set; }

    /// <summary>The value of an option by its name in the table, such as <c>workers</c>; null if it is not given.</summary>
    public ShellWord? Option(string name)
    {
        foreach (var spelling in Server.Option(name))
        {
            if (_options.TryGetValue(spelling, out var value))
                return value;
        }

        return null;
    }

    public void AddOption(string name, ShellWord value)
    {
        _options[name] = value;
        if (Server.Option("target").Contains(name))
            Target = value with { Text = value.Text[(value.Text.IndexOf('=', StringComparison.Ordinal) + 1)..] };
        if (Server.Option("file").Contains(name))
            Target = value;
    }

    /// <summary>The first word that can be a target is it.</summary>
    public void AddPositional(ShellWord word)
    {
        // `uwsgi deploy/uwsgi.ini`: a file of settings, which is read by itself.
        if (word.Text.StartsWith('$'))
            HasOpenWords = true;
        else if (Path.GetExtension(word.Text) is ".ini" or ".toml" or ".yml" or ".yaml" or ".json" or ".xml" or ".conf")
            ConfigurationFile ??= word;
        else if (Target is null && TargetForm().IsMatch(word.Text))
            Target = word;
    }

    /// <summary>An option's value as a setting; the environment is asked where the command does not say.</summary>
    public Setting? Setting(string name)
    {
        if (Option(name) is { } word)
            return new Setting(word.Text, LocationOf(word.Span));
        return Server.Variable(name) is { } variable && Source.Environment.TryGetValue(variable, out var value) ? new Setting(value.Text, LocationOf(value.Span)) : null;
    }

    public Location LocationOf(TextSpan span) => new(Source.Text, span);

    // `shop.asgi:application`, `shop.wsgi`, `app:create_app()`, `asgi:shop:app`, `src/main.py`.
    [GeneratedRegex(@"^[A-Za-z_./][\w./-]*(?::[\w.$/-]+)*(?:\(.*\))?$")]
    private static partial Regex TargetForm();
}
