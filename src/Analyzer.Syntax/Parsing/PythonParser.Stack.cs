using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Analyzer.Syntax.Parsing;

/// <summary>The stack of nodes that wait for the node that holds them, and the positions of rules.</summary>
internal partial class PythonParser
{
    private SyntaxNode?[] _nodes = new SyntaxNode?[256];

    private void Push(SyntaxNode? node)
    {
        if (NodeCount == _nodes.Length)
            Array.Resize(ref _nodes, NodeCount * 2);
        _nodes[NodeCount++] = node;
    }

    private SyntaxNode Pop() => _nodes[--NodeCount]!;

    /// <summary>Takes the nodes pushed since there were <paramref name="mark"/>, all of which must be a <typeparamref name="T"/>.</summary>
    private ImmutableArray<T> Take<T>(int mark)
        where T : SyntaxNode
    {
        var result = Take<T>(mark, NodeCount - mark, 1);
        NodeCount = mark;
        return result;
    }

    /// <summary>Copies <paramref name="count"/> nodes, every <paramref name="step"/>th from <paramref name="first"/> on.</summary>
    private ImmutableArray<T> Take<T>(int first, int count, int step)
        where T : SyntaxNode
    {
        if (count == 0)
            return [];
        var result = new T[count];
        // Written past the check of the array's type: the array was made just now, and is of that type.
        ref var target = ref MemoryMarshal.GetArrayDataReference(result);
        for (var i = 0; i < count; i++)
            Unsafe.Add(ref target, i) = Unsafe.As<T>(_nodes[first + i * step])!;
        return ImmutableCollectionsMarshal.AsImmutableArray(result);
    }

    /// <summary>From the first token of a rule to the last one taken.</summary>
    private TextSpan Span(ParserRuleContext context) => new(Tokens.Starts[context.First], Tokens.Ends[Next - 1]);

    /// <summary>From token <paramref name="first"/> to the last one taken that is not layout; a block ends so in <c>ast</c>.</summary>
    private TextSpan BlockSpan(int first)
    {
        var last = Next - 1;
        while (last > first && Tokens.Kinds[last] is NEWLINE or INDENT or DEDENT)
            last--;
        return new TextSpan(Tokens.Starts[first], Tokens.Ends[last]);
    }

    private string TextOf(int token) => _names.Intern(Tokens.TextOf(token));

    /// <summary>Rejects a separator that follows itself.</summary>
    private void Once()
    {
        if (Tokens.Kinds[Next - 2] == Tokens.Kinds[Next - 1])
            throw Unexpected(Next - 1);
    }
}
