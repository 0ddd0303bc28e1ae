using System.Text;
using Analyzer.Syntax;

namespace Analyzer.Tests.Parsing;

/// <summary>The format that <c>tests/oracle/README.md</c> describes; that it says what CPython says, the oracle shows.</summary>
public sealed class AstDumpTests
{
    [Fact]
    public void A_line_holds_field_class_place_and_values() => Assert.Equal(
        """
        Module
         body: FunctionDef 1:0-1:38 name='f'
          args: arguments
           args: arg 1:6-1:7 arg='a'
           kwonlyargs: arg 1:12-1:13 arg='b'
           kwonlyargs: arg 1:15-1:16 arg='c'
           kw_defaults: None
           kw_defaults: Constant 1:17-1:18 value=0x1
          body: Return 1:21-1:38
           value: Dict 1:28-1:38
            keys: None
            keys: Name 1:34-1:35 id='b' ctx=Load
            values: Name 1:31-1:32 id='a' ctx=Load
            values: Name 1:36-1:37 id='c' ctx=Load

        """,
        Dump("def f(a, *, b, c=1): return {**a, b:c}"));

    [Theory]
    [InlineData("255", "0xff")]
    [InlineData("0", "0x0")]
    [InlineData("1_000.5", "0x1.f440000000000p+9")]
    [InlineData("5e-324", "0x0.0000000000001p-1022")]
    [InlineData("1e999", "inf")]
    [InlineData("0.0", "0x0.0p+0")]
    [InlineData("2j", "0x1.0000000000000p+1j")]
    [InlineData("b'\\xff' b'a'", "b'ff61'")]
    [InlineData("'\\'\\n\\\\é\\x00'", @"'\'\n\\\xe9\x00'")]
    [InlineData("'😀\\ud83d\\ude00\\udc00'", @"'\ud83d\ude00\ud83d\ude00\udc00'")]
    [InlineData("...", "Ellipsis")]
    [InlineData("None", "None")]
    [InlineData("u'a'", "'a' kind='u'")]
    public void Values_are_written_as_no_language_prints_them_by_itself(string literal, string expected) =>
        Assert.EndsWith($" value={expected}\n", Dump(literal), StringComparison.Ordinal);

    [Fact]
    public void Columns_count_bytes() => Assert.Contains("elts: Name 1:10-1:11 id='z'", Dump("'é😀', z"), StringComparison.Ordinal);

    [Fact]
    public void Errors_come_first_with_columns_in_code_points() =>
        Assert.StartsWith("error 2:5 SyntaxError: invalid syntax\nModule\n", Dump("x = 1\n'😀' 2"), StringComparison.Ordinal);

    [Theory]
    [InlineData(11, "value: Name - id='x'")]
    [InlineData(12, "value: Name 1:3-1:4 id='x'")]
    public void Places_in_f_strings_are_known_since_3_12(int minor, string expected) =>
        Assert.Contains(expected, Dump("f'{x}'", minor), StringComparison.Ordinal);

    [Theory]
    [InlineData(8, "slice: Tuple - ctx=Load")]
    [InlineData(9, "slice: Tuple 1:2-1:8 ctx=Load")]
    public void Slices_have_places_since_3_9(int minor, string expected) =>
        Assert.Contains(expected, Dump("a[1:2, 3]", minor), StringComparison.Ordinal);

    [Fact]
    public void Depth_is_written_in_linear_space()
    {
        const int Terms = 20_000;
        var dump = Dump(string.Join('+', Enumerable.Repeat("a", Terms)));
        Assert.InRange(dump.Length, Terms, Terms * 300);
        Assert.Contains($"\n{new string(' ', 64)}[{Terms + 1}] left: Name 1:0-1:1", dump, StringComparison.Ordinal);
    }

    private static string Dump(string code, int minor = 14)
    {
        var version = new PythonVersion(3, minor);
        var writer = new StringWriter();
        AstDump.Write(SyntaxTree.Parse("a.py", Encoding.UTF8.GetBytes(code), version), writer, version);
        return writer.ToString();
    }
}
