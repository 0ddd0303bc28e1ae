using System.CommandLine;

namespace Analyzer.Cli;

/// <summary><c>completion SHELL</c>: the script by which a shell completes the command; it asks the command itself what fits.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _asgi_ready() {
            local IFS=$'\n'
            COMPREPLY=($(asgi-ready "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null))
        }
        complete -o default -F _asgi_ready asgi-ready
        """;

    private const string Zsh = """
        #compdef asgi-ready
        _asgi_ready() {
            local -a found
            found=("${(@f)$(asgi-ready "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
            compadd -- $found
            _files
        }
        compdef _asgi_ready asgi-ready
        """;

    private const string Fish = """
        complete --command asgi-ready --arguments '(asgi-ready "[suggest:"(commandline --cursor)"]" (commandline) 2>/dev/null)'
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName asgi-ready -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            asgi-ready "[suggest:$cursorPosition]" "$commandAst" 2>$null | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }
        """;

    private static readonly (string Shell, string Script)[] s_scripts = [("bash", Bash), ("zsh", Zsh), ("fish", Fish), ("pwsh", PowerShell)];

    /// <summary>The command, writing to <paramref name="host"/>.</summary>
    public static Command Create(CommandHost host)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong([.. s_scripts.Select(script => script.Shell)]);
        var command = new Command("completion", "Prints the completion script of a shell, such as: source <(asgi-ready completion bash)") { shell };
        command.SetAction(result =>
        {
            host.Output.WriteLine(s_scripts.First(script => script.Shell == result.GetValue(shell)).Script.ReplaceLineEndings("\n"));
            return ExitCode.Clean;
        });
        return command;
    }
}
