using Analyzer.Readiness;

namespace Analyzer.Tests.Readiness;

/// <summary>Words and commands of shell text, and where they stand.</summary>
public sealed class ShellTextTests
{
    [Theory]
    [InlineData("gunicorn -w 4 shop.wsgi", "gunicorn|-w|4|shop.wsgi")]
    [InlineData("exec a 'b c' \"d $X\" e\\ f", "exec|a|b c|d one|e f")]
    [InlineData("a ${X} ${Y:-two} ${Z-three} $Q ${Q}", "a|one|two|three|$Q|$Q")]
    [InlineData("a && b; c | d & e || f", "a / b / c / d / e / f")]
    [InlineData("a # b\nc", "a / c")]
    [InlineData("a \\\n  b", "a|b")]
    [InlineData("a > out 2>&1 < in b", "a|b")]
    [InlineData("a $(b; c) `d e` f", "a|$(…)|$(…)|f")]
    [InlineData("if [ -f x ]; then run; fi", "[|-f|x|] / run")]
    [InlineData("a ''", "a|")]
    [InlineData("(a)", "a")]
    [InlineData("a \"unclosed", "a|unclosed")]
    [InlineData("a 'unclosed", "a|unclosed")]
    [InlineData("a ${unclosed", "a|$unclose")]
    [InlineData("a \\", "a|\0")]
    [InlineData("exec \"$@\"", "exec|$@")]
    [InlineData("", "")]
    public void Commands_and_words(string text, string expected)
    {
        var commands = ShellText.Commands(text, 0, name => name == "X" ? "one" : null);
        Assert.Equal(expected, string.Join(" / ", commands.Select(words => string.Join('|', words.Select(word => word.Text)))));
    }

    [Fact]
    public void Words_know_their_place()
    {
        const string text = "env A=1 'b c'  d";
        var words = ShellText.Commands(text, 100, _ => null)[0];
        Assert.Equal(["env", "A=1", "'b c'", "d"], words.Select(word => text[(word.Span.Start - 100)..(word.Span.End - 100)]));
    }
}
