using System.Diagnostics;

namespace Analyzer.Tests.Cli;

/// <summary>Completion: what the command suggests, and that the script for bash asks for it.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("asgi-ready ch", "check")]
    [InlineData("asgi-ready check --fail", "--fail-on")]
    [InlineData("asgi-ready check --fail-on n", "never", "note")]
    [InlineData("asgi-ready completion p", "pwsh")]
    public void Suggestions(string line, params string[] expected)
    {
        using var directory = new TestDirectory();
        var found = directory.Run($"[suggest:{line.Length}]", line).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.All(expected, word => Assert.Contains(word, found));
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Every_shell_has_a_script_that_asks_the_command(string shell)
    {
        using var directory = new TestDirectory();
        var result = directory.Run("completion", shell);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("[suggest:", result.Output);
        Assert.Equal(2, directory.Run("completion", "tcsh").ExitCode);
    }

    [Fact]
    public void Bash_completes()
    {
        using var directory = new TestDirectory();
        directory.Write("completion.bash", directory.Run("completion", "bash").Output);
        // The command itself is played by a function that answers what it was asked.
        directory.Write("test.bash", """
            asgi-ready() { printf '%s\n' "--fail-on" "$1 $2"; }
            source completion.bash
            COMP_LINE="asgi-ready check --fa" COMP_POINT=21
            _asgi_ready
            printf '<%s>' "${COMPREPLY[@]}"
            complete -p asgi-ready
            """);
        using var bash = Process.Start(new ProcessStartInfo("bash", ["--norc", "test.bash"]) { WorkingDirectory = directory.Root, RedirectStandardOutput = true })!;
        Assert.Equal("<--fail-on><[suggest:21] asgi-ready check --fa>complete -o default -F _asgi_ready asgi-ready\n", bash.StandardOutput.ReadToEnd());
        bash.WaitForExit();
        Assert.Equal(0, bash.ExitCode);
    }
}
