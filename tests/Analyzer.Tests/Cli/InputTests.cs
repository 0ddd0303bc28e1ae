using System.Text;
using Analyzer.Cli;

namespace Analyzer.Tests.Cli;

/// <summary>Standard input, response files, and the progress bar.</summary>
public sealed class InputTests
{
    private const string View = "from shop.tools import wait\n\nasync def view(request):\n    wait()\n";

    [Fact]
    public void Standard_input_is_taken_for_the_file_that_it_is_called()
    {
        using var directory = new TestDirectory(("shop/__init__.py", ""), ("shop/tools.py", "import time\ndef wait():\n    time.sleep(1)\n"), ("shop/views.py", "x = 1\n")) { IsAnalyzed = true, Input = View };
        Assert.StartsWith("shop/views.py:4:5: ASGI103", directory.Run("check", "-", "--stdin-filename", "shop/views.py", "--format", "concise").Output);
        // A file that is not saved yet.
        Assert.StartsWith("shop/new.py:4:5: ASGI103", directory.Run("check", "-", "--stdin-filename", "shop/new.py", "--format", "concise").Output);
        Assert.StartsWith("stdin.py:4:5: ASGI103", directory.Run("check", "-", "--format", "concise").Output);
        Assert.Equal("x = 1\n", directory.Read("shop/views.py"));
    }

    [Fact]
    public void The_name_of_standard_input_needs_standard_input()
    {
        using var directory = new TestDirectory(("a.py", ""));
        var result = directory.Run("check", "a.py", "--stdin-filename", "b.py");
        Assert.Equal((2, "error: --stdin-filename names what `check -` reads from standard input\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public void A_response_file_holds_arguments()
    {
        using var directory = new TestDirectory(("shop/a.py", "ASGI102"), ("other.py", "ASGI102"));
        directory.Write("arguments.txt", "--format\nconcise\nshop\n");
        Assert.StartsWith("shop/a.py:1:1: ASGI102", Assert.Single(directory.Run("check", $"@{directory.Root}/arguments.txt").Output.TrimEnd().Split('\n')));
        Assert.Equal(2, directory.Run("check", "@missing.txt").ExitCode);
    }

    [Theory]
    [InlineData(true, "", "", true)]
    [InlineData(true, "true", "", false)]
    [InlineData(true, "", "dumb", false)]
    [InlineData(false, "", "", false)]
    public void The_progress_bar_shows_on_a_terminal_alone(bool isTerminal, string ci, string term, bool expected)
    {
        using var error = new StringWriter(new StringBuilder());
        var host = new CommandHost
        {
            Output = TextWriter.Null,
            Error = error,
            CurrentDirectory = "/",
            IsErrorTerminal = isTerminal,
            Variable = name => name switch { "CI" => ci, "TERM" => term, _ => null },
        };
        var answer = ProgressBar.Run(host, isSilent: false, progress =>
        {
            progress("Parsing", 0.5);
            Thread.Sleep(300);
            progress("Parsing", 1);
            return 42;
        });
        Assert.Equal(42, answer);
        Assert.Equal(expected, error.ToString().Contains("Parsing"));
        Assert.Equal("", ProgressBar.Run(host, isSilent: true, _ => "") + (expected ? "" : error.ToString()));
    }
}
