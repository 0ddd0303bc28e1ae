using Analyzer.Syntax.Parsing;
using Antlr4.Runtime;

namespace Analyzer.Tests.Parsing;

/// <summary>The table and ANTLR's own lexer read the same grammar: they agree on every token.</summary>
public sealed class LexerTableTests
{
    [Theory]
    [InlineData("def f(a: int = 0x_fF, *b, **c) -> None: return a <<= 1_000.5e-3j if a != b else not c  # comment\n")]
    [InlineData("'a\\'b' \"\" '''x''y\\''' r\"\\\" bR'z' u'' 'open\n\"\"\"never closed")]
    [InlineData("match case type _ matches False None1 True async await lambda:x\t\f\\\n\r\n ... .. -> := <> ! $ ?")]
    [InlineData("0 00 0_0 0b1_0 0o17 1. .5 1e5 1.5E+3 10J 0777 1_000 1__0 0x 1if")]
    public void Code_gives_the_same_tokens(string code) => Compare(code, LexerTable.DEFAULT_MODE, PythonLexer.DEFAULT_MODE);

    [Theory]
    [InlineData("text \\N{DASH} \\x41 \\{ '' ''' \"\"\" \" { }} end'")]
    [InlineData("a\\\r\nb\nc\\\"d\\N{open '")]
    public void Literal_parts_give_the_same_tokens(string text)
    {
        Compare(text, LexerTable.SINGLE, PythonLexer.SINGLE);
        Compare(text, LexerTable.DOUBLE, PythonLexer.DOUBLE);
        Compare(text, LexerTable.SINGLE_LONG, PythonLexer.SINGLE_LONG);
        Compare(text, LexerTable.DOUBLE_LONG, PythonLexer.DOUBLE_LONG);
        Compare(text, LexerTable.RAW_SINGLE, PythonLexer.RAW_SINGLE);
        Compare(text, LexerTable.RAW_DOUBLE, PythonLexer.RAW_DOUBLE);
        Compare(text, LexerTable.RAW_SINGLE_LONG, PythonLexer.RAW_SINGLE_LONG);
        Compare(text, LexerTable.RAW_DOUBLE_LONG, PythonLexer.RAW_DOUBLE_LONG);
    }

    [Fact]
    public void The_sources_of_the_oracle_give_the_same_tokens()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "oracle"), "*.py"))
            Compare(File.ReadAllText(path), LexerTable.DEFAULT_MODE, PythonLexer.DEFAULT_MODE);
    }

    /// <summary>Reads <paramref name="text"/> token by token with both; what neither takes is skipped.</summary>
    private static void Compare(string text, int state, int mode)
    {
        var tokenizer = new Tokenizer();
        for (var position = 0; position < text.Length;)
        {
            var type = tokenizer.Scan(text, state, position, out var end);
            var lexer = new PythonLexer(new AntlrInputStream(text[position..]));
            lexer.RemoveErrorListeners();
            lexer.Mode(mode);
            var expected = lexer.NextToken();
            // ANTLR's lexer skips what it does not know, and then finds a token further on.
            var isKnown = expected.Type != TokenConstants.EOF && expected.StartIndex == 0;
            Assert.Equal((isKnown ? expected.Type : 0, isKnown ? position + expected.StopIndex + 1 : position), (type, end));
            position = Math.Max(end, position + 1);
        }
    }
}
