using System.Collections.Immutable;

namespace Analyzer.Syntax.Parsing;

/// <summary>Parses files one after another, keeping its buffers; one for each thread.</summary>
internal sealed class FileParser
{
    [ThreadStatic]
    private static FileParser? _current;

    private readonly Tokenizer _tokenizer = new();
    private readonly TokenBuffer _tokens = new();
    private readonly PythonParser _parser = new();

    /// <summary>Parses <paramref name="text"/>; <paramref name="errors"/> are those of its decoding.</summary>
    public static SyntaxTree Parse(SourceText text, ImmutableArray<SyntaxError> errors, PythonVersion version) =>
        (_current ??= new FileParser()).ParseFile(text, errors, version);

    private SyntaxTree ParseFile(SourceText text, ImmutableArray<SyntaxError> errors, PythonVersion version)
    {
        var content = text.Content;
        _tokenizer.Run(content, _tokens);
        var found = new List<SyntaxError>(errors);
        found.AddRange(_tokenizer.Errors);
        ImmutableArray<StatementSyntax> body = [];
        try
        {
            body = _parser.ParseFile(_tokens, version);
        }
        catch (SyntaxErrorException exception)
        {
            found.Add(exception.Error);
        }

        var module = new ModuleSyntax(body, content, new TextSpan(0, content.Length));
        Validate(text, found, errors.Length, version);
        return new SyntaxTree(text, module, [.. _tokenizer.Comments], [.. found]);
    }

    // The first error in CPython's words and at its place. An error of the decoding stays as it is.
    private void Validate(SourceText text, List<SyntaxError> found, int decodingErrorCount, PythonVersion version)
    {
        if (decodingErrorCount > 0)
            return;
        var offset = _parser.Suspect;
        var places = new ExpressionPlaces(_tokens, version);
        foreach (var question in _parser.Questions)
        {
            if (question.Parent is null || !places.IsAllowed(question))
                offset = Math.Min(offset ?? int.MaxValue, question.Span.Start);
        }

        foreach (var error in found)
            offset = Math.Min(offset ?? int.MaxValue, error.Span.Start);
        if (offset is null || new SyntaxErrorFinder(text, _tokens, _tokenizer.Errors, version).Find(offset.Value) is not { } first)
            return;
        if (found.Count > 0)
            found[0] = first;
        else
            found.Add(first);
    }
}
