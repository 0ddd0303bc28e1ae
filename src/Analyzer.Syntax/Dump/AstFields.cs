using System.Collections.Immutable;
using System.Globalization;

namespace Analyzer.Syntax;

/// <summary>Writes the fields of nodes in <c>ast</c>'s order, and keeps the nodes among them for lines of their own.</summary>
internal sealed partial class AstFields(SyntaxTree tree, TextWriter writer, PythonVersion version)
{
    private readonly List<AstDumpItem> _pending = [];
    private readonly bool _hidesFStringPlaces = version < new PythonVersion(3, 12);
    private AstDumpItem _parent;

    /// <summary>Takes the next line to write.</summary>
    public bool TryPop(out AstDumpItem item)
    {
        if (_pending.Count == 0)
        {
            item = default;
            return false;
        }

        item = _pending[^1];
        _pending.RemoveAt(_pending.Count - 1);
        return true;
    }

    /// <summary>Keeps one node for a line.</summary>
    public void Push(string label, SyntaxNode? node) => _pending.Add(new AstDumpItem(0, label, node, HidesPlaces: false));

    /// <summary>Writes what goes on the node's own line, and keeps its children.</summary>
    public void WriteScalarsAndPushNodes(SyntaxNode node, AstDumpItem item)
    {
        _parent = item with
        {
            Depth = item.Depth + 1,
            HidesPlaces = item.HidesPlaces || _hidesFStringPlaces && node.Kind == SyntaxKind.JoinedStr,
        };
        var first = _pending.Count;
        switch (node)
        {
            case ExpressionSyntax expression:
                WriteExpression(expression);
                break;
            case StatementSyntax statement:
                WriteStatement(statement);
                break;
            case PatternSyntax pattern:
                WritePattern(pattern);
                break;
            default:
                WritePart(node);
                break;
        }

        _pending.Reverse(first, _pending.Count - first);
    }

    private void Node(string label, SyntaxNode? node)
    {
        if (node is not null)
            _pending.Add(_parent with { Label = label, Node = node });
    }

    private void Nodes<T>(string label, ImmutableArray<T> nodes)
        where T : SyntaxNode?
    {
        foreach (var node in nodes)
            _pending.Add(_parent with { Label = label, Node = node });
    }

    private void Text(string label, string? value)
    {
        if (value is null)
            return;
        writer.Write(label);
        AstLiteral.WriteQuoted(value, writer);
    }

    private void Texts(string label, ImmutableArray<string> values)
    {
        if (values.IsEmpty)
            return;
        writer.Write(label);
        for (var i = 0; i < values.Length; i++)
        {
            writer.Write(i == 0 ? '[' : ',');
            AstLiteral.WriteQuoted(values[i], writer);
        }

        writer.Write(']');
    }

    private void Word<T>(string label, T value)
        where T : struct, Enum
    {
        writer.Write(label);
        writer.Write(Enum.GetName(value));
    }

    private void Number(string label, int value)
    {
        writer.Write(label);
        writer.Write(value.ToString(CultureInfo.InvariantCulture));
    }
}
