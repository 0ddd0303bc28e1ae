using Analyzer.Syntax.Parsing;
using Kind = Analyzer.Syntax.Parsing.PythonParser;

namespace Analyzer.Syntax;

/// <summary>Finds the error that CPython reports for a file: its message and its place.</summary>
/// <remarks>Slow, and meant for files of which something is wrong or suspect: matches them against CPython's own grammar, in two
/// passes as CPython does (PEP 617). From CPython 3.10 on this is what it says; 3.8 and 3.9 were less talkative.</remarks>
internal sealed class SyntaxErrorFinder(SourceText text, TokenBuffer buffer, IReadOnlyList<SyntaxError> tokenizerErrors, PythonVersion version)
{
    private const string GenericMessage = "invalid syntax";
    private const string UnclosedMessage = "was never closed";

    private readonly PegGrammar _grammar = PegGrammar.Python;
    private SyntaxError? _refusal;
    private int? _refusalOffset;
    private SyntaxError? _unclosed;

    /// <summary>The error, searched from the statement of the module on that holds <paramref name="offset"/>.</summary>
    /// <returns>Null if CPython accepts the rest of the file, or if it nests too deeply, or has too long a statement, to say.</returns>
    public SyntaxError? Find(int offset)
    {
        ReadTokenizerErrors();
        var reader = new PegTokens(_grammar, buffer, version.Minor);
        var tokens = reader.From(StatementBefore(offset), _refusalOffset, _unclosed is not null);
        CheckOpenField(reader.OpenFormatted);
        var raiser = new SyntaxErrorRaiser(text, _grammar, tokens, tokens[^1].Kind == PegTokenKind.Error ? _refusal ?? _unclosed : null);
        var matcher = new PegMatcher(_grammar, tokens, version.Minor, raiser);
        if (matcher.MatchFile(0, looksForMistakes: false) || matcher.HasGivenUp)
            return null;
        var last = tokens[matcher.Fill - 1];
        if (raiser.Error is null)
            matcher.MatchFile(0, looksForMistakes: true);
        if (raiser.Error is { } error)
            return tokens[matcher.Fill - 1].Kind == PegTokenKind.Error ? error : Later(tokens[matcher.Fill - 1]) ?? error;
        if (matcher.HasGivenUp)
            return null;
        if (last.Kind is PegTokenKind.Indent or PegTokenKind.Dedent)
        {
            var place = tokens[matcher.Fill - 1].Span;
            return new SyntaxError(SyntaxErrorKind.IndentationError, last.Kind == PegTokenKind.Indent ? "unexpected indent" : "unexpected unindent", place);
        }

        return Later(last) ?? new SyntaxError(SyntaxErrorKind.SyntaxError, GenericMessage, last.Span);
    }

    // CPython reads the rest of the file for what its tokenizer refuses, and reports that rather than what its parser did.
    private SyntaxError? Later(PegToken last)
    {
        if (_refusal is { } refusal && !TokenizerRefusal.IsSilent(refusal))
            return refusal;
        return _unclosed is { } unclosed && text.LineOf(last.Span.Start) > text.LineOf(unclosed.Span.Start) ? unclosed : null;
    }

    // A string that nothing ends, in the quotes of the f-string around it, is in truth the end of that f-string.
    private void CheckOpenField(TextSpan? formatted)
    {
        if (formatted is { } start && _refusal is { } refusal && refusal.Message.StartsWith("unterminated", StringComparison.Ordinal)
            && text[start].TrimStart("fFrRtT").SequenceEqual(text.Content.AsSpan(refusal.Span.Start, Math.Min(text.Length - refusal.Span.Start, text[start].TrimStart("fFrRtT").Length))))
            _refusal = refusal with { Message = $"{(text[start].ContainsAny('t', 'T') ? 't' : 'f')}-string: expecting '}}'" };
    }

    // The first token of the last statement of the module that begins before an offset, with its decorators, and with what an else
    // or except clause belongs to. Not at the offset: what is wrong may be that a statement begins there.
    private int StatementBefore(int offset)
    {
        var (statement, depth, isDecorated) = (0, 0, false);
        for (var index = 0; index < buffer.Count && (index == 0 || buffer.Starts[index] < offset); index++)
        {
            var kind = buffer.Kinds[index];
            depth += kind == Kind.INDENT ? 1 : kind == Kind.DEDENT ? -1 : 0;
            var begins = depth == 0 && kind != Kind.DEDENT && (index == 0 || buffer.Kinds[index - 1] is Kind.NEWLINE or Kind.DEDENT);
            if (!begins)
                continue;
            if (!isDecorated && kind is not (Kind.ELIF or Kind.ELSE or Kind.EXCEPT or Kind.FINALLY))
                statement = index;
            isDecorated = kind == Kind.AT;
        }

        return statement;
    }

    private void ReadTokenizerErrors()
    {
        foreach (var error in tokenizerErrors)
        {
            if (error.Message.EndsWith(UnclosedMessage, StringComparison.Ordinal))
            {
                _unclosed ??= error;
            }
            else if (_refusal is null && TokenizerRefusal.Explain(text, error, version) is { } refusal)
            {
                _refusal = refusal;
                _refusalOffset = error.Span.Start;
            }
        }
    }
}
