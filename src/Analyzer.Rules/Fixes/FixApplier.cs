using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>Applies the fixes of findings to a file. Those that would meet are left to the next run.</summary>
public static class FixApplier
{
    /// <summary>The file's text after the first fix of each finding, and how many were applied.</summary>
    /// <param name="source">The file.</param>
    /// <param name="diagnostics">Findings in it, in order.</param>
    /// <param name="withUnsafe">Whether to apply fixes after which the code may mean something else.</param>
    public static (string Text, int Count) Apply(SourceText source, IEnumerable<Diagnostic> diagnostics, bool withUnsafe)
    {
        var (edits, count) = Choose(source, diagnostics, withUnsafe);
        return (TextEdit.Apply(source, edits), count);
    }

    /// <summary>The changes that <see cref="Apply"/> makes, and for how many findings.</summary>
    /// <param name="source">The file.</param>
    /// <param name="diagnostics">Findings in it, in order.</param>
    /// <param name="withUnsafe">Whether to take fixes after which the code may mean something else.</param>
    public static (IReadOnlyList<TextEdit> Edits, int Count) Choose(SourceText source, IEnumerable<Diagnostic> diagnostics, bool withUnsafe)
    {
        var accepted = ImmutableList<TextEdit>.Empty;
        var count = 0;
        var errorCount = SyntaxTree.Parse(source).Errors.Length;
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Suppression is not null || diagnostic.Fixes.FirstOrDefault(fix => fix.IsSafe || withUnsafe) is not { } fix)
                continue;
            var edits = fix.Edits.Where(edit => !accepted.Contains(edit)).ToArray();
            if (edits.Any(edit => accepted.Any(other => Meet(edit.Location.Span, other.Location.Span))))
                continue;
            // Whatever a fix was made for, it must leave Python.
            var candidate = accepted.AddRange(edits);
            if (SyntaxTree.Parse(new SourceText(source.Path, TextEdit.Apply(source, candidate))).Errors.Length > errorCount)
                continue;
            accepted = candidate;
            count++;
        }

        return (accepted, count);
    }

    private static bool Meet(TextSpan left, TextSpan right) => left.Start <= right.End && right.Start <= left.End;
}
