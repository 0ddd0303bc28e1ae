using Analyzer.Reporting;
using Microsoft.CodeAnalysis.Sarif;

namespace Analyzer.Tests.Reporting;

/// <summary>The hashes of lines are those of the SDK, which are those of github/codeql-action.</summary>
public sealed class LineHashesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("a")]
    [InlineData("a\nb\r\nc\rd")]
    [InlineData("\r\r\n\n \t\r \n")]
    [InlineData("same\nsame\nsame\n")]
    [InlineData("\uFEFFimport time\n\n\nasync def view(request):\n\ttime.sleep(1)  # ä \U0001F600\n")]
    public void Hash_is_that_of_the_SDK(string text) => AssertAsTheSdk(text);

    [Fact]
    public void Hash_is_that_of_the_SDK_for_any_text()
    {
        var random = new Random(20260101);
        for (var run = 0; run < 300; run++)
        {
            var characters = new char[random.Next(400)];
            for (var i = 0; i < characters.Length; i++)
                characters[i] = "ab \t\r\n\n:é"[random.Next(9)];
            AssertAsTheSdk(new string(characters));
        }
    }

    private static void AssertAsTheSdk(string text)
    {
        var hashes = new LineHashes(text);
        foreach (var (line, hash) in HashUtilities.RollingHash(text))
            Assert.Equal(hash, hashes[line - 1]);
    }
}
