using System.Globalization;

namespace Analyzer.Syntax;

/// <summary>Writes a tree in the vocabulary of CPython's <c>ast</c>, one node a line, for people and for comparison.</summary>
/// <remarks>
/// A line is an indentation of one space a level (from 64 levels on: 64 spaces and the level in brackets), the field of the
/// parent that holds the node and a colon, the node's class, its place, and the fields that are not nodes:
/// <code>body: Assign 1:0-1:5
///  targets: Name 1:0-1:1 id='x' ctx=Store
///  value: Constant 1:4-1:5 value=0x1</code>
/// <list type="bullet">
/// <item>A place is first line, first column, last line, and the column after the last; lines count from 1, columns from 0 in
/// bytes of UTF-8, as in <c>ast</c>. It is <c>-</c> where the Python version asked for gives none or a wrong one: see
/// <see cref="AstDumpPlaces"/>. <c>Module</c>, <c>arguments</c>, <c>comprehension</c>, <c>withitem</c> and <c>match_case</c> have none.</item>
/// <item>Fields stand in <c>ast</c>'s order, the nodes among them on lines of their own, one line an element. A field that is
/// None or an empty list is left out; an element that is None (a key of <c>{**x}</c>, a missing default) is written <c>None</c>.</item>
/// <item>Numbers are hexadecimal (<c>float.hex()</c> for floats, an appended <c>j</c> for imaginary ones), bytes are
/// <c>b'00ff'</c>, strings are ASCII with the escapes of Python's <c>unicode_escape</c>, by UTF-16 code unit.</item>
/// <item>Each error comes first, on a line such as <c>error 3:7 SyntaxError: invalid syntax</c>: line and column as CPython's
/// <c>SyntaxError.lineno</c> and <c>.offset</c> have them, both from 1, the column in code points.</item>
/// </list>
/// </remarks>
public static class AstDump
{
    private const int WrittenIndentation = 64;

    /// <summary>Writes <paramref name="tree"/>: its errors, then the module and all below it.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="writer">Where to; lines end in LF, whatever its <see cref="TextWriter.NewLine"/>.</param>
    /// <param name="version">The Python whose <c>ast</c> is imitated where versions differ; give the version parsed for.</param>
    public static void Write(SyntaxTree tree, TextWriter writer, PythonVersion version)
    {
        foreach (var error in tree.Errors)
            WriteError(tree.Text, error, writer);
        WriteNodes(tree, writer, version);
    }

    private static void WriteError(SourceText text, SyntaxError error, TextWriter writer)
    {
        var line = text.LineOf(error.Span.Start);
        var column = 0;
        foreach (var _ in text.Content.AsSpan()[text.LineStart(line)..error.Span.Start].EnumerateRunes())
            column++;
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"error {line + 1}:{column + 1} {error.Kind}: "));
        AstLiteral.WriteEscaped(error.Message, writer);
        writer.Write('\n');
    }

    // A stack in place of recursion: a sum of 200,000 terms nests as deep.
    private static void WriteNodes(SyntaxTree tree, TextWriter writer, PythonVersion version)
    {
        var fields = new AstFields(tree, writer, version);
        var places = new AstDumpPlaces(tree.Text, version);
        fields.Push("", tree.Root);
        while (fields.TryPop(out var item))
        {
            WriteIndentation(item.Depth, writer);
            writer.Write(item.Label);
            if (item.Node is not { } node)
            {
                writer.Write("None\n");
                continue;
            }

            writer.Write(AstNames.Of(node.Kind));
            places.Write(node, item.HidesPlaces, writer);
            fields.WriteScalarsAndPushNodes(node, item);
            writer.Write('\n');
        }
    }

    private static void WriteIndentation(int depth, TextWriter writer)
    {
        for (var i = 0; i < Math.Min(depth, WrittenIndentation); i++)
            writer.Write(' ');
        if (depth >= WrittenIndentation)
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"[{depth}] "));
    }
}
