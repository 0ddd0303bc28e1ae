using Analyzer.Syntax;

namespace Analyzer.Tests.Parsing;

public sealed class ParserTests
{
    [Theory]
    [InlineData("")]
    [InlineData("x = 1")]
    [InlineData("# only a comment")]
    [InlineData("match = 1\nmatch[0] = match.case\ntype = type(case)\nprint(_)\n")]
    [InlineData("match x:\n    case [1, *rest] | {'a': -1 + 2j, **rest} if rest: pass\n    case C(a, b=None) as c: pass\n    case _: pass\n")]
    [InlineData("type Alias[T: int = str, *Ts, **P] = dict[T, *Ts]\n")]
    [InlineData("with (open(a) as b, c,): pass\nwith (yield): pass\nwith (a, b) as c: pass\n")]
    [InlineData("try:\n    pass\nexcept* A, B:\n    pass\nexcept* C:\n    pass\n")]
    [InlineData("f'{x!r:>{width}} {{}} {y = } {f\"{z:%H:%M}\"}' rf'\\{x}'\nt'{a}'\n")]
    [InlineData("def f(a, /, b: int = 1, *args: *Ts, c, d=2, **kw) -> None: return (yield)\n")]
    [InlineData("async def f():\n\tasync with a as b, c: return [x async for x in y if await x]\n\n\nx = 1 if not a in b is not c else lambda *a, b=1: 2\n")]
    [InlineData("if x:\n  a\n  \\\n\n  # comment\n  b\nelif (y := 1): c;\nelse: d\r\n\f\nx: int\r")]
    [InlineData("print(x[1:2, ::3, *a], *b, c=1, **d)\n@a.b[0]\nclass C[T](B, metaclass=M): ...\n")]
    public void Valid_code_has_no_errors(string code) => Assert.Empty(SyntaxTree.Parse(new SourceText("a.py", code)).Errors);

    [Theory]
    [InlineData("x = (1,\n     'a' 'b')\n", "Module Assign Name Tuple Constant Constant")]
    [InlineData("-a ** -b * c < d and not e or f", "Module ExpressionStatement BoolOp BoolOp Compare BinOp UnaryOp BinOp Name UnaryOp Name Name Name UnaryOp Name Name")]
    public void Nodes_nest_as_in_ast(string code, string kinds) =>
        Assert.Equal(kinds, "Module " + string.Join(' ', SyntaxTree.Parse(new SourceText("a.py", code)).Root.DescendantNodes().Select(node => node.Kind)));

    [Fact]
    public void Depth_costs_no_stack()
    {
        foreach (var code in new[]
        {
            string.Join("+", Enumerable.Repeat("a", 200_000)),
            "a" + string.Concat(Enumerable.Repeat(".b()", 50_000)),
            string.Concat(Enumerable.Repeat("not ", 100_000)) + "a",
            string.Join("**", Enumerable.Repeat("a", 100_000)),
            "if a: b\n" + string.Concat(Enumerable.Repeat("elif a: b\n", 20_000)),
        })
            Assert.Empty(SyntaxTree.Parse(new SourceText("a.py", code)).Errors);
    }
}
