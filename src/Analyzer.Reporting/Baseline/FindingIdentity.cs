using System.Security.Cryptography;
using System.Text;
using Analyzer.Syntax;

namespace Analyzer.Reporting;

/// <summary>What makes two findings of two runs the same: rule, function, cause and the text of the line, wherever they stand.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Path">The file.</param>
/// <param name="Fingerprint">The rest; the same in a file that was renamed.</param>
/// <remarks>
/// GitHub's fingerprint would not do: it takes in the lines below, so that an edit there makes an old finding new, and leaves out the cause, so
/// that a new one could pass for an old one. Neither may happen to a baseline.
/// </remarks>
public sealed record FindingIdentity(string RuleId, string Path, string Fingerprint)
{
    /// <summary>The key of the fingerprint in SARIF.</summary>
    public const string Key = "asgiReady/v1";

    private const int Length = 16;

    /// <summary>The identity of a finding.</summary>
    public static FindingIdentity Of(Diagnostic diagnostic)
    {
        var source = diagnostic.Location.Source;
        var line = source[source.LineSpan(source.LineOf(diagnostic.Location.Span.Start))];
        var text = string.Join('\0', diagnostic.Descriptor.Id, LocalName(diagnostic.ContainingSymbol, source.Path), diagnostic.Cause, WithoutBlanks(line));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return new FindingIdentity(diagnostic.Descriptor.Id, source.Path, hash[..Length]);
    }

    // The name of a module follows the name of its file, and is no part of what a function is called in it.
    private static string LocalName(string symbol, string path)
    {
        var parts = path[..^System.IO.Path.GetExtension(path).Length].Split('/');
        if (parts[^1] == "__init__")
            parts = parts[..^1];
        for (var first = 0; first < parts.Length; first++)
        {
            var module = string.Join('.', parts[first..]);
            if (symbol.StartsWith($"{module}.", StringComparison.Ordinal))
                return symbol[(module.Length + 1)..];
        }

        return symbol;
    }

    private static string WithoutBlanks(ReadOnlySpan<char> line)
    {
        var text = new StringBuilder(line.Length);
        foreach (var character in line)
        {
            if (!char.IsWhiteSpace(character))
                text.Append(character);
        }

        return text.ToString();
    }
}
