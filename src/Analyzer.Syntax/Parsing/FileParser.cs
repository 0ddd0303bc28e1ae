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

    /// <summary>Parses a decoded file.</summary>
    public static SyntaxTree Parse(DecodedSource source, PythonVersion version) => (_current ??= new FileParser()).ParseFile(source, version);

    private SyntaxTree ParseFile(DecodedSource source, PythonVersion version)
    {
        var content = source.Text.Content;
        _tokenizer.Run(content, _tokens);
        var errors = FindEncodingErrors(source);
        var isUndecodable = errors.Count > 0;
        errors.AddRange(_tokenizer.Errors);
        var isBroken = _tokenizer.Errors.Count > 0;
        // Brackets that stay open have joined all lines that follow: find out where they should have ended.
        if (isBroken)
            _tokenizer.Recover(content, _tokens);
        var body = _parser.ParseFile(_tokens, version);
        errors.AddRange(_parser.Errors);
        var module = new ModuleSyntax(body, content, new TextSpan(0, content.Length));
        ImmutableArray<TextSpan> comments = [.. _tokenizer.Comments];
        // An error of the decoding stays as it is.
        if (!isUndecodable)
            Validate(source.Text, errors, isBroken, version);
        return new SyntaxTree(source.Text, module, comments, [.. errors]);
    }

    private List<SyntaxError> FindEncodingErrors(DecodedSource source)
    {
        var errors = new List<SyntaxError>();
        if (source.Error is { } error)
            errors.Add(error);
        EncodingErrors.Find(source, _tokens, errors);
        return errors;
    }

    // The first error in CPython's words and at its place.
    private void Validate(SourceText text, List<SyntaxError> found, bool isBroken, PythonVersion version)
    {
        var offset = _parser.Suspect;
        var places = new ExpressionPlaces(_tokens, version);
        foreach (var question in _parser.Questions)
        {
            if (question.Parent is null || !places.IsAllowed(question))
                offset = Math.Min(offset ?? int.MaxValue, question.Span.Start);
        }

        foreach (var error in found)
            offset = Math.Min(offset ?? int.MaxValue, error.Span.Start);
        if (offset is null)
            return;
        // CPython has no second reading.
        if (isBroken)
            _tokenizer.Run(text.Content, _tokens);
        if (new SyntaxErrorFinder(text, _tokens, _tokenizer.Errors, version).Find(offset.Value) is not { } first)
            return;
        if (found.Count > 0)
            found[0] = first;
        else
            found.Add(first);
    }
}
