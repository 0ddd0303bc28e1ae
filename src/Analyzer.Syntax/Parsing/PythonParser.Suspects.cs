namespace Analyzer.Syntax.Parsing;

/// <summary>What the grammar takes though Python might not: noted here while the tree is built, and judged afterwards.</summary>
/// <remarks>That costs the usual code nothing, as a walk over the finished tree would. What is suspect need not be wrong: whether
/// it is, and what to say, <see cref="SyntaxErrorFinder"/> decides.</remarks>
internal partial class PythonParser
{
    private readonly List<ExpressionSyntax> _questions = [];
    private PythonVersion _version = PythonVersion.Latest;

    /// <summary>Expressions that may stand in some places only: starred ones, assignments, yields.</summary>
    public IReadOnlyList<ExpressionSyntax> Questions => _questions;

    /// <summary>Where the first suspect stands; null if nothing is suspect.</summary>
    public int? Suspect { get; private set; }

    private void ClearSuspects(PythonVersion version)
    {
        _version = version;
        _questions.Clear();
        Suspect = null;
        _rest = -1;
    }

    private void Suspicious(TextSpan span)
    {
        if (Suspect is null || Suspect > span.Start)
            Suspect = span.Start;
    }

    /// <summary>What begins at token <paramref name="first"/> exists since Python 3.<paramref name="minor"/>.</summary>
    private void Since(int minor, int first)
    {
        if (_version.Minor < minor)
            Suspicious(Tokens.SpanOf(first));
    }

    private T Question<T>(T expression)
        where T : ExpressionSyntax
    {
        _questions.Add(expression);
        return expression;
    }

    /// <summary>Targets of <c>+=</c> and of annotations: neither tuples nor lists.</summary>
    private void CheckSingleTarget(ExpressionSyntax target)
    {
        if (target.Kind is not (SyntaxKind.Name or SyntaxKind.Attribute or SyntaxKind.Subscript))
            Suspicious(target.Span);
    }

    /// <summary>Positional arguments come first; starred ones may follow keywords, but no <c>**mapping</c>.</summary>
    private void CheckArgumentOrder(int mark)
    {
        var (hasKeyword, hasMapping) = (false, false);
        for (var i = mark; i < NodeCount; i++)
        {
            switch (_nodes[i])
            {
                case KeywordSyntax keyword:
                    hasKeyword = true;
                    hasMapping |= keyword.Arg is null;
                    break;
                case { } node when hasMapping || (hasKeyword && node.Kind != SyntaxKind.Starred):
                    Suspicious(node.Span);
                    break;
            }
        }
    }

    /// <summary><c>except*</c> goes with its like, and has a type; types without parentheses came late, and without a name.</summary>
    private void CheckHandlers(System.Collections.Immutable.ImmutableArray<ExceptHandlerSyntax> handlers, bool isStar)
    {
        if (isStar)
            Since(11, TokenAt(handlers[0].Span.Start, 0, EXCEPT));
        foreach (var handler in handlers)
        {
            if (isStar && (handler.Type is null || Tokens.Kinds[TokenAt(handler.Span.Start, 0, EXCEPT) + 1] != STAR))
                Suspicious(handler.Span);
            if (handler.Type is TupleSyntax tuple && (handler.Name is not null || _version.Minor < 14) && !IsInParentheses(tuple))
                Suspicious(handler.Span);
        }
    }

    /// <summary>Whether a tuple certainly has its own parentheses; not so for <c>(a), (b)</c>.</summary>
    private bool IsInParentheses(TupleSyntax tuple) =>
        tuple.Elts.IsEmpty || (Tokens.Text[tuple.Span.Start] == '(' && Tokens.Text[tuple.Span.End - 1] == ')'
            && tuple.Elts[0].Span.Start > tuple.Span.Start && tuple.Elts[^1].Span.End < tuple.Span.End
            && Tokens.Kinds[TokenIndexAt(tuple.Elts[0].Span.End)] != RPAR);

    /// <summary>The index of the first token at or behind <paramref name="offset"/>.</summary>
    private int TokenIndexAt(int offset)
    {
        var token = Array.BinarySearch(Tokens.Starts, 0, Tokens.Count, offset);
        return token < 0 ? ~token : token;
    }

    /// <summary>Before Python 3.9, a decorator was a dotted name, or a call of one.</summary>
    private void CheckDecorators(int mark)
    {
        if (_version.Minor >= 9)
            return;
        for (var i = mark; i < NodeCount; i++)
        {
            var decorator = _nodes[i] is CallSyntax call ? call.Func : _nodes[i];
            while (decorator is AttributeSyntax attribute)
                decorator = attribute.Value;
            if (decorator is not NameSyntax)
                Suspicious(_nodes[i]!.Span);
        }
    }

    /// <summary>t-strings do not join with other strings; before Python 3.12, f-strings could hold less.</summary>
    private void CheckFormatted(int first)
    {
        var (depth, hasTemplate, hasOther) = (0, false, false);
        for (var token = first; token < Next; token++)
        {
            var kind = Tokens.Kinds[token];
            if (depth == 0 && kind is STRING or FSTRING_START)
            {
                var isTemplate = kind == FSTRING_START && Tokens.TextOf(token).ContainsAny('t', 'T');
                hasTemplate |= isTemplate;
                hasOther |= !isTemplate;
                if (kind == FSTRING_START && _version.Minor < 12 && OldFString.Check(Tokens, token) is { } problem)
                    Report(problem, Tokens.SpanOf(token));
            }

            depth += kind == FSTRING_START ? 1 : kind == FSTRING_END ? -1 : 0;
        }

        if (hasTemplate && hasOther)
            Suspicious(Tokens.SpanOf(first));
    }

    /// <summary>What a module can import from its future; CPython's parser checks that since 3.14, its compiler before.</summary>
    private void CheckFuture(string? module, int level, System.Collections.Immutable.ImmutableArray<AliasSyntax> names)
    {
        if (module != "__future__" || level > 0 || _version.Minor < 14)
            return;
        foreach (var name in names)
        {
            if (name.Name == "braces")
                Report("not a chance", name.Span);
            else if (!FutureFeatures.Contains(name.Name))
                Report($"future feature {name.Name} is not defined", name.Span);
        }
    }

    private static readonly System.Collections.Frozen.FrozenSet<string> FutureFeatures = System.Collections.Frozen.FrozenSet.Create(
        "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function", "unicode_literals",
        "barry_as_FLUFL", "generator_stop", "annotations");

    /// <summary>What follows <c>**</c> in a display binds tighter than a comparison.</summary>
    private void CheckUnpacked(ExpressionSyntax value)
    {
        if (ExpressionPlaces.IsLoose(value))
            Suspicious(value.Span);
    }
}
