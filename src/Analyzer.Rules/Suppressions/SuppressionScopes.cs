using System.Collections.Immutable;
using Analyzer.Syntax;

namespace Analyzer.Rules;

/// <summary>What the comments of one file stand for: a line, the statement that begins or ends on it, or a function.</summary>
/// <param name="tree">The file.</param>
internal sealed class SuppressionScopes(SyntaxTree tree)
{
    private readonly SourceText _text = tree.Text;
    private readonly ILookup<int, TextSpan> _byFirstLine = Scopes(tree).ToLookup(scope => scope.FirstLine, scope => scope.Span);
    private readonly ILookup<int, TextSpan> _byLastLine = Scopes(tree).ToLookup(scope => scope.LastLine, scope => scope.Span);
    private readonly ILookup<int, TextSpan> _functions = Functions(tree).ToLookup(scope => scope.Line, scope => scope.Span);

    /// <summary>The ranges that a comment stands for.</summary>
    public ImmutableArray<TextSpan> Of(TextSpan comment, SuppressionKind kind)
    {
        if (kind == SuppressionKind.File)
            return [new TextSpan(0, _text.Length + 1)];
        var own = _text.LineOf(comment.Start);
        var isAlone = IsBlank(_text.LineStart(own), comment.Start);
        if (isAlone && kind == SuppressionKind.NoQa)
            return [];
        var line = isAlone ? NextCodeLine(own) : own;
        if (line < 0)
            return [];
        var spans = _byFirstLine[line];
        if (!isAlone)
            spans = spans.Concat(_byLastLine[line]);
        if (kind == SuppressionKind.Line)
            spans = spans.Concat(_functions[line]);
        return [WholeLine(line), .. spans];
    }

    /// <summary>The innermost statement, or the first lines of a compound one, around <paramref name="offset"/>; the line of the offset where there is none.</summary>
    public TextSpan StatementAt(int offset)
    {
        var holding = Scopes(tree).Select(scope => scope.Span).Where(span => span.Contains(offset)).ToList();
        return holding.Count > 0 ? holding.MinBy(span => span.Length) : _text.LineSpan(_text.LineOf(offset));
    }

    /// <summary>Whether a comment may stand on a line of its own before <paramref name="line"/>: not if a statement goes on there.</summary>
    public bool MayBePreceded(int line) => !_byLastLine.Where(group => group.Key >= line).SelectMany(group => group).Any(span => _text.LineOf(span.Start) < line);

    private int NextCodeLine(int line)
    {
        for (var next = line + 1; next < _text.LineCount; next++)
        {
            var content = _text[_text.LineSpan(next)].TrimStart();
            if (content.IsEmpty)
                return -1;
            if (content[0] != '#')
                return next;
        }

        return -1;
    }

    private bool IsBlank(int start, int end) => _text[new TextSpan(start, end)].IsWhiteSpace();

    // With its line end: a finding may stand on what is missing there.
    private TextSpan WholeLine(int line) => new(_text.LineStart(line), line + 1 < _text.LineCount ? _text.LineStart(line + 1) : _text.Length + 1);

    private static IEnumerable<(int FirstLine, int LastLine, TextSpan Span)> Scopes(SyntaxTree tree)
    {
        foreach (var node in tree.Root.DescendantNodes(node => node is not ExpressionSyntax).Where(HasHeader))
        {
            var header = new TextSpan(Start(node), HeaderEnd(node, tree.Text));
            yield return (tree.Text.LineOf(header.Start), tree.Text.LineOf(header.End), header);
        }
    }

    private static IEnumerable<(int Line, TextSpan Span)> Functions(SyntaxTree tree)
    {
        foreach (var function in tree.Root.DescendantNodes(node => node is not ExpressionSyntax).OfType<FunctionDefinitionSyntax>())
        {
            var whole = new TextSpan(Start(function), function.Span.End);
            int[] lines = [tree.Text.LineOf(whole.Start), tree.Text.LineOf(function.NameSpan.Start), tree.Text.LineOf(HeaderEnd(function, tree.Text))];
            foreach (var line in lines.Distinct())
                yield return (line, whole);
        }
    }

    private static bool HasHeader(SyntaxNode node) => node is StatementSyntax or ExceptHandlerSyntax or MatchCaseSyntax;

    // CPython's `ast` begins a definition after its decorators; people begin it before them.
    private static int Start(SyntaxNode node) => node switch
    {
        FunctionDefinitionSyntax { Decorators: [var first, ..] } => first.Span.Start,
        ClassDefSyntax { Decorators: [var first, ..] } => first.Span.Start,
        _ => node.Span.Start,
    };

    /// <summary>The end of what stands before the statements inside; the end of the node if there are none.</summary>
    private static int HeaderEnd(SyntaxNode node, SourceText text)
    {
        var body = Body(node);
        if (body.IsDefaultOrEmpty)
            return node.Span.End;
        var start = Start(body[0]);
        var line = text.LineOf(start);
        if (line == text.LineOf(Start(node)))
            return start;
        // The line with the colon: the last one before the body that holds code.
        do
            line--;
        while (line > text.LineOf(Start(node)) && text[text.LineSpan(line)].TrimStart() is var content && (content.IsEmpty || content[0] == '#'));
        return text.LineSpan(line).End;
    }

    private static ImmutableArray<StatementSyntax> Body(SyntaxNode node) => node switch
    {
        FunctionDefinitionSyntax function => function.Body,
        ClassDefSyntax @class => @class.Body,
        IfSyntax condition => condition.Body,
        ForStatementSyntax loop => loop.Body,
        WhileSyntax loop => loop.Body,
        WithStatementSyntax with => with.Body,
        TryStatementSyntax attempt => attempt.Body,
        ExceptHandlerSyntax handler => handler.Body,
        MatchCaseSyntax @case => @case.Body,
        MatchSyntax { Cases: [{ Body: var first }, ..] } => first,
        _ => [],
    };
}
