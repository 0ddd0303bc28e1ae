using System.Diagnostics;
using System.Text;
using Analyzer.Syntax;
using Analyzer.Syntax.Parsing;

namespace Analyzer.Tests.Parsing;

public sealed class BrokenCodeTests
{
    private const string Function = """
        @decorate(1)
        async def NAME(self, a: int = 1, *args, key=None, **rest) -> str:
            '''Text.'''
            if a and (b := [x for x in args if x]):
                return f"{a!r:>{key}} {{}}"
            elif not b: raise Error(a, *args, key={"a": 1, **rest}) from b
            else:
                a.b[1:2, ...] += lambda x, /: x @ 2
            try:
                with open(a) as f, (yield) as g:
                    pass
            except (A, B) as error:
                del a, b; global c
            finally:
                for i, (j, *k) in await z: print("x" 'y', end="")
            match a:
                case [1, *_] | C(x=None) if a:
                    return


        """;

    [Fact]
    public void Damage_to_one_function_leaves_the_others()
    {
        var before = Text("before");
        var damaged = Text("damaged");
        var after = Text("after");
        var tokens = new TokenBuffer();
        new Tokenizer().Run(damaged, tokens);
        for (var token = 0; token < tokens.Count - 2; token++)
        {
            var (first, second) = (tokens.TextOf(token).ToString(), tokens.TextOf(token + 1).ToString());
            var (start, middle, next, end) = (tokens.Starts[token], tokens.Ends[token], tokens.Starts[token + 1], tokens.Ends[token + 1]);
            string[] results =
            [
                damaged[..start] + damaged[middle..],
                damaged[..middle] + " " + first + damaged[middle..],
                damaged[..start] + second + damaged[middle..next] + first + damaged[end..],
            ];
            foreach (var result in results)
            {
                var names = FunctionNames(before + result + "\n" + after);
                Assert.True(names.Contains("before") && names.Contains("after"), $"token {token} '{first}':\n{result}");
            }
        }
    }

    [Fact]
    public void A_text_cut_anywhere_is_read_up_to_there()
    {
        var text = Text("before") + Text("cut");
        for (var length = Text("before").Length; length < text.Length; length += 3)
            Assert.Contains("before", FunctionNames(text[..length]));
    }

    [Theory]
    [InlineData("x = (1 +\ny = 2\n", "y")]
    [InlineData("if x = 1:\n    y = 2\nelse:\n    z = 3\nlast = 4\n", "y z last")]
    [InlineData("try:\n    a = 1\nvalue error as e:\n    b = 2\nlast = 4\n", "a b last")]
    [InlineData("    x = 1\ny = 2\n", "x y")]
    [InlineData("if x:\ny = 2\n", "y")]
    [InlineData("else:\n    x = 1\n)\ny = 'abc\nz = 1\n", "x z")]
    [InlineData("match x:\n    a = 1\n    case 1:\n        b = 2\nlast = 3\n", "a b last")]
    [InlineData("def f(x:\n    y = 1\nclass C:\n    z = 1 +\n    w = 2\n", "y w")]
    [InlineData("async def f(x:\n    y = 1\n    return (\n\nz = 1\n", "y z")]
    public void Statements_around_an_error_are_kept(string code, string names)
    {
        var tree = SyntaxTree.Parse(new SourceText("a.py", code));

        Assert.NotEmpty(tree.Errors);
        Assert.Equal(names, string.Join(' ', tree.Root.DescendantNodes().OfType<AssignSyntax>().Select(node => ((NameSyntax)node.Targets[0]).Id)));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("f(")]
    [InlineData("{1:")]
    [InlineData("lambda: ")]
    [InlineData("not -~")]
    [InlineData("(\n")]
    [InlineData(")\n")]
    [InlineData("if x:\n")]
    [InlineData("f'{")]
    [InlineData("1 if x else ")]
    [InlineData("x, *y = \n")]
    [InlineData("'\n")]
    [InlineData("\"\"\"\n")]
    [InlineData("case match type _ ")]
    [InlineData("def f(:\n  ")]
    public void Repetition_ends_in_linear_time(string piece)
    {
        // Ten times the text; a quadratic reading takes a hundred times as long. On a busy machine one measurement says little.
        var isLinear = false;
        for (var attempt = 0; attempt < 5 && !isLinear; attempt++)
            isLinear = Time(piece, 30_000) < TimeSpan.FromMilliseconds(300) + Time(piece, 3_000) * 40;

        Assert.True(isLinear);
    }

    [Theory]
    [InlineData("x = 1\n\0y = 2\n", "source code string cannot contain null bytes")]
    [InlineData("if x:\n\ty\n        z\n", "inconsistent use of tabs and spaces in indentation")]
    [InlineData("x = '\\x4'\n", "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \\xXX escape")]
    [InlineData("x = '\\N{no such name}'\n", "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-15: unknown Unicode character name")]
    [InlineData("x = b'é'\n", "bytes can only contain ASCII literal characters")]
    public void Odd_characters_are_named(string code, string message) =>
        Assert.Equal(message, SyntaxTree.Parse(new SourceText("a.py", code)).Errors[0].Message);

    [Fact]
    public void A_lone_surrogate_is_named() =>
        Assert.Equal("'utf-8' codec can't encode character '\\ud800' in position 5: surrogates not allowed",
            SyntaxTree.Parse(new SourceText("a.py", "x = '\ud800'\n")).Errors[0].Message);

    private static TimeSpan Time(string piece, int count)
    {
        var text = new SourceText("a.py", new StringBuilder().Insert(0, piece, count).ToString());
        var watch = Stopwatch.StartNew();
        SyntaxTree.Parse(text);
        return watch.Elapsed;
    }

    private static string Text(string name) => Function.Replace("NAME", name, StringComparison.Ordinal);

    private static List<string> FunctionNames(string code) =>
        [.. SyntaxTree.Parse(new SourceText("a.py", code)).Root.Body.OfType<FunctionDefinitionSyntax>().Select(function => function.Name)];
}
