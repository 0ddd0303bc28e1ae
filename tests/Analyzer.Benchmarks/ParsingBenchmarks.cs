using Analyzer.Syntax;
using Analyzer.Syntax.Parsing;
using BenchmarkDotNet.Attributes;

namespace Analyzer.Benchmarks;

/// <summary>The stages of parsing, each over the whole corpus.</summary>
[MemoryDiagnoser]
public class ParsingBenchmarks
{
    private readonly Tokenizer _tokenizer = new();
    private readonly TokenBuffer _tokens = new();
    private byte[][] _files = [];
    private SourceText[] _texts = [];

    [GlobalSetup]
    public void Read()
    {
        _files = [.. Corpus.Find().Select(File.ReadAllBytes)];
        _texts = [.. _files.Select(bytes => SyntaxTree.Parse("a.py", bytes).Text)];
    }

    [Benchmark]
    public int Lexing()
    {
        var count = 0;
        foreach (var text in _texts)
        {
            _tokenizer.Run(text.Content, _tokens);
            count += _tokens.Count;
        }

        return count;
    }

    [Benchmark]
    public int Parsing() => _texts.Sum(text => SyntaxTree.Parse(text).Root.Body.Length);

    [Benchmark]
    public int DecodingAndParsing() => _files.Sum(bytes => SyntaxTree.Parse("a.py", bytes).Root.Body.Length);
}
