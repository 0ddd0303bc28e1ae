using System.Collections.Immutable;

namespace Analyzer.Syntax.Parsing;

/// <summary>What happens at an error: the statement that holds it is given up, its complete blocks are kept, and parsing goes on
/// with the next line.</summary>
/// <remarks>The error reaches the innermost statement, so that only that one is lost. Each token is looked at a bounded number
/// of times, whatever the damage.</remarks>
internal partial class PythonParser
{
    // A text with more errors than this is not Python; the rest of it is not worth its time.
    private const int MaxErrors = 1000;

    private readonly List<ImmutableArray<StatementSyntax>> _blocks = [];

    private int BlockCount => _blocks.Count;

    private ImmutableArray<StatementSyntax> TakeBlock(ParserRuleContext context)
    {
        var body = Take<StatementSyntax>(context.Mark);
        _blocks.Add(body);
        return body;
    }

    /// <summary>At the end of a statement: its blocks, from <paramref name="mark"/> on, are part of it now.</summary>
    private void EndStatement(int mark)
    {
        if (_blocks.Count > mark)
            _blocks.RemoveRange(mark, _blocks.Count - mark);
        SkipStrayLines();
    }

    /// <summary>Where a statement may begin: rejects lines that cannot be one, such as an <c>else</c> without its <c>if</c>.</summary>
    private void SkipStrayLines()
    {
        while (!BeginsStatement(NextKind))
        {
            ReportUnexpected(Unexpected().Error);
            SkipLine();
            ReadOrphans(0);
        }
    }

    private static bool BeginsStatement(int kind) => kind switch
    {
        NEWLINE or INDENT or ELIF or ELSE or EXCEPT or FINALLY or ERROR or CASE => false,
        FSTRING_MIDDLE or FSTRING_END or IN or NOT_IN or IS or IS_NOT or AND or OR or IF => kind == IF,
        >= DOUBLESTAR and <= AT => kind == AT,
        >= LSHIFT and <= GREATEREQUAL => false,
        >= RPAR and <= ARROW => false,
        AS or AUGMENTED => false,
        _ => true,
    };

    /// <summary>Goes on after an error in the statement of <paramref name="context"/>.</summary>
    private void Recover(ParserRuleContext context, int branches, int blocks, SyntaxError error)
    {
        ReportUnexpected(error);
        var first = context.First;
        NodeCount = context.Mark;
        ClearExpressions();
        KeepBlocks(branches, blocks);

        var depth = 0;
        for (var token = first; token < Next; token++)
            depth += Tokens.Kinds[token] switch { INDENT => 1, DEDENT => -1, _ => 0 };
        var isInHeader = BlockCount == blocks && depth == 0;
        if (Next == first || !IsLineStart(Next))
            SkipLine();
        var mark = NodeCount;
        ReadOrphans(Math.Max(depth, 0));
        if (isInHeader)
            WrapOrphans(first, mark);
        _blocks.RemoveRange(blocks, _blocks.Count - blocks);
        SkipStrayLines();
    }

    private void ReportUnexpected(SyntaxError error)
    {
        // What the tokenizer refused, it has reported.
        if (NextKind != ERROR)
            Errors.Add(error);
        if (Errors.Count >= MaxErrors)
            MoveTo(Tokens.Count - 1);
    }

    private void ClearExpressions()
    {
        ClearOperators();
        ClearGroups();
        _parameters.Clear();
        _texts.Clear();
        _formatted.Clear();
        _partProblem = null;
        _decorators = [];
    }

    /// <summary>Keeps the blocks that were complete: as an <c>if</c> where they are its branches, else as statements.</summary>
    private void KeepBlocks(int branches, int blocks)
    {
        if (_branches.Count > branches)
        {
            PushIf(branches, []);
            return;
        }

        for (var i = blocks; i < _blocks.Count; i++)
        {
            foreach (var statement in _blocks[i])
                Push(statement);
        }
    }

    private bool IsLineStart(int token) => token == 0 || Tokens.Kinds[token - 1] is NEWLINE or INDENT or DEDENT;

    private void SkipLine()
    {
        if (NextKind is INDENT or DEDENT)
            return;
        while (NextKind is not (NEWLINE or Eof))
            Consume();
        if (NextKind == NEWLINE)
            Consume();
    }

    /// <summary>Reads the blocks that follow a line without being its own any more, and <paramref name="depth"/> open ones.</summary>
    private void ReadOrphans(int depth)
    {
        while (true)
        {
            if (NextKind == INDENT)
            {
                Consume();
                depth++;
            }
            else if (depth == 0)
            {
                return;
            }

            SkipStrayLines();
            while (NextKind is not (DEDENT or Eof))
                statement();
            if (NextKind == DEDENT)
                Consume();
            depth--;
        }
    }

    /// <summary>Makes a function or a class, without its broken header, of the statements read since <paramref name="mark"/>.</summary>
    private void WrapOrphans(int first, int mark)
    {
        var keyword = first;
        while (Tokens.Kinds[keyword] is AT)
        {
            while (Tokens.Kinds[keyword] is not (NEWLINE or Eof))
                keyword++;
            keyword += Tokens.Kinds[keyword] == NEWLINE ? 1 : 0;
        }

        var isAsync = Tokens.Kinds[keyword] == ASYNC;
        first = keyword;
        keyword += isAsync ? 1 : 0;
        if (Tokens.Kinds[keyword] is not (DEF or CLASS) || Tokens.Kinds[keyword + 1] != NAME || keyword + 1 >= Next)
            return;
        var (name, nameSpan, body, span) = (TextOf(keyword + 1), Tokens.SpanOf(keyword + 1), Take<StatementSyntax>(mark), BlockSpan(first));
        var args = new ArgumentsSyntax([], [], null, [], [], null, [], new TextSpan(nameSpan.End, nameSpan.End));
        Push((isAsync, Tokens.Kinds[keyword]) switch
        {
            (true, DEF) => new AsyncFunctionDefSyntax([], name, nameSpan, [], args, null, body, span),
            (_, DEF) => new FunctionDefSyntax([], name, nameSpan, [], args, null, body, span),
            _ => new ClassDefSyntax([], name, nameSpan, [], [], [], body, span),
        });
    }
}
