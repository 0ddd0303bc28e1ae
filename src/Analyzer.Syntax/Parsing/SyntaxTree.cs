using System.Collections.Immutable;
using Analyzer.Syntax.Parsing;

namespace Analyzer.Syntax;

/// <summary>A parsed file: a function of its text and the Python version asked for.</summary>
public sealed class SyntaxTree
{
    private NodeIndex? _index;

    internal SyntaxTree(SourceText text, ModuleSyntax root, ImmutableArray<TextSpan> comments, ImmutableArray<SyntaxError> errors)
    {
        Text = text;
        Root = root;
        Comments = comments;
        Errors = errors;
    }

    /// <summary>The file.</summary>
    public SourceText Text { get; }

    /// <summary>The module; what could be read of it, where there are errors.</summary>
    public ModuleSyntax Root { get; }

    /// <summary>The comments, from <c>#</c> to before the line end, in source order.</summary>
    public ImmutableArray<TextSpan> Comments { get; }

    /// <summary>What CPython would refuse; empty for valid code.</summary>
    public ImmutableArray<SyntaxError> Errors { get; }

    /// <summary>The nodes that many stages look for; made when it is first asked for.</summary>
    public NodeIndex Index => _index ?? Interlocked.CompareExchange(ref _index, NodeIndex.Of(Root), null) ?? _index;

    /// <summary>Parses <paramref name="text"/>. Answers every input with a tree.</summary>
    /// <param name="text">The file.</param>
    /// <param name="version">The Python version whose syntax is accepted; the latest if null.</param>
    public static SyntaxTree Parse(SourceText text, PythonVersion? version = null) =>
        FileParser.Parse(new DecodedSource(text, null, []), version ?? PythonVersion.Latest);

    /// <summary>Decodes and parses a file as CPython reads it: byte order mark, PEP 263 cookie, UTF-8 otherwise.</summary>
    /// <param name="path">The path shown to people.</param>
    /// <param name="bytes">The file's bytes. What cannot be decoded is a <see cref="SyntaxError"/> of the tree.</param>
    /// <param name="version">The Python version whose syntax is accepted; the latest if null.</param>
    public static SyntaxTree Parse(string path, ReadOnlySpan<byte> bytes, PythonVersion? version = null) =>
        FileParser.Parse(SourceDecoder.Decode(path, bytes), version ?? PythonVersion.Latest);
}
