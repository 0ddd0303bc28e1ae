using System.Globalization;
using System.Text;

namespace Analyzer.Syntax;

/// <summary>Writes where nodes stand, as <c>ast</c> counts: lines from 1, columns from 0 in bytes of UTF-8.</summary>
/// <remarks>A place is left out, as <c>-</c>, exactly where a version's <c>ast</c> has none (<c>keyword</c> and slices before
/// 3.9, <c>alias</c> before 3.10), and inside f-strings before 3.12: there parts have the place of the whole string, and
/// expressions one that CPython found by searching the text, wrong in strings of several lines or parts.</remarks>
internal sealed class AstDumpPlaces(SourceText text, PythonVersion version)
{
    private readonly int[]? _byteOffsets = Ascii.IsValid(text.Content) ? null : ByteOffsets(text.Content);
    private int _line;

    /// <summary>Writes a space and the place of <paramref name="node"/>; nothing for kinds that have none.</summary>
    public void Write(SyntaxNode node, bool hides, TextWriter writer)
    {
        if (node.Kind is SyntaxKind.Module or SyntaxKind.Arguments or SyntaxKind.Comprehension or SyntaxKind.WithItem
            or SyntaxKind.MatchCase)
            return;
        if (hides || IsUnplaced(node))
        {
            writer.Write(" -");
            return;
        }

        writer.Write(' ');
        WritePosition(node.Span.Start, writer);
        writer.Write('-');
        WritePosition(version < new PythonVersion(3, 9) ? OldEnd(node) : node.Span.End, writer);
    }

    // Where CPython 3.8 ended a node early: before an annotation, before the parenthesis that closes a starred argument, and
    // before the semicolon behind the last statement of a block.
    private static int OldEnd(SyntaxNode node)
    {
        while (LastOfBlocks(node) is { } last)
            node = last;
        return node switch
        {
            ArgSyntax { Parent: ArgumentsSyntax arguments } arg when arguments.KwOnlyArgs.Contains(arg) => arg.NameSpan.End,
            StarredSyntax { Parent: CallSyntax or ClassDefSyntax } starred => starred.Value.Span.End,
            _ => node.Span.End,
        };
    }

    private static SyntaxNode? LastOfBlocks(SyntaxNode node) => node switch
    {
        FunctionDefinitionSyntax function => function.Body.LastOrDefault(),
        ClassDefSyntax type => type.Body.LastOrDefault(),
        WithStatementSyntax with => with.Body.LastOrDefault(),
        ExceptHandlerSyntax handler => handler.Body.LastOrDefault(),
        IfSyntax conditional => conditional.OrElse.LastOrDefault() ?? conditional.Body.LastOrDefault(),
        WhileSyntax loop => loop.OrElse.LastOrDefault() ?? loop.Body.LastOrDefault(),
        ForStatementSyntax loop => loop.OrElse.LastOrDefault() ?? loop.Body.LastOrDefault(),
        TryStatementSyntax attempt => attempt.FinalBody.LastOrDefault() ?? attempt.OrElse.LastOrDefault()
            ?? (SyntaxNode?)attempt.Handlers.LastOrDefault() ?? attempt.Body.LastOrDefault(),
        _ => null,
    };

    private bool IsUnplaced(SyntaxNode node) => node.Kind switch
    {
        SyntaxKind.Slice or SyntaxKind.Keyword => version < new PythonVersion(3, 9),
        SyntaxKind.Alias => version < new PythonVersion(3, 10),
        // ast.ExtSlice
        SyntaxKind.Tuple => version < new PythonVersion(3, 9)
            && node.Parent is SubscriptSyntax subscript && subscript.Slice == node
            && ((TupleSyntax)node).Elts.Any(elt => elt.Kind == SyntaxKind.Slice),
        _ => false,
    };

    private void WritePosition(int offset, TextWriter writer)
    {
        // Nodes come almost in order: the line is mostly that of the last position.
        if (offset < text.LineStart(_line) || _line + 1 < text.LineCount && offset >= text.LineStart(_line + 1))
            _line = text.LineOf(offset);
        var start = text.LineStart(_line);
        var column = _byteOffsets is null ? offset - start : _byteOffsets[offset] - _byteOffsets[start];
        Span<char> buffer = stackalloc char[24];
        buffer.TryWrite(CultureInfo.InvariantCulture, $"{_line + 1}:{column}", out var length);
        writer.Write(buffer[..length]);
    }

    private static int[] ByteOffsets(string content)
    {
        var offsets = new int[content.Length + 1];
        var total = 0;
        for (var i = 0; i < content.Length; i++)
        {
            offsets[i] = total;
            // The two halves of a pair make four bytes.
            total += content[i] < 0x80 ? 1 : content[i] < 0x800 || char.IsSurrogate(content[i]) ? 2 : 3;
        }

        offsets[content.Length] = total;
        return offsets;
    }
}
