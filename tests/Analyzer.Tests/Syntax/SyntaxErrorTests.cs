using Analyzer.Syntax;

namespace Analyzer.Tests.Parsing;

/// <summary>What CPython 3.13 says, and where: line and column from 1, as it printed them.</summary>
public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("if x:\npass\n", 2, 1, "expected an indented block after 'if' statement on line 1")]
    [InlineData("if x:\n  y\n    z\n", 3, 4, "unexpected indent")]
    [InlineData("if x:\n    y\n  z\n", 3, 4, "unindent does not match any outer indentation level")]
    [InlineData("f(a b)\n", 1, 3, "invalid syntax. Perhaps you forgot a comma?")]
    [InlineData("x = (1,\ny = 2\n", 1, 5, "'(' was never closed")]
    [InlineData("x = 1)\n", 1, 6, "unmatched ')'")]
    [InlineData("class A\n  pass\n", 1, 8, "expected ':'")]
    [InlineData("try:\n  x\ny\n", 3, 1, "expected 'except' or 'finally' block")]
    [InlineData("for x in y\n  pass\n", 1, 11, "expected ':'")]
    [InlineData("x = 'abc\n", 1, 5, "unterminated string literal (detected at line 1)")]
    [InlineData("x = '''abc\n", 1, 5, "unterminated triple-quoted string literal (detected at line 1)")]
    [InlineData("f(a for a in b, c)\n", 1, 3, "Generator expression must be parenthesized")]
    [InlineData("f(a=1, b)\n", 1, 9, "positional argument follows keyword argument")]
    [InlineData("f(**a, b)\n", 1, 9, "positional argument follows keyword argument unpacking")]
    [InlineData("f(**a, *b)\n", 1, 6, "iterable argument unpacking follows keyword argument unpacking")]
    [InlineData("a + 1 = 2\n", 1, 1, "cannot assign to expression here. Maybe you meant '==' instead of '='?")]
    [InlineData("(a\n + b) = 2\n", 1, 2, "cannot assign to expression here. Maybe you meant '==' instead of '='?")]
    [InlineData("def f(a=1, b): pass\n", 1, 12, "parameter without a default follows parameter with a default")]
    [InlineData("print x\n", 1, 1, "Missing parentheses in call to 'print'. Did you mean print(...)?")]
    [InlineData("x = 5 6\n", 1, 7, "invalid syntax")]
    [InlineData("€\n", 1, 1, "invalid character '€' (U+20AC)")]
    [InlineData("x = 012\n", 1, 5, "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers")]
    [InlineData("x = 1_\n", 1, 6, "invalid decimal literal")]
    [InlineData("if x = 3: pass\n", 1, 4, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?")]
    [InlineData("def f(:\n  pass\n", 1, 7, "invalid syntax")]
    [InlineData("else:\n pass\n", 1, 1, "invalid syntax")]
    [InlineData("with a as f(): pass\n", 1, 11, "cannot assign to function call")]
    [InlineData("{a: 1, b}\n", 1, 8, "':' expected after dictionary key")]
    [InlineData("if x:\n\ty\n        z\n", 3, 1, "inconsistent use of tabs and spaces in indentation")]
    [InlineData("x = a if b\n", 1, 5, "expected 'else' after 'if' expression")]
    [InlineData("lambda (a): a\n", 1, 8, "Lambda expression parameters cannot be parenthesized")]
    [InlineData("del f()\n", 1, 5, "cannot delete function call")]
    [InlineData("match x:\n  case a as _: pass\n", 2, 13, "cannot use '_' as a target")]
    [InlineData("f'{a b}'\n", 1, 4, "invalid syntax. Perhaps you forgot a comma?")]
    [InlineData("f'{}'\n", 1, 4, "f-string: valid expression required before '}'")]
    [InlineData("f'{a!x}'\n", 1, 6, "f-string: invalid conversion character 'x': expected 's', 'r', or 'a'")]
    [InlineData("[1, 2)\n", 1, 6, "closing parenthesis ')' does not match opening parenthesis '['")]
    [InlineData("x = [(1,\n 2]\n", 2, 3, "closing parenthesis ']' does not match opening parenthesis '(' on line 1")]
    [InlineData("f(a.b=1)\n", 1, 3, "expression cannot contain assignment, perhaps you meant \"==\"?")]
    [InlineData("f(True=1)\n", 1, 3, "cannot assign to True")]
    [InlineData("def f(*): pass\n", 1, 7, "named arguments must follow bare *")]
    [InlineData("x = yield = 1\n", 1, 5, "assignment to yield expression not possible")]
    [InlineData("None = 1\n", 1, 1, "cannot assign to None")]
    [InlineData("(*a)\n", 1, 2, "cannot use starred expression here")]
    [InlineData("[*a for a in b]\n", 1, 2, "iterable unpacking cannot be used in comprehension")]
    [InlineData("a, b += 1\n", 1, 1, "'tuple' is an illegal expression for augmented assignment")]
    [InlineData("(a, b): int\n", 1, 1, "only single target (not tuple) can be annotated")]
    [InlineData("f(x=1, **y, x)\n", 1, 14, "positional argument follows keyword argument unpacking")]
    [InlineData("import\n", 1, 7, "Expected one or more names after 'import'")]
    [InlineData("from a import b,\n", 1, 17, "trailing comma not allowed without surrounding parentheses")]
    [InlineData("0b12\n", 1, 4, "invalid digit '2' in binary literal")]
    [InlineData("'a' b'b'\n", 1, 9, "cannot mix bytes and nonbytes literals")]
    [InlineData("'\\N{foo}'\n", 1, 1, "(unicode error) 'unicodeescape' codec can't decode bytes in position 0-6: unknown Unicode character name")]
    [InlineData("x = a ; y :=1\n", 1, 11, "invalid syntax")]
    [InlineData("class A:\n  def f(self):\n    return 1 2\n", 3, 14, "invalid syntax")]
    public void The_first_error_is_that_of_CPython(string code, int line, int column, string message)
    {
        var tree = SyntaxTree.Parse(new SourceText("a.py", code), new PythonVersion(3, 13));
        var error = tree.Errors[0];
        var position = tree.Text.PositionOf(error.Span.Start);
        Assert.Equal((line, column, message), (position.Line + 1, position.Column + 1, error.Message));
    }

    [Theory]
    [InlineData(8, "@a[0]\ndef f(): pass")]
    [InlineData(8, "for x in *a, b: pass")]
    [InlineData(8, "with (a as b, c as d): pass")]
    [InlineData(9, "x[a := 1]")]
    [InlineData(9, "match x:\n    case 1: pass")]
    [InlineData(10, "try: pass\nexcept* A: pass")]
    [InlineData(10, "a[*b]")]
    [InlineData(10, "def f(*args: *Ts): pass")]
    [InlineData(11, "type X = int")]
    [InlineData(11, "def f[T](): pass")]
    [InlineData(12, "def f[T = int](): pass")]
    [InlineData(13, "try: pass\nexcept A, B: pass")]
    [InlineData(13, "t'{a}'")]
    public void Syntax_is_refused_up_to_a_version_and_taken_after_it(int lastWithout, string code)
    {
        Assert.NotEmpty(SyntaxTree.Parse(new SourceText("a.py", code), new PythonVersion(3, lastWithout)).Errors);
        Assert.Empty(SyntaxTree.Parse(new SourceText("a.py", code), new PythonVersion(3, lastWithout + 1)).Errors);
    }
}
