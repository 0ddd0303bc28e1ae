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
            body = _parser.ParseFile(_tokens);
        }
        catch (SyntaxErrorException exception)
        {
            found.Add(exception.Error);
        }

        return new SyntaxTree(text, new ModuleSyntax(body, content, new TextSpan(0, content.Length)), [.. _tokenizer.Comments], [.. found]);
    }
}
