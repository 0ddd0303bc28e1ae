using System.Text;
using System.Text.RegularExpressions;
using Analyzer.Syntax;

namespace Analyzer.Semantics;

/// <summary>Reads pip's requirements format: comments, continued lines, options, addresses, and the files it includes.</summary>
internal static partial class RequirementsReader
{
    /// <summary>A file that another includes.</summary>
    /// <param name="Path">As it is written, from the directory of the including file.</param>
    /// <param name="IsConstraint">Whether it says only which versions.</param>
    /// <param name="Line">The line that includes it, from 1.</param>
    public sealed record Include(string Path, bool IsConstraint, int Line);

    /// <summary>Reads a file, and answers what it includes.</summary>
    public static List<Include> Read(DependencySink sink, string group, DependencyOrigin origin)
    {
        var includes = new List<Include>();
        var text = sink.Text;
        for (var line = 0; line < text.LineCount; line++)
        {
            var (content, start, last) = LogicalLine(text, line);
            if (IncludeOption().Match(content) is { Success: true } include)
                includes.Add(new Include(include.Groups["path"].Value.Trim('"', '\''), include.Groups["constraint"].Success, line + 1));
            else if (EditableOrAddress().Match(content) is { Success: true } address)
                AddEgg(sink, address.Value, start, group, origin);
            else if (content.Length > 0 && content[0] != '-')
                sink.AddRequirement(WithoutOptions(content), start, group, origin);
            line = last;
        }

        return includes;
    }

    // An address has a name only where it says so: `#egg=name`.
    private static void AddEgg(DependencySink sink, string content, TextSpan span, string group, DependencyOrigin origin)
    {
        if (Egg().Match(content) is { Success: true } egg)
            sink.Add(egg.Groups["name"].Value, VersionSpecifier.Any, span, group, origin);
    }

    private static (string Content, TextSpan Span, int LastLine) LogicalLine(SourceText text, int line)
    {
        var first = text.LineSpan(line);
        var content = new StringBuilder(WithoutComment(text[first].ToString()).TrimEnd());
        while (content.Length > 0 && content[^1] == '\\' && line + 1 < text.LineCount)
        {
            content.Length--;
            content.Append(' ').Append(WithoutComment(text[text.LineSpan(++line)].ToString()).Trim());
        }

        var lead = text[first].Length - text[first].TrimStart().Length;
        var end = first.Start + WithoutComment(text[first].ToString()).TrimEnd(' ', '\t', '\\').Length;
        return (content.ToString().Trim(), new TextSpan(first.Start + lead, Math.Max(first.Start + lead, end)), line);
    }

    // A comment starts the line or stands after a space; `#egg=` does neither.
    private static string WithoutComment(string line)
    {
        for (var at = line.IndexOf('#'); at >= 0; at = line.IndexOf('#', at + 1))
        {
            if (at == 0 || char.IsWhiteSpace(line[at - 1]))
                return line[..at].TrimEnd();
        }

        return line;
    }

    // `--hash=…` and the like go on to the end of the line.
    private static string WithoutOptions(string content)
    {
        for (var at = content.IndexOf("--", StringComparison.Ordinal); at >= 0; at = content.IndexOf("--", at + 1, StringComparison.Ordinal))
        {
            if (at > 0 && char.IsWhiteSpace(content[at - 1]) && Option().IsMatch(content.AsSpan(at)))
                return content[..at].TrimEnd();
        }

        return content;
    }

    [GeneratedRegex(@"^(?:-r|--requirement|(?<constraint>-c|--constraint))[\s=]*(?<path>\S.*)$")]
    private static partial Regex IncludeOption();

    [GeneratedRegex(@"^(?:(?:-e|--editable)[\s=]*\S+|(?:git|hg|svn|bzr)\+\S+|(?:https?|file)://\S+|\.{1,2}(?:/\S*)?(?:\[[^\]]*\])?$)")]
    private static partial Regex EditableOrAddress();

    [GeneratedRegex(@"[#&]egg=(?<name>[A-Za-z0-9._-]+)")]
    private static partial Regex Egg();

    [GeneratedRegex(@"^--(?:hash|global-option|config-settings?|install-option)[= ]")]
    private static partial Regex Option();
}
