using System.Collections.Immutable;

namespace Analyzer.Syntax;

/// <summary>A change that clears a finding.</summary>
/// <param name="Title">What it does, as a menu shows it.</param>
/// <param name="IsSafe">Whether the code means the same afterwards, but for waiting where others may go on.</param>
/// <param name="Edits">The changes, all of the finding's own file.</param>
public sealed record CodeFix(string Title, bool IsSafe, ImmutableArray<TextEdit> Edits)
{
    /// <summary>The range in which no other fix may be made at the same time; null where its own edits are all that counts.</summary>
    public TextSpan? Alone { get; init; }
}
