using System.CommandLine.Parsing;

namespace Analyzer.Cli;

/// <summary>A report and where it goes.</summary>
/// <param name="Format">The format.</param>
/// <param name="Path">The file, as the user wrote it; null for standard output.</param>
internal sealed record ReportTarget(ReportFormat Format, string? Path)
{
    private const string FormatOption = "--format";
    private const string StandardOutput = "-";

    /// <summary>
    /// The reports that a command line asks for: each <c>--output</c> belongs to the <c>--format</c> beside it, and a report
    /// without one goes to standard output.
    /// </summary>
    /// <param name="tokens">The words of the command line.</param>
    /// <exception cref="UsageException">Two reports would go to the same place.</exception>
    public static IReadOnlyList<ReportTarget> Read(IReadOnlyList<Token> tokens)
    {
        var words = Words(tokens);
        var isFormatFirst = words.Count == 0 || words[0].IsFormat;
        var targets = new List<ReportTarget>();
        for (var i = 0; i < words.Count; i++)
        {
            var (isFormat, value) = words[i];
            var partner = isFormat == isFormatFirst && i + 1 < words.Count && words[i + 1].IsFormat != isFormat ? words[++i].Value : null;
            targets.Add(isFormat ? Make(value, partner) : Make(partner, value));
        }

        if (targets.Count == 0)
            targets.Add(Make(null, null));
        var places = targets.Select(target => target.Path ?? "standard output").ToArray();
        if (places.FirstOrDefault(place => places.Count(other => other == place) > 1) is { } twice)
            throw new UsageException($"two reports would go to {twice}: give each --format its --output");
        return targets;
    }

    private static ReportTarget Make(string? format, string? path)
    {
        var file = path == StandardOutput ? null : path;
        return new ReportTarget(format is not null ? ReportFormat.Named(format) : ReportFormat.ForFile(file ?? ""), file);
    }

    private static List<(bool IsFormat, string Value)> Words(IReadOnlyList<Token> tokens)
    {
        var words = new List<(bool, string)>();
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i] is { Type: TokenType.Option, Value: FormatOption or "--output" or "-o" } option)
                words.Add((option.Value == FormatOption, tokens[i + 1].Value));
        }

        return words;
    }
}
