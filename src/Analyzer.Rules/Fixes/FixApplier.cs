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
        var choice = new Choice(source);
        var open = diagnostics.Where(diagnostic => diagnostic.Suppression is null).ToList();
        foreach (var diagnostic in open)
            choice.Try(diagnostic, fix => fix.IsSafe);
        // What a safe fix clears needs no other one.
        foreach (var diagnostic in withUnsafe ? open.Where(diagnostic => !diagnostic.Fixes.Any(fix => fix.IsSafe)) : [])
            choice.Try(diagnostic, _ => true);
        return (choice.Edits, choice.Count);
    }

    private sealed class Choice(SourceText source)
    {
        private readonly int _errorCount = SyntaxTree.Parse(source).Errors.Length;
        private readonly List<TextSpan> _alone = [];
        private ImmutableList<TextEdit> _accepted = [];

        public IReadOnlyList<TextEdit> Edits => _accepted;

        public int Count { get; private set; }

        public void Try(Diagnostic diagnostic, Func<CodeFix, bool> isWanted)
        {
            if (diagnostic.Fixes.FirstOrDefault(isWanted) is not { } fix)
                return;
            var edits = fix.Edits.Where(edit => !_accepted.Contains(edit)).ToArray();
            if (edits.Any(edit => _accepted.Any(other => Meet(edit.Location.Span, other.Location.Span)) || _alone.Exists(alone => Meet(edit.Location.Span, alone))))
                return;
            if (fix.Alone is { } range && _accepted.Any(other => Meet(range, other.Location.Span)))
                return;
            // Whatever a fix was made for, it must leave Python.
            var candidate = _accepted.AddRange(edits);
            if (SyntaxTree.Parse(new SourceText(source.Path, TextEdit.Apply(source, candidate))).Errors.Length > _errorCount)
                return;
            _accepted = candidate;
            if (fix.Alone is { } alone)
                _alone.Add(alone);
            Count++;
        }
    }

    private static bool Meet(TextSpan left, TextSpan right) => left.Start <= right.End && right.Start <= left.End;
}
