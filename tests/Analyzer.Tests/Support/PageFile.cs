namespace Analyzer.Tests.Support;

/// <summary>A fenced block of a literate page: one file of an in-memory project.</summary>
/// <param name="Path">The path that the line before the block gives it, or a made-up one.</param>
/// <param name="Source">What the block holds.</param>
/// <param name="PageLine">The line of the page, from 1, on which the block's first line stands.</param>
/// <param name="IsFixed">Whether the block shows the code after the code fix: <c>```python fixed</c>.</param>
internal sealed record PageFile(string Path, string Source, int PageLine, bool IsFixed);
