using System.Text;
using Analyzer.Syntax;

namespace Analyzer.Tests.Parsing;

public sealed class EncodingTests
{
    [Theory]
    [InlineData("# -*- coding: latin-1 -*-\nx = '\xf6'\n", "ö")]
    [InlineData("#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\nx = '\x80'\n", "€")]
    [InlineData("# -*- coding: utf -*-\nx = '\xc3\xb6'\n", "ö")]
    [InlineData("# coding: latin\nx = '\xf6'\n", "ö")]
    [InlineData("# coding: koi8-r\nx = '\xc1'\n", "а")]
    [InlineData("\xef\xbb\xbf# coding: utf-8\nx = '\xc3\xb6'\n", "ö")]
    [InlineData("x = '\xc3\xb6'\r\n# coding: latin-1\n", "ö")]
    [InlineData("x = '\\N{LATIN SMALL LETTER O WITH DIAERESIS}' \\\n  '\\r' # both\n", "ö\r")]
    public void Files_are_decoded_as_they_declare(string bytes, string value)
    {
        var tree = SyntaxTree.Parse("a.py", Encoding.Latin1.GetBytes(bytes));

        Assert.Empty(tree.Errors);
        Assert.Equal(value, ((ConstantSyntax)((AssignSyntax)tree.Root.Body[0]).Value).StringValue);
    }

    [Theory]
    [InlineData("# coding: uft-8\nx = 1\n", "unknown encoding: uft-8", 0)]
    [InlineData("\xef\xbb\xbf# coding: latin-1\nx = 1\n", "encoding problem: iso-8859-1 with BOM", 0)]
    [InlineData("# coding: ascii\nx = '\xf6'\n", "'ascii' codec can't decode byte 0xf6 in position 21: ordinal not in range(128)", 0)]
    [InlineData("x = 1\ny\xf6 = 2\n", "(unicode error) 'utf-8' codec can't decode byte 0xf6 in position 1: invalid start byte", 7)]
    [InlineData("x = 'b\xf6se'\n", "(unicode error) 'utf-8' codec can't decode byte 0xf6 in position 1: invalid start byte", 4)]
    public void What_cannot_be_decoded_is_an_error(string bytes, string message, int offset)
    {
        var error = SyntaxTree.Parse("a.py", Encoding.Latin1.GetBytes(bytes)).Errors[0];

        Assert.Equal((message, offset), (error.Message, error.Span.Start));
    }

    [Theory]
    [InlineData("ﬁ = 1", "fi")]
    [InlineData("𝔘𝔫𝔦 = 1", "Uni")]
    [InlineData("e\u0301 = 1", "é")]
    [InlineData("\u1112\u1161\u11ab = 1", "한")]
    [InlineData("µ = 1", "μ")]
    public void Names_are_compared_in_normal_form(string code, string name) =>
        Assert.Equal(name, ((NameSyntax)((AssignSyntax)SyntaxTree.Parse(new SourceText("a.py", code)).Root.Body[0]).Targets[0]).Id);
}
